// Addresses of the shell: what the present one means, and moving to another without a reload.
const listeners = new Set()

/** The route of the present address: path routing, or the old hash routing of /one/one.app. */
export function currentRoute() {
  const path =
    location.pathname === '/one/one.app' ? location.hash.slice(1) : location.pathname.replace(/^\/lightning/, '')
  const [, area, scope, node] = path.split('?')[0].split('/')
  const query = new URLSearchParams(location.search)
  if (area === 'settings' && scope === 'personal' && node) return { kind: 'personal', node, url: query.get('url') }
  if (area === 'setup') return { kind: 'setup', node: scope ?? 'SetupOneHome' }
  if (!area || area === 'page') return { kind: 'home' }
  return { kind: 'other', title: [area, scope].filter(Boolean).join(' ') }
}

export function personalHref(node) {
  const path = `/settings/personal/${node}/home`
  return location.pathname === '/one/one.app' ? `#${path}` : `/lightning${path}`
}

export function onRoute(listener) {
  listeners.add(listener)
}

/** Writes another address without going there, as the shell does when its frame went elsewhere. */
export function showAddress(address) {
  history.pushState(null, '', address)
}

function announce() {
  for (const listener of listeners) listener(currentRoute())
}

addEventListener('popstate', announce)

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  const href = link.getAttribute('href')
  const inShell = link.origin === location.origin && (href?.startsWith('/lightning/') || href?.startsWith('#/'))
  if (!inShell || link.target) return
  event.preventDefault()
  if (link.href !== location.href) history.pushState(null, '', link.href)
  announce()
})
