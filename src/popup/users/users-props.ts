// What the part of the popup about the users of an org is given.
import type { Guide } from '../../state/records/guide-record-types'
import type { ShowOutcome } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'

export interface UsersProps {
  readonly subject: Subject
  /** Of all users of the org. */
  readonly guides: readonly Guide[]
  readonly showOutcome: ShowOutcome
  /** Shows the guide with this storage key in the popup. */
  readonly chooseGuide: (key: string) => void
}
