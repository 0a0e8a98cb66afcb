// What arrives at the background is validated here; anything else is refused. Who only sends, or is sent to by the background,
// needs no more than messages.ts.
import * as v from 'valibot'
import { SIGHTED_STEP_IDS, STEP_IDS } from '../../guide/steps'
import { mailboxSchema } from '../records/set-aside-keys'
import { timestampSchema } from '../records/timestamp-schema'
import { tokenPlaceSchema } from '../records/token-place-record'
import { toolSchema } from '../records/tool-record'

const stepId = v.picklist(STEP_IDS)
const sightedStepId = v.picklist(SIGHTED_STEP_IDS)
const guideKeyText = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const naturalNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

const contentMessage = v.variant('kind', [
  /** `visible`: the page is in front of the person. */
  v.object({ kind: v.literal('sighted'), step: sightedStepId, visible: v.boolean() }),
  /** `at`: when the confirmation page was loaded (ms since the epoch). */
  v.object({ kind: v.literal('confirmed'), at: timestampSchema }),
  v.object({ kind: v.literal('moved'), plain: stepId, from: stepId, to: stepId }),
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
  v.object({ kind: v.literal('is-drawing'), frameId: naturalNumber }),
])

/** What an org is remembered by; see salesforce/hosts/org-identity.ts. */
const orgKey = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.@-]{0,150}$/))

const toolChange = v.variant('kind', [
  v.object({ kind: v.literal('added'), tools: v.array(toolSchema), index: v.nullable(naturalNumber) }),
  v.object({
    kind: v.literal('changed'),
    id: toolSchema.entries.id,
    to: v.pick(toolSchema, ['name', 'kind', 'where']),
  }),
  v.object({ kind: v.literal('removed'), ids: v.array(toolSchema.entries.id) }),
  v.object({ kind: v.literal('moved'), id: toolSchema.entries.id, index: naturalNumber }),
  v.object({ kind: v.literal('ticked'), id: toolSchema.entries.id, at: v.nullable(timestampSchema) }),
])

/** `at`: when that was said (ms since the epoch); null for now. */
const tokenPlaceInput = v.object({ ...tokenPlaceSchema.entries, at: v.nullable(timestampSchema) })

const ownPageMessage = v.variant('kind', [
  v.object({ kind: v.literal('start'), tabId: naturalNumber }),
  v.object({ kind: v.literal('stop'), guide: guideKeyText }),
  v.object({ kind: v.literal('restart'), guide: guideKeyText }),
  v.object({ kind: v.literal('tick'), guide: guideKeyText, step: stepId, done: v.boolean() }),
  v.object({ kind: v.literal('snooze'), guide: guideKeyText }),
  v.object({ kind: v.literal('show'), tabId: naturalNumber }),
  v.object({ kind: v.literal('damage-told') }),
  v.object({ kind: v.literal('tools'), org: orgKey, change: toolChange }),
  v.object({ kind: v.literal('place'), org: orgKey, place: tokenPlaceInput }),
  v.object({ kind: v.literal('place-forgotten'), org: orgKey }),
  v.object({ kind: v.literal('mailbox'), mailbox: mailboxSchema }),
  /** Deletes what is stored under these keys. */
  v.object({ kind: v.literal('forget'), keys: v.pipe(v.array(v.string()), v.minLength(1)) }),
  /** Brings deleted records back, where nothing has taken their place. */
  v.object({ kind: v.literal('bring-back'), items: v.pipe(v.record(v.string(), v.unknown()), v.minEntries(1)) }),
])

export type ContentToBackground = v.InferOutput<typeof contentMessage>
export type OwnPageToBackground = v.InferOutput<typeof ownPageMessage>

export const parseContentMessage = (message: unknown): ContentToBackground | null =>
  outputOrNull(v.safeParse(contentMessage, message))
export const parseOwnPageMessage = (message: unknown): OwnPageToBackground | null =>
  outputOrNull(v.safeParse(ownPageMessage, message))

const outputOrNull = <T>(result: { success: true; output: T } | { success: false; output: unknown }): T | null =>
  result.success ? result.output : null
