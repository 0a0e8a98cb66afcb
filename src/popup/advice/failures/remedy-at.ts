// The remedy for a failure, by the clock: when a login has ended, nobody is told to allow it again.
import { FAILURES, type FailureId, isDatedFailure } from '../../../knowledge/login-failures'
import { hasRetired } from '../../../knowledge/password-login-retirements'
import { endedRemedyText, failureRemedyText } from '../../../ui/knowledge-texts'

/** `now`: ms since the epoch. */
export const remedyAt = (id: FailureId, now: number): string =>
  isDatedFailure(id) && hasRetired(FAILURES[id].until, now) ? endedRemedyText(id) : failureRemedyText(id)
