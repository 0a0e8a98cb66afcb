// Opens the welcome page once after the installation. A company may have switched that off for its computers.
import { readManagedItem } from '../../browser/storage'
import { activeTab } from '../../browser/tabs'
import { openWelcomePage, openWelcomePageBehind } from '../../browser/welcome-page'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'

/** As in public/managed-schema.json and docs/policies.md. */
const POLICY = 'welcomePage'

/** Nobody who is at work in Salesforce is taken away from it, such as when a company installs the extension: there it opens behind. */
export async function openWelcomeTab(): Promise<void> {
  if ((await readManagedItem(POLICY)) === false) return
  const front = await activeTab()
  const isAtWork = front !== null && salesforceHostOf(front.url) !== null
  await (isAtWork ? openWelcomePageBehind() : openWelcomePage())
}
