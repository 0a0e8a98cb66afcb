// The stored shape of one guide, and its validation. What is kept of a damaged one is in lenient-guide-reader.ts.
import * as v from 'valibot'
import type { Progress } from '../../guide/progress-state'
import { SIGHTED_STEP_IDS, STEP_IDS, TOLD_STEP_IDS } from '../../guide/steps'
import type { Org } from '../../salesforce/hosts/org-identity'
import { hasResetForAnswers, readGuideLeniently } from '../readers/lenient-guide-reader'
import { guideKey } from './storage-keys'
import { timestampSchema } from './timestamp-schema'

/** What each version was, and how one becomes the next, is in migrations/guide.ts. */
export const GUIDE_VERSION = 2

export type GuideOwner =
  | { readonly kind: 'org'; readonly org: Org }
  /** Started on a login page shared by all orgs: the first org seen in this tab becomes the owner. */
  | { readonly kind: 'login'; readonly host: string; readonly tabId: number }

export interface Guide {
  readonly version: typeof GUIDE_VERSION
  readonly owner: GuideOwner
  readonly progress: Progress
  /** ms since the epoch */
  readonly changedAt: number
}

const stepId = v.picklist(STEP_IDS)
const toldStepId = v.picklist(TOLD_STEP_IDS)
const sightedStepId = v.picklist(SIGHTED_STEP_IDS)
const toldAnswerSchema = v.object({ kind: v.picklist(['done', 'skipped']), at: timestampSchema })

const progressSchema = v.object({
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
  family: v.picklist(['main', 'government', 'china', 'cloudforce']),
  myDomain: v.nullable(v.string()),
})

const ownerSchema = v.variant('kind', [
  v.object({ kind: v.literal('org'), org: orgSchema }),
  v.object({ kind: v.literal('login'), host: v.string(), tabId: v.number() }),
])

const guideSchema = v.object({
  version: v.literal(GUIDE_VERSION),
  owner: ownerSchema,
  progress: progressSchema,
  changedAt: timestampSchema,
})

export type ParsedGuide =
  | { readonly kind: 'valid'; readonly guide: Guide }
  /** Some of it was damaged; `guide` holds what could be kept. */
  | { readonly kind: 'salvaged'; readonly guide: Guide }
  | { readonly kind: 'damaged' }

/** Reads a stored value. Never throws. */
export function parseGuide(key: string, value: unknown): ParsedGuide {
  const exact = v.safeParse(guideSchema, value)
  if (exact.success && hasResetForAnswers(exact.output.progress) && guideKey(exact.output.owner) === key)
    return { kind: 'valid', guide: exact.output }
  const kept = readGuideLeniently(key, value)
  return kept === null ? { kind: 'damaged' } : { kind: 'salvaged', guide: { version: GUIDE_VERSION, ...kept } }
}
