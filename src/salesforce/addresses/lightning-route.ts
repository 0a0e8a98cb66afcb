// Where an address of Lightning leads, in its own path or behind the hash of one.app (`/one/one.app#/settings/…`).

/** The route of a Lightning address as an address of its own. */
export function lightningRoute(url: URL): URL {
  const isHashRouted = url.pathname.toLowerCase().startsWith('/one/one.app') && url.hash.startsWith('#/')
  return isHashRouted ? new URL(url.hash.slice(1), url.origin) : url
}

/**
 * The page of the personal settings that a Lightning address leads to, in lower case, such as `resetapitoken`; '' where it
 * names none. Null for any other address.
 */
export function personalSettingsPage(url: URL): string | null {
  const segments = lightningRoute(url).pathname.toLowerCase().split('/')
  const personal = segments.indexOf('personal')
  return personal > 0 && segments[personal - 1] === 'settings' ? (segments[personal + 1] ?? '') : null
}
