// The error messages that tools and Login History show when a login fails. The person searches among them in “It
// still fails”. Their texts in messages.json are `failure_<id>_cause` and `failure_<id>_remedy`.
import type { Failure } from './failure'
import { FAILURES_OF_APPS_AND_POLICIES } from './failures-of-apps-and-policies'
import { FAILURES_OF_CREDENTIALS } from './failures-of-credentials'
import { idsOfTable } from './ids-of-table'
import type { RetirementId } from './password-login-retirements'

export const FAILURES = {
  ...FAILURES_OF_CREDENTIALS,
  ...FAILURES_OF_APPS_AND_POLICIES,
} as const satisfies Readonly<Record<string, Failure>>

export type FailureId = keyof typeof FAILURES
/** Failures with another remedy from the day of a retirement on. */
export type DatedFailureId = {
  [Id in FailureId]: (typeof FAILURES)[Id] extends { readonly until: RetirementId } ? Id : never
}[FailureId]

export const isDatedFailure = (id: FailureId): id is DatedFailureId => 'until' in FAILURES[id]

export const FAILURE_IDS: readonly FailureId[] = idsOfTable(FAILURES)
