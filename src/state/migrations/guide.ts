// Every version of a guide's record that was ever shipped, and the way to the next. Version 1: November 2026.
import * as v from 'valibot'
import { step } from './migration'

const time = v.number()
const told = v.object({ kind: v.picklist(['done', 'skipped']), at: time })
const TOLD = ['find-mailbox', 'open-email', 'save-token', 'use-token'] as const
const SIGHTED = ['log-in', 'open-settings', 'quick-find', 'search', 'open-reset-page', 'reset-token'] as const
const stepId = v.picklist([...SIGHTED, ...TOLD])

const org = v.object({
  key: v.string(),
  name: v.string(),
  type: v.picklist(['production', 'sandbox', 'developer', 'scratch', 'trailhead', 'demo', 'patch', 'free']),
  sandbox: v.nullable(v.string()),
  family: v.picklist(['main', 'government', 'china', 'cloudforce']),
  myDomain: v.nullable(v.string()),
})

const progress = {
  startedAt: v.nullable(time),
  anewSince: v.nullable(time),
  seen: v.nullable(v.picklist(SIGHTED)),
  moved: v.nullable(v.object({ from: stepId, to: stepId })),
  reset: v.nullable(v.object({ at: time, by: v.picklist(['page', 'person']) })),
  told: v.record(v.picklist(TOLD), told),
  remindedAt: v.nullable(time),
  snoozedUntil: v.nullable(time),
}

const shapeOf = <const N extends number, L extends v.GenericSchema>(version: N, lastReset: L) =>
  v.object({
    version: v.literal(version),
    owner: v.variant('kind', [
      v.object({ kind: v.literal('org'), org }),
      v.object({ kind: v.literal('login'), host: v.string(), tabId: v.number() }),
    ]),
    progress: v.object({ ...progress, lastReset }),
    changedAt: time,
  })

const version1 = shapeOf(1, v.nullable(v.object({ at: time, savedAt: time })))
const version2 = shapeOf(2, v.nullable(v.object({ at: time, savedAt: v.nullable(time) })))

export type GuideVersion1 = v.InferOutput<typeof version1>
export type GuideVersion2 = v.InferOutput<typeof version2>

/** In version 2, the last reset may be one whose token was never saved. */
const from1 = step<GuideVersion1, GuideVersion2>({
  from: 1,
  shape: version1,
  up: (old) => ({ ...old, version: 2 }),
})

export const GUIDE_STEPS = [from1]
