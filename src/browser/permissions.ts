// Host permissions, which a person can withdraw at any time (and Firefox may not grant on install).
import { browser } from './api'

export const hasHosts = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] })

/** Asks the person; only from a click. True when granted. */
export const askForHosts = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] })
