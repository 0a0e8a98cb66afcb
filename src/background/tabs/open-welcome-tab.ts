// Opens the welcome page once after the installation. A company may have switched that off for its computers.
import { readManagedItem } from '../../browser/storage'
import { openWelcomePage } from '../../browser/welcome-page'

/** As in public/managed-schema.json and docs/policies.md. */
const POLICY = 'welcomePage'

export async function openWelcomeTab(): Promise<void> {
  if ((await readManagedItem(POLICY)) === false) return
  await openWelcomePage()
}
