// The extension's id in each browser, as far as it is known. It can be told by the address of a page of the extension.
import type { Browser } from 'puppeteer-core'

const ids = new WeakMap<Browser, string>()

export const knownExtensionId = (browser: Browser): string | undefined => ids.get(browser)

/** `address`: of a page or the worker of the extension. */
export function rememberExtensionId(browser: Browser, address: string): string {
  const { host } = new URL(address)
  ids.set(browser, host)
  return host
}
