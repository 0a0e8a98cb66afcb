// Host permissions, which a person can withdraw at any time (and Firefox may not grant on install).
import { native } from './api-without-polyfill'

export const hasHosts = (patterns: readonly string[]): Promise<boolean> =>
  native.permissions.contains({ origins: [...patterns] })

/** Those of the given patterns that are granted. */
export async function grantedHosts(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(patterns.map((pattern) => hasHosts([pattern])))
  return patterns.filter((_, index) => granted[index])
}

/** Tells when the person grants or withdraws a permission. */
export function onPermissionsChanged(listener: () => void): void {
  native.permissions.onAdded.addListener(listener)
  native.permissions.onRemoved.addListener(listener)
}

/** Gives permissions back. True when they are gone. */
export const withdrawHosts = (patterns: readonly string[]): Promise<boolean> =>
  native.permissions.remove({ origins: [...patterns] })

/** Asks the person; only from a click. True when granted. */
export const askForHosts = (patterns: readonly string[]): Promise<boolean> =>
  native.permissions.request({ origins: [...patterns] })
