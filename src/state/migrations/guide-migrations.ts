// Every version of a guide's record that was ever shipped, and the migration to the next one. Version 1: November 2026.
// The schemas here are copies on purpose: they must not change when today's guide does.
import * as v from 'valibot'
import { defineMigration } from './run-migrations'

const time = v.number()
const toldAnswer = v.object({ kind: v.picklist(['done', 'skipped']), at: time })
const TOLD_STEP_IDS = ['find-mailbox', 'open-email', 'save-token', 'use-token'] as const
const SIGHTED_STEP_IDS = ['log-in', 'open-settings', 'quick-find', 'search', 'open-reset-page', 'reset-token'] as const
const stepId = v.picklist([...SIGHTED_STEP_IDS, ...TOLD_STEP_IDS])

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
  seen: v.nullable(v.picklist(SIGHTED_STEP_IDS)),
  moved: v.nullable(v.object({ from: stepId, to: stepId })),
  reset: v.nullable(v.object({ at: time, by: v.picklist(['page', 'person']) })),
  told: v.record(v.picklist(TOLD_STEP_IDS), toldAnswer),
  remindedAt: v.nullable(time),
  snoozedUntil: v.nullable(time),
}

const schemaOf = <const N extends number, L extends v.GenericSchema>(version: N, lastReset: L) =>
  v.object({
    version: v.literal(version),
    owner: v.variant('kind', [
      v.object({ kind: v.literal('org'), org }),
      v.object({ kind: v.literal('login'), host: v.string(), tabId: v.number() }),
    ]),
    progress: v.object({ ...progress, lastReset }),
    changedAt: time,
  })

const version1 = schemaOf(1, v.nullable(v.object({ at: time, savedAt: time })))
const version2 = schemaOf(2, v.nullable(v.object({ at: time, savedAt: v.nullable(time) })))

export type GuideVersion1 = v.InferOutput<typeof version1>
export type GuideVersion2 = v.InferOutput<typeof version2>

/** In version 2, `savedAt` of the last reset may be null: its token was never saved. */
const migrationFrom1To2 = defineMigration<GuideVersion1, GuideVersion2>({
  fromVersion: 1,
  schema: version1,
  migrate: (old) => ({ ...old, version: 2 }),
})

export const GUIDE_MIGRATIONS = [migrationFrom1To2]
