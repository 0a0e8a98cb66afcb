// What each state of the popup is given.
import type { ComponentChildren } from 'preact'
import type { StepId } from '../../guide/steps'
import type { StoredState } from '../../state/stored/stored-state'
import type { ShowOutcome } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'
import type { MissingAccess } from '../site-access'
import type { TabContext } from '../tab-context'
import type { ShowMessage } from '../use-message-with-undo'
import type { ViewId } from '../view-address'

export interface StateProps {
  readonly subject: Subject
  readonly stored: StoredState
  readonly tabContext: TabContext
  /** What the browser does not let us see of this org; null where it lets us see all. */
  readonly missingAccess: MissingAccess | null
  /** What stands above the state and needs room. */
  readonly above: 'nothing' | 'notice' | 'long-notice'
  readonly showOutcome: ShowOutcome
  readonly showMessage: ShowMessage
  readonly openView: (view: ViewId) => void
  readonly startOrShow: () => void
  /** Shows the guide with this storage key. */
  readonly chooseGuide: (key: string) => void
  readonly onToggle: (step: StepId, done: boolean) => void
  /** The line about what just happened, which stands below the first card. */
  readonly children: ComponentChildren
}
