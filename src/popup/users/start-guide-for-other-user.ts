// What the button does that starts a guide for another user of an org. Part of a view that is loaded when it is opened.
import { requestFromBackground } from '../../state/messages/messages'
import { refusalText } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'
import { askForMissingAccess, startOrShowAllowedGuide } from '../start-guide-and-open-tabs'
import type { TabContext } from '../tab-context'

/**
 * Starts a guide for another user of the subject's org, and goes to the org. `onStarted` gets the new guide's key.
 */
export async function startGuideForOtherUser(
  subject: Subject,
  tabContext: TabContext,
  label: string,
  onStarted: (key: string) => void,
): Promise<string | null> {
  const refused = await askForMissingAccess(subject, tabContext, label)
  if (refused !== null) return refused
  const reply = await requestFromBackground({ kind: 'start-other-user', guide: subject.key, label })
  if (!reply.ok) return refusalText(reply.why)
  const key = reply.guide ?? subject.key
  onStarted(key)
  return startOrShowAllowedGuide({ ...subject, key, status: 'running' }, tabContext)
}
