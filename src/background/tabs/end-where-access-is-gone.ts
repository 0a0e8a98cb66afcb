// Ends the content scripts in pages that we may no longer see: nothing that they report would count.
import { sendToTab } from '../../browser/messaging'
import { mayAccessHost } from '../../browser/permissions'
import { allTabs } from '../../browser/tabs'
import type { BackgroundToContent } from '../../state/messages/messages'

/**
 * Call after a person or a policy took access away. The browser does not tell the address of such a tab any more, unless the
 * icon was clicked there. Does not wait for answers: a page may never answer.
 */
export async function endWhereAccessIsGone(): Promise<void> {
  const message: BackgroundToContent = { kind: 'end' }
  for (const { id, url } of await allTabs()) if (!(await isAllowed(url))) void sendToTab(id, message)
}

const isAllowed = async (url: string | undefined): Promise<boolean> =>
  url?.startsWith('https:') === true && mayAccessHost(new URL(url).hostname)
