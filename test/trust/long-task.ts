// How long a task of ours may be. A machine under load makes any task long: judged in `npm run faults`, only noted in `npm test`.
import type { ContentScriptTime } from '../e2e/support/content-script-time'
import { inScope } from '../scope'

/** Browsers call a task long from here on (ms): https://w3c.github.io/longtasks/ */
const LONG_TASK = 50

export const isTooLong = ({ longest }: ContentScriptTime): boolean =>
  longest >= inScope(Number.POSITIVE_INFINITY, LONG_TASK)
