// What each of the popup's views is given.
import type { StoredState } from '../state/stored/stored-state'
import type { ShowOutcome } from '../ui/ask-background'
import type { Subject } from './popup-subject'
import type { TabContext } from './tab-context'
import type { ViewId } from './view-address'

export interface ViewProps {
  /** Null away from Salesforce while no guide is running. */
  readonly subject: Subject | null
  readonly stored: StoredState
  readonly tabContext: TabContext
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
  /** Shows the checklist of the guide with this storage key. */
  readonly showGuide: (key: string) => void
}
