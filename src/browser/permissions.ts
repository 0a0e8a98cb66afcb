// Host permissions, by match pattern. A person can withdraw them at any time, and Firefox may not grant them on installation.
import { extensionApi } from './api-native-for-all-contexts'

/** Whether all of the given patterns are granted. */
export const hasHostPermissions = (patterns: readonly string[]): Promise<boolean> =>
  extensionApi.permissions.contains({ origins: [...patterns] })

/** Whether a host is granted, by its name: with others, or as a single site. */
export const mayAccessHost = (hostname: string): Promise<boolean> => hasHostPermissions([`https://${hostname}/*`])

/**
 * All host patterns that are granted, as the browser words them: those of the manifest, or single sites that the person chose,
 * such as `https://acme.my.salesforce.com/*` (Chromium) or `*://acme.my.salesforce.com/*` (Firefox).
 */
export const grantedOrigins = async (): Promise<readonly string[]> =>
  (await extensionApi.permissions.getAll()).origins ?? []

/** The granted ones among the given patterns. */
export async function grantedHostPatterns(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(patterns.map((pattern) => hasHostPermissions([pattern])))
  return patterns.filter((_, index) => granted[index])
}

/** Calls the listener when the person, or a policy, grants a permission. */
export const onPermissionsAdded = (listener: () => void): void => extensionApi.permissions.onAdded.addListener(listener)

/** Calls the listener when the person, or a policy, withdraws a permission. */
export const onPermissionsRemoved = (listener: () => void): void =>
  extensionApi.permissions.onRemoved.addListener(listener)

/** Gives permissions back to the browser. True when they are gone. */
export const removeHostPermissions = (patterns: readonly string[]): Promise<boolean> =>
  extensionApi.permissions.remove({ origins: [...patterns] })

/** Only in the handler of a click. False also where the browser refuses to ask: a company forbids it, or no click has led here. */
export async function requestPermissions(
  permissions: Parameters<typeof extensionApi.permissions.request>[0],
): Promise<boolean> {
  try {
    return await extensionApi.permissions.request(permissions)
  } catch {
    return false
  }
}

/** Asks the person. Browsers allow this only in the handler of a click. True when granted. */
export const requestHostPermissions = (patterns: readonly string[]): Promise<boolean> =>
  requestPermissions({ origins: [...patterns] })
