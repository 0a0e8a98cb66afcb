// What each state of the popup is given.
import type { StoredState } from '../../state/stored/stored-state'
import type { ShowOutcome } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'
import type { TabContext } from '../tab-context'
import type { ShowMessage } from '../use-message-with-undo'
import type { ViewId } from '../view-address'

export interface StateProps {
  readonly subject: Subject
  readonly stored: StoredState
  readonly tabContext: TabContext
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
  readonly startOrShow: () => void
}

export interface PropsWithMessage extends StateProps {
  readonly showMessage: ShowMessage
}
