// The stored shape of one guide, and its validation: what is valid is kept, field by field.
// One storage key per guide, so that damage to one cannot reach another.
import * as v from 'valibot'
import { NEW_PROGRESS, type Progress } from '../guide/progress'
import { STEPS, TOLD_STEP_IDS } from '../guide/steps'
import type { Org } from '../salesforce/org'
import { time } from './time'

/** What each version was, and how one becomes the next, is in migrations/guide.ts. */
export const VERSION = 2

export type Owner =
  | { readonly kind: 'org'; readonly org: Org }
  /** Started on a login page shared by all orgs: the first org seen in this tab becomes the owner. */
  | { readonly kind: 'login'; readonly host: string; readonly tabId: number }

export interface Guide {
  readonly version: typeof VERSION
  readonly owner: Owner
  readonly progress: Progress
  /** ms since the epoch */
  readonly changedAt: number
}

export const GUIDE_PREFIX = 'guide:'
export const PENDING_KEY = `${GUIDE_PREFIX}@login`

export const orgGuideKey = (orgKey: string): string => `${GUIDE_PREFIX}${orgKey}`
export const guideKey = (owner: Owner): string => (owner.kind === 'org' ? orgGuideKey(owner.org.key) : PENDING_KEY)
export const isGuideKey = (key: string): boolean => key.startsWith(GUIDE_PREFIX)

const stepId = v.picklist(STEPS.map((step) => step.id))
const toldStepId = v.picklist([...TOLD_STEP_IDS])
const sightedStepId = v.picklist([
  'log-in',
  'open-settings',
  'quick-find',
  'search',
  'open-reset-page',
  'reset-token',
] as const)
const told = v.object({ kind: v.picklist(['done', 'skipped']), at: time })

const progressShape = {
  startedAt: v.nullable(time),
  anewSince: v.nullable(time),
  seen: v.nullable(sightedStepId),
  moved: v.nullable(v.object({ from: stepId, to: stepId })),
  reset: v.nullable(v.object({ at: time, by: v.picklist(['page', 'person']) })),
  told: v.record(toldStepId, told),
  remindedAt: v.nullable(time),
  snoozedUntil: v.nullable(time),
  lastReset: v.nullable(v.object({ at: time, savedAt: v.nullable(time) })),
}

const org = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  type: v.picklist(['production', 'sandbox', 'developer', 'scratch', 'trailhead', 'demo', 'patch', 'free']),
  sandbox: v.nullable(v.string()),
  family: v.picklist(['main', 'government', 'china', 'cloudforce']),
  myDomain: v.nullable(v.string()),
})

const owner = v.variant('kind', [
  v.object({ kind: v.literal('org'), org }),
  v.object({ kind: v.literal('login'), host: v.string(), tabId: v.number() }),
])

const strict = v.object({ version: v.literal(VERSION), owner, progress: v.object(progressShape), changedAt: time })

/** Each entry on its own: a damaged one does not take the others along. */
const toldKept = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform((entries): Progress['told'] => {
    const valid = TOLD_STEP_IDS.flatMap((id) => {
      const entry = v.safeParse(told, entries[id])
      return entry.success ? [[id, entry.output]] : []
    })
    return Object.fromEntries(valid)
  }),
)

/** Keeps each valid field of a damaged progress and takes a new one's value for the others. */
const lenient = v.object({
  owner,
  progress: v.fallback(
    v.object({
      startedAt: v.fallback(progressShape.startedAt, NEW_PROGRESS.startedAt),
      anewSince: v.fallback(progressShape.anewSince, NEW_PROGRESS.anewSince),
      seen: v.fallback(progressShape.seen, NEW_PROGRESS.seen),
      moved: v.fallback(progressShape.moved, NEW_PROGRESS.moved),
      reset: v.fallback(progressShape.reset, NEW_PROGRESS.reset),
      told: toldKept,
      remindedAt: v.fallback(progressShape.remindedAt, NEW_PROGRESS.remindedAt),
      snoozedUntil: v.fallback(progressShape.snoozedUntil, NEW_PROGRESS.snoozedUntil),
      lastReset: v.fallback(progressShape.lastReset, NEW_PROGRESS.lastReset),
    }),
    { ...NEW_PROGRESS, told: {} },
  ),
  changedAt: v.fallback(time, 0),
})

export type ParsedGuide =
  | { readonly kind: 'valid'; readonly guide: Guide }
  /** Some of it was damaged; `guide` holds what could be kept. */
  | { readonly kind: 'salvaged'; readonly guide: Guide }
  | { readonly kind: 'damaged' }

/** Reads a stored value. Never throws. */
export function parseGuide(key: string, value: unknown): ParsedGuide {
  const exact = v.safeParse(strict, value)
  if (exact.success && isConsistent(exact.output.progress) && guideKey(exact.output.owner) === key)
    return { kind: 'valid', guide: exact.output }
  const kept = v.safeParse(lenient, value)
  if (!kept.success || guideKey(kept.output.owner) !== key) return { kind: 'damaged' }
  const guide: Guide = { version: VERSION, ...kept.output, progress: consistent(kept.output.progress) }
  return { kind: 'salvaged', guide }
}

const isConsistent = ({ reset, told }: Progress): boolean => reset !== null || Object.keys(told).length === 0

/** Who has spoken of the mail has reset the token, even if the record of that is lost. */
function consistent(progress: Progress): Progress {
  if (isConsistent(progress)) return progress
  const at = Math.min(...Object.values(progress.told).map((entry) => entry.at))
  return { ...progress, reset: { at, by: 'person' } }
}
