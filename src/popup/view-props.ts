// What each of the popup's views is given.
import type { StoredState } from '../state/stored/stored-state'
import type { ShowOutcome } from '../ui/ask-background'
import type { Subject } from './popup-subject'
import type { ViewId } from './view-address'

export interface ViewProps {
  /** Null away from Salesforce while no guide is running. */
  readonly subject: Subject | null
  readonly stored: StoredState
  readonly isOrdinaryTab: boolean
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
}
