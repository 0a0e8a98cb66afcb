// What arrives at the background is validated here; anything else is refused. Who only sends, or is sent to by the background,
// needs no more than messages.ts.
import * as v from 'valibot'
import { SIGHTED_STEP_IDS, STEP_IDS } from '../../guide/steps'
import { mailbox } from '../records/other-records'
import { time } from '../records/timestamp-schema'
import { tokenPlaceSchema } from '../records/token-place-record'
import { toolShape } from '../records/tool-record'

const step = v.picklist(STEP_IDS)
const sightedStep = v.picklist(SIGHTED_STEP_IDS)
const org = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const id = v.pipe(v.number(), v.integer(), v.minValue(0))

const fromContent = v.variant('kind', [
  /** `visible`: the page is in front of the person. */
  v.object({ kind: v.literal('sighted'), step: sightedStep, visible: v.boolean() }),
  /** `at`: when the confirmation page was loaded (ms since the epoch). */
  v.object({ kind: v.literal('confirmed'), at: time }),
  v.object({ kind: v.literal('moved'), plain: step, from: step, to: step }),
  /** Not that the token is saved: that is said on our own pages. */
  v.object({
    kind: v.literal('ticked'),
    step: v.picklist(['find-mailbox', 'open-email', 'use-token']),
    done: v.boolean(),
  }),
  /** The person wants to say that the token is saved, and where. */
  v.object({ kind: v.literal('open-checklist') }),
  v.object({ kind: v.literal('closed') }),
  v.object({ kind: v.literal('is-hidden') }),
  /** A frame asks to draw; the answer is true once the top frame shows nothing of its own. */
  v.object({ kind: v.literal('claim') }),
  v.object({ kind: v.literal('release') }),
  /** The top frame asks whether a frame still draws. */
  v.object({ kind: v.literal('is-drawing'), frameId: id }),
])

/** What an org is remembered by; see salesforce/hosts/org-identity.ts. */
const orgKey = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.@-]{0,150}$/))

const toolChange = v.variant('kind', [
  v.object({ kind: v.literal('added'), tools: v.array(toolShape), index: v.nullable(id) }),
  v.object({ kind: v.literal('changed'), id: toolShape.entries.id, to: v.pick(toolShape, ['name', 'kind', 'where']) }),
  v.object({ kind: v.literal('removed'), ids: v.array(toolShape.entries.id) }),
  v.object({ kind: v.literal('moved'), id: toolShape.entries.id, index: id }),
  v.object({ kind: v.literal('ticked'), id: toolShape.entries.id, at: v.nullable(time) }),
])

/** `at`: when that was said (ms since the epoch); null for now. */
const placeNote = v.object({ ...tokenPlaceSchema.entries, at: v.nullable(time) })

const fromOwnPage = v.variant('kind', [
  v.object({ kind: v.literal('start'), tabId: id }),
  v.object({ kind: v.literal('stop'), guide: org }),
  v.object({ kind: v.literal('restart'), guide: org }),
  v.object({ kind: v.literal('tick'), guide: org, step, done: v.boolean() }),
  v.object({ kind: v.literal('snooze'), guide: org }),
  v.object({ kind: v.literal('show'), tabId: id }),
  v.object({ kind: v.literal('damage-told') }),
  v.object({ kind: v.literal('tools'), org: orgKey, change: toolChange }),
  v.object({ kind: v.literal('place'), org: orgKey, place: placeNote }),
  v.object({ kind: v.literal('place-forgotten'), org: orgKey }),
  v.object({ kind: v.literal('mailbox'), mailbox }),
  /** Deletes what is stored under these keys. */
  v.object({ kind: v.literal('forget'), keys: v.pipe(v.array(v.string()), v.minLength(1)) }),
  /** Brings deleted records back, where nothing has taken their place. */
  v.object({ kind: v.literal('bring-back'), items: v.pipe(v.record(v.string(), v.unknown()), v.minEntries(1)) }),
])

export type ContentToBackground = v.InferOutput<typeof fromContent>
export type OwnPageToBackground = v.InferOutput<typeof fromOwnPage>

export const parseFromContent = (message: unknown): ContentToBackground | null =>
  parsed(v.safeParse(fromContent, message))
export const parseFromOwnPage = (message: unknown): OwnPageToBackground | null =>
  parsed(v.safeParse(fromOwnPage, message))

const parsed = <T>(result: { success: true; output: T } | { success: false; output: unknown }): T | null =>
  result.success ? result.output : null
