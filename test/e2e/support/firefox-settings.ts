// What a person sets in Firefox itself: permissions of the extension, switching it off. Done in the browser's own window, as
// its pages of settings do.
import type { Browser } from 'puppeteer-core'
import { geckoId } from './firefox'

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiResult }>
}

interface BidiResult {
  readonly contexts?: readonly { readonly context: string; readonly url: string }[]
  readonly type?: string
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/** Runs code in the browser's own window; gives the text that it resolves to. `__ID__` in it: the id of the extension. */
export async function inFirefoxWindow(browser: Browser, code: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${code.replaceAll('__ID__', geckoId(browser))} })()`,
    awaitPromise: true,
    target: { context: window?.context },
  })
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text)
  return String(result.result?.value)
}

const PERMISSIONS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID('__ID__')
  const granted = await ExtensionPermissions.get('__ID__')
`

/** Takes all sites away, and allows these. `sites`: match patterns. */
export const setFirefoxSites = async (browser: Browser, sites: readonly string[]): Promise<void> =>
  void (await inFirefoxWindow(
    browser,
    `${PERMISSIONS}
    await ExtensionPermissions.remove('__ID__', { permissions: [], origins: [...granted.origins], data_collection: [] }, extension)
    await ExtensionPermissions.add('__ID__', { permissions: [], origins: ${JSON.stringify(sites)}, data_collection: [] }, extension)`,
  ))

/** Pins the icon to the toolbar, as the menu behind the gear does. */
export const pinInFirefox = async (browser: Browser): Promise<void> =>
  void (await inFirefoxWindow(
    browser,
    `const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon
    gUnifiedExtensions.pinToToolbar(makeWidgetId('__ID__') + '-browser-action', true)`,
  ))

/** Switches the extension off. */
export const disableInFirefox = async (browser: Browser): Promise<void> =>
  void (await inFirefoxWindow(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    await (await AddonManager.getAddonByID('__ID__')).disable()`,
  ))
