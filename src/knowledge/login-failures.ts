// The error messages that tools and Login History show when a login fails. The person searches among them in “It
// still fails”. Their texts in messages.json are `failure_<id>_cause` and `failure_<id>_remedy`.
import type { Failure } from './failure'
import { FAILURES_OF_APPS_AND_POLICIES } from './failures-of-apps-and-policies'
import { FAILURES_OF_CREDENTIALS } from './failures-of-credentials'
import { idsOfTable } from './ids-of-table'

export const FAILURES = {
  ...FAILURES_OF_CREDENTIALS,
  ...FAILURES_OF_APPS_AND_POLICIES,
} as const satisfies Readonly<Record<string, Failure>>

export type FailureId = keyof typeof FAILURES
export const FAILURE_IDS: readonly FailureId[] = idsOfTable(FAILURES)
