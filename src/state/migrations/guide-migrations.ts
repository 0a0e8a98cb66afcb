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

/** Versions 1 and 2, which know one user per org. */
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

const user = v.number()
const version3 = v.object({
  ...schemaOf(3, v.nullable(v.object({ at: time, savedAt: v.nullable(time) }))).entries,
  owner: v.variant('kind', [
    v.object({ kind: v.literal('org'), org, user }),
    v.object({ kind: v.literal('login'), host: v.string(), tabId: v.number() }),
  ]),
  label: v.string(),
  asks: v.nullable(user),
  turn: v.number(),
})

export type GuideVersion1 = v.InferOutput<typeof version1>
export type GuideVersion2 = v.InferOutput<typeof version2>
export type GuideVersion3 = v.InferOutput<typeof version3>

/** In version 2, `savedAt` of the last reset may be null: its token was never saved. */
const migrationFrom1To2 = defineMigration<GuideVersion1, GuideVersion2>({
  fromVersion: 1,
  schema: version1,
  migrate: (old) => ({ ...old, version: 2 }),
})

/** In version 3, an org can have several users, each with a guide. What was stored is of the first one. */
const migrationFrom2To3 = defineMigration<GuideVersion2, GuideVersion3>({
  fromVersion: 2,
  schema: version2,
  migrate: ({ owner, ...old }) => ({
    ...old,
    version: 3,
    owner: owner.kind === 'org' ? { ...owner, user: 1 } : owner,
    label: '',
    asks: null,
    turn: 0,
  }),
})

export const GUIDE_MIGRATIONS = [migrationFrom1To2, migrationFrom2To3]
