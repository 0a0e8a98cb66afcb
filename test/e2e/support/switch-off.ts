// Switching the extension off or removing it, as a person does in the browser's page of extensions.
import type { Browser } from 'puppeteer-core'
import { extensionId } from './extension'
import { isFirefox } from './firefox'
import { disableInFirefox } from './firefox-settings'
import { inExtensionsPage } from './site-access'

export async function switchOff(browser: Browser): Promise<void> {
  if (isFirefox(browser)) return disableInFirefox(browser)
  const id = await extensionId(browser)
  await inExtensionsPage(browser, (id) => chrome.management.setEnabled(id, false), id)
}

export const remove = async (browser: Browser): Promise<void> => browser.uninstallExtension(await extensionId(browser))
