// The schema of a stored guide. What does not match it is read field by field, by lenient-guide-reader.ts.

import * as v from 'valibot'
import { SIGHTED_STEP_IDS, STEP_IDS, TOLD_STEP_IDS } from '../../guide/steps'
import { HOST_FAMILIES } from '../../salesforce/hosts/host-table'
import { GUIDE_VERSION, type Guide, MAX_LABEL_LENGTH } from '../records/guide-record-types'
import { guideKey, MAX_USERS } from '../records/storage-keys'
import { timestampSchema } from '../records/timestamp-schema'
import { userTextSchema } from '../user-text/user-text-validation'
import { hasResetForAnswers, readGuideLeniently } from './lenient-guide-reader'

const stepId = v.picklist(STEP_IDS)
const toldStepId = v.picklist(TOLD_STEP_IDS)
const sightedStepId = v.picklist(SIGHTED_STEP_IDS)
const toldAnswerSchema = v.object({ kind: v.picklist(['done', 'skipped']), at: timestampSchema })

export const progressSchema = v.object({
  startedAt: v.nullable(timestampSchema),
  anewSince: v.nullable(timestampSchema),
  seen: v.nullable(sightedStepId),
  moved: v.nullable(v.object({ from: stepId, to: stepId })),
  reset: v.nullable(v.object({ at: timestampSchema, by: v.picklist(['page', 'person']) })),
  told: v.record(toldStepId, toldAnswerSchema),
  remindedAt: v.nullable(timestampSchema),
  snoozedUntil: v.nullable(timestampSchema),
  lastReset: v.nullable(v.object({ at: timestampSchema, savedAt: v.nullable(timestampSchema) })),
})

const orgSchema = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  type: v.picklist(['production', 'sandbox', 'developer', 'scratch', 'trailhead', 'demo', 'patch', 'free']),
  sandbox: v.nullable(v.string()),
  family: v.picklist(HOST_FAMILIES),
  myDomain: v.nullable(v.string()),
})

/** The number of a user of an org. */
export const userSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_USERS))

/** What the person calls a user of an org; empty where they call them nothing. */
export const labelSchema = userTextSchema(MAX_LABEL_LENGTH)

const ownerSchema = v.variant('kind', [
  v.object({ kind: v.literal('org'), org: orgSchema, user: userSchema }),
  v.object({ kind: v.literal('login'), host: v.string(), tabId: v.number() }),
])

const guideSchema = v.object({
  version: v.literal(GUIDE_VERSION),
  owner: ownerSchema,
  progress: progressSchema,
  label: labelSchema,
  asks: v.nullable(userSchema),
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  changedAt: timestampSchema,
})

export type ParsedGuide =
  | { readonly kind: 'valid'; readonly guide: Guide }
  /** Some of it was damaged; `guide` holds the fields that could be read. */
  | { readonly kind: 'salvaged'; readonly guide: Guide }
  | { readonly kind: 'damaged' }

/** Reads the value stored under a key. Never throws. */
export function parseGuide(key: string, value: unknown): ParsedGuide {
  const exact = v.safeParse(guideSchema, value)
  if (exact.success && hasResetForAnswers(exact.output.progress) && guideKey(exact.output.owner) === key) {
    return { kind: 'valid', guide: exact.output }
  }
  const guide = readGuideLeniently(key, value)
  if (guide === null) return { kind: 'damaged' }
  const label = v.is(labelSchema, guide.label) ? guide.label : ''
  return { kind: 'salvaged', guide: { version: GUIDE_VERSION, ...guide, label } }
}
