// How long a task of ours may be. A machine under load makes any task long: judged in `npm run faults`, only noted in `npm test`.
import type { OurTime } from '../e2e/support/our-time'
import { rounds } from './record'

/** Browsers call a task long from here on (ms): https://w3c.github.io/longtasks/ */
const LONG_TASK = 50

export const isTooLong = ({ longest }: OurTime): boolean => longest >= rounds(Number.POSITIVE_INFINITY, LONG_TASK)
