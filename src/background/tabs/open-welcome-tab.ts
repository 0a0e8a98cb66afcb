// Opens the welcome page once after the installation. A company may have switched that off for its computers.
import { isInstalledByCompany } from '../../browser/extension-info'
import { onItemsChanged, readManagedItem } from '../../browser/storage'
import { activeTab, closeTab, openTabBehind, openTabForNow, tabById } from '../../browser/tabs'
import { welcomePageUrl } from '../../browser/welcome-page'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'

/** As in public/managed-schema.json and docs/policies.md. */
const POLICY = 'welcomePage'

/** Chromium learns what a company has set only after the installation: within three seconds, measured on Linux. */
const POLICY_LATE_MS = 10_000

/**
 * Where a company has installed the extension, nobody waits for the page: it opens once it is known that it may. A person who has
 * installed it sees the page at once, and it goes again where the company does not want it.
 */
export async function openWelcomeTab(): Promise<void> {
  const isForbidden = isForbiddenInTime()
  if ((await isInstalledByCompany()) && (await isForbidden)) return
  if ((await readManagedItem(POLICY)) === false) return
  const tabId = await openBesideWork()
  if (tabId !== undefined && (await isForbidden)) await closeWelcomeTab(tabId)
}

/** Resolves as soon as the company's wish is known, or is not known in time. */
async function isForbiddenInTime(): Promise<boolean> {
  const known = await readManagedItem(POLICY)
  if (known !== undefined) return known === false
  const late = new AbortController()
  setTimeout(() => late.abort(), POLICY_LATE_MS)
  return new Promise((resolve) => {
    onItemsChanged((changed) => resolve(changed[POLICY] === false), late.signal, 'managed')
    late.signal.addEventListener('abort', () => resolve(false))
  })
}

/** Not a page that the person has opened there meanwhile: its address is another one, or is not told. */
async function closeWelcomeTab(tabId: number): Promise<void> {
  const tab = await tabById(tabId)
  if (tab?.url === welcomePageUrl()) await closeTab(tabId)
}

/** Nobody who is at work in Salesforce is taken away from it: there the page opens behind. */
async function openBesideWork(): Promise<number | undefined> {
  const front = await activeTab()
  const isAtWork = front !== null && salesforceHostOf(front.url) !== null
  return isAtWork ? openTabBehind(welcomePageUrl()) : openTabForNow(welcomePageUrl())
}
