// What each of the popup's views is given.
import type { ComponentChild } from 'preact'
import type { StoredState } from '../state/stored/stored-state'
import type { ShowOutcome } from '../ui/ask-background'
import type { Subject } from './popup-subject'
import type { TabContext } from './tab-context'
import type { ShowMessage } from './use-message-with-undo'
import type { ViewId } from './view-address'

export interface ViewProps {
  /** Null away from Salesforce while no guide is running. */
  readonly subject: Subject | null
  readonly stored: StoredState
  readonly tabContext: TabContext
  readonly showOutcome: ShowOutcome
  readonly showMessage: ShowMessage
  readonly openView: (view: ViewId) => void
  /** Shows the checklist of the guide with this storage key. */
  readonly showGuide: (key: string) => void
  /** The line about what just happened. */
  readonly message: ComponentChild
}
