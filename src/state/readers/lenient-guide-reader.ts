// Reads a stored guide field by field, without the schemas. The background uses it to salvage a damaged guide. The
// content script uses it for every guide, because the schemas would be larger than all that the page does with it. For
// a sound guide it gives the same as parse-stored-guide.ts; a test compares the two.

import { NEW_PROGRESS, type Progress, type ToldAnswer } from '../../guide/progress-state'
import { SIGHTED_STEP_IDS, STEP_IDS, TOLD_STEP_IDS } from '../../guide/steps'
import { HOST_FAMILIES } from '../../salesforce/hosts/host-table'
import type { Org } from '../../salesforce/hosts/org-identity'
import { type Guide, type GuideOwner, MAX_LABEL_LENGTH } from '../records/guide-record-types'
import { ALL_USERS, guideKey, MAX_USERS } from '../records/storage-keys'
import { oneOf, orFallback, orNull, type Reader, readFields, readObject, readText, readTime } from './value-readers'

const readStep = oneOf(...STEP_IDS)

const readOrg = readFields<Org>({
  key: (value) => readText(value) || undefined,
  name: readText,
  type: oneOf('production', 'sandbox', 'developer', 'scratch', 'trailhead', 'demo', 'patch', 'free'),
  sandbox: orNull(readText),
  family: oneOf(...HOST_FAMILIES),
  myDomain: orNull(readText),
})
const readWhole =
  (from: number, to: number): Reader<number> =>
  (value) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : undefined
const readUser = readWhole(1, MAX_USERS)

/** The number of the user stands in the storage key, too: see readGuideLeniently. */
const readOrgOwner = readFields<Extract<GuideOwner, { kind: 'org' }>>({
  kind: oneOf('org'),
  org: readOrg,
  user: orFallback(readUser, 1),
})
const readLoginOwner = readFields<Extract<GuideOwner, { kind: 'login' }>>({
  kind: oneOf('login'),
  host: readText,
  tabId: (value) => (Number.isFinite(value) ? (value as number) : undefined),
})

const readToldAnswer = readFields<ToldAnswer>({ kind: oneOf('done', 'skipped'), at: readTime })

/** Reads each answer alone: a damaged one costs no other. */
const readToldAnswers: Reader<Progress['told']> = (value) =>
  Object.fromEntries(
    TOLD_STEP_IDS.flatMap((id) => {
      const answer = readToldAnswer(readObject(value)?.[id])
      return answer === undefined ? [] : [[id, answer]]
    }),
  )

const orFallbackNull = <T>(read: Reader<T>): Reader<T | null> => orFallback<T | null>(read, null)

/** Each readable field; a new progress' value in place of each other. */
const readProgress = readFields<Progress>({
  startedAt: orFallbackNull(readTime),
  anewSince: orFallbackNull(readTime),
  seen: orFallbackNull(oneOf(...SIGHTED_STEP_IDS)),
  moved: orFallbackNull(readFields({ from: readStep, to: readStep })),
  reset: orFallbackNull(readFields({ at: readTime, by: oneOf('page', 'person') })),
  told: readToldAnswers,
  remindedAt: orFallbackNull(readTime),
  snoozedUntil: orFallbackNull(readTime),
  lastReset: orFallbackNull(readFields({ at: readTime, savedAt: orNull(readTime) })),
})

export type UnversionedGuide = Omit<Guide, 'version'>

const readGuide = readFields<UnversionedGuide>({
  owner: (value) => readOrgOwner(value) ?? readLoginOwner(value),
  progress: orFallback(readProgress, NEW_PROGRESS),
  label: orFallback((value) => readText(value)?.replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL_LENGTH), ''),
  asks: orFallbackNull(readUser),
  turn: orFallback(readWhole(0, Number.MAX_SAFE_INTEGER), 0),
  changedAt: orFallback(readTime, 0),
})

/**
 * The readable part of a guide stored under a key; null where its owner cannot be read, or has another key. Which user of
 * the org it is of is taken from the key. Never throws.
 */
export function readGuideLeniently(key: string, value: unknown): UnversionedGuide | null {
  const guide = readGuide(value)
  const owner = guide === undefined ? undefined : ownerUnder(key, guide.owner)
  return guide === undefined || owner === undefined
    ? null
    : { ...guide, owner, progress: addMissingReset(guide.progress) }
}

const ownerUnder = (key: string, owner: GuideOwner): GuideOwner | undefined =>
  [owner, ...(owner.kind === 'org' ? ALL_USERS.map((user) => ({ ...owner, user })) : [])].find(
    (each) => guideKey(each) === key,
  )

/** Answers about the e-mail without a reset contradict each other: no e-mail comes without one. */
export const hasResetForAnswers = ({ reset, told }: Progress): boolean =>
  reset !== null || Object.keys(told).length === 0

/** Takes the earliest answer as the time of the reset, where the record of the reset is lost. */
function addMissingReset(progress: Progress): Progress {
  if (hasResetForAnswers(progress)) return progress
  const at = Math.min(...Object.values(progress.told).map((answer) => answer.at))
  return { ...progress, reset: { at, by: 'person' } }
}
