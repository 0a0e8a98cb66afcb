// What can be kept of a stored guide, field by field: of a sound one that is all of it. Whether it was sound is said by the
// schema in guide-record.ts.
import { NEW_PROGRESS, type Progress, type Told } from '../../guide/progress-state'
import { SIGHTED_STEP_IDS, STEP_IDS, TOLD_STEP_IDS } from '../../guide/steps'
import type { Org } from '../../salesforce/hosts/org-identity'
import type { Guide, Owner } from '../records/guide-record'
import { guideKey } from '../records/storage-keys'
import { entriesIn, fields, oneOf, or, orNull, type Reader, readText, readTime } from './value-readers'

const readStep = oneOf(...STEP_IDS)

const readOrg = fields<Org>({
  key: (value) => readText(value) || undefined,
  name: readText,
  type: oneOf('production', 'sandbox', 'developer', 'scratch', 'trailhead', 'demo', 'patch', 'free'),
  sandbox: orNull(readText),
  family: oneOf('main', 'government', 'china', 'cloudforce'),
  myDomain: orNull(readText),
})
const readOrgOwner = fields<Extract<Owner, { kind: 'org' }>>({ kind: oneOf('org'), org: readOrg })
const readLoginOwner = fields<Extract<Owner, { kind: 'login' }>>({
  kind: oneOf('login'),
  host: readText,
  tabId: (value) => (Number.isFinite(value) ? (value as number) : undefined),
})

const readTold = fields<Told>({ kind: oneOf('done', 'skipped'), at: readTime })

/** Each entry on its own: a damaged one does not take the others along. */
const keepTold: Reader<Progress['told']> = (value) =>
  Object.fromEntries(
    TOLD_STEP_IDS.flatMap((id) => {
      const told = readTold(entriesIn(value)?.[id])
      return told === undefined ? [] : [[id, told]]
    }),
  )

const orNone = <T>(read: Reader<T>): Reader<T | null> => or<T | null>(read, null)

/** Each valid field of a damaged progress, and a new one's value for the others. */
const keepProgress = fields<Progress>({
  startedAt: orNone(readTime),
  anewSince: orNone(readTime),
  seen: orNone(oneOf(...SIGHTED_STEP_IDS)),
  moved: orNone(fields({ from: readStep, to: readStep })),
  reset: orNone(fields({ at: readTime, by: oneOf('page', 'person') })),
  told: keepTold,
  remindedAt: orNone(readTime),
  snoozedUntil: orNone(readTime),
  lastReset: orNone(fields({ at: readTime, savedAt: orNull(readTime) })),
})

export type KeptGuide = Omit<Guide, 'version'>

const keepGuide = fields<KeptGuide>({
  owner: (value) => readOrgOwner(value) ?? readLoginOwner(value),
  progress: or(keepProgress, NEW_PROGRESS),
  changedAt: or(readTime, 0),
})

/** What can be kept of the value under this key; null where it is none's guide, or another's. Never throws. */
export function keptGuide(key: string, value: unknown): KeptGuide | null {
  const guide = keepGuide(value)
  return guide === undefined || guideKey(guide.owner) !== key
    ? null
    : { ...guide, progress: consistent(guide.progress) }
}

export const isConsistent = ({ reset, told }: Progress): boolean => reset !== null || Object.keys(told).length === 0

/** Who has spoken of the mail has reset the token, even if the record of that is lost. */
function consistent(progress: Progress): Progress {
  if (isConsistent(progress)) return progress
  const at = Math.min(...Object.values(progress.told).map((entry) => entry.at))
  return { ...progress, reset: { at, by: 'person' } }
}
