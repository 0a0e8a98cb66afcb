// What the part of the popup about the users of an org is given.
import type { ShowOutcome } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'

export interface UsersProps {
  readonly subject: Subject
  readonly showOutcome: ShowOutcome
  /** The org has as many users as fit. */
  readonly isFull: boolean
}
