// What can be kept of a stored guide, field by field: of a sound one that is all of it. Whether it was sound is said by the
// schema in guide-record.ts.
import { NEW_PROGRESS, type Progress, type ToldAnswer } from '../../guide/progress-state'
import { SIGHTED_STEP_IDS, STEP_IDS, TOLD_STEP_IDS } from '../../guide/steps'
import type { Org } from '../../salesforce/hosts/org-identity'
import type { Guide, GuideOwner } from '../records/guide-record'
import { guideKey } from '../records/storage-keys'
import { oneOf, orFallback, orNull, type Reader, readFields, readObject, readText, readTime } from './value-readers'

const readStep = oneOf(...STEP_IDS)

const readOrg = readFields<Org>({
  key: (value) => readText(value) || undefined,
  name: readText,
  type: oneOf('production', 'sandbox', 'developer', 'scratch', 'trailhead', 'demo', 'patch', 'free'),
  sandbox: orNull(readText),
  family: oneOf('main', 'government', 'china', 'cloudforce'),
  myDomain: orNull(readText),
})
const readOrgOwner = readFields<Extract<GuideOwner, { kind: 'org' }>>({ kind: oneOf('org'), org: readOrg })
const readLoginOwner = readFields<Extract<GuideOwner, { kind: 'login' }>>({
  kind: oneOf('login'),
  host: readText,
  tabId: (value) => (Number.isFinite(value) ? (value as number) : undefined),
})

const readToldAnswer = readFields<ToldAnswer>({ kind: oneOf('done', 'skipped'), at: readTime })

/** Each entry on its own: a damaged one does not take the others along. */
const readToldAnswers: Reader<Progress['told']> = (value) =>
  Object.fromEntries(
    TOLD_STEP_IDS.flatMap((id) => {
      const told = readToldAnswer(readObject(value)?.[id])
      return told === undefined ? [] : [[id, told]]
    }),
  )

const orFallbackNull = <T>(read: Reader<T>): Reader<T | null> => orFallback<T | null>(read, null)

/** Each valid field of a damaged progress, and a new one's value for the others. */
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
  changedAt: orFallback(readTime, 0),
})

/** What can be kept of the value under this key; null where it is none's guide, or another's. Never throws. */
export function readGuideLeniently(key: string, value: unknown): UnversionedGuide | null {
  const guide = readGuide(value)
  return guide === undefined || guideKey(guide.owner) !== key
    ? null
    : { ...guide, progress: withResetForAnswers(guide.progress) }
}

export const hasResetForAnswers = ({ reset, told }: Progress): boolean =>
  reset !== null || Object.keys(told).length === 0

/** Who has spoken of the mail has reset the token, even if the record of that is lost. */
function withResetForAnswers(progress: Progress): Progress {
  if (hasResetForAnswers(progress)) return progress
  const at = Math.min(...Object.values(progress.told).map((entry) => entry.at))
  return { ...progress, reset: { at, by: 'person' } }
}
