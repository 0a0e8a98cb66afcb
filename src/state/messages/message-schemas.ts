// The schemas of all messages to the background. It refuses what does not match. A context that only sends, or only
// hears from the background, imports messages.ts instead and does not load the schemas.
import * as v from 'valibot'
import { MINUTES_PER_DAY } from '../../guide/quiet-hours'
import { SIGHTED_STEP_IDS, STEP_IDS } from '../../guide/steps'
import { labelSchema, progressSchema, userSchema } from '../readers/parse-stored-guide'
import { mailboxSchema } from '../records/mailbox-record'
import { userKeysOfOrg } from '../records/storage-keys'
import { timestampSchema } from '../records/timestamp-schema'
import { tokenPlaceSchema } from '../records/token-place-record'
import { toolSchema } from '../records/tool-list-record'

const stepId = v.picklist(STEP_IDS)
const sightedStepId = v.picklist(SIGHTED_STEP_IDS)
const guideKeyText = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const naturalNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

const contentMessage = v.variant('kind', [
  /** A page shows a step. `visible`: the page is in front of the person. */
  v.object({ kind: v.literal('sighted'), step: sightedStepId, visible: v.boolean() }),
  /**
   * Salesforce confirmed a reset. `at`: when the confirmation page was loaded (ms since the epoch). `isRepeat`: the
   * page was there before, and was loaded again or gone back to.
   */
  v.object({ kind: v.literal('confirmed'), at: timestampSchema, isRepeat: v.boolean() }),
  /** Back or Skip was pressed. `derived`: the step that the page itself leads to, before any Back or Skip. */
  v.object({ kind: v.literal('moved'), derived: stepId, from: stepId, to: stepId }),
  /**
   * The person ticked a step on the card. `save-token` is missing: only our own pages can say that the token is saved.
   */
  v.object({
    kind: v.literal('ticked'),
    step: v.picklist(['find-mailbox', 'open-email', 'use-token']),
    done: v.boolean(),
  }),
  /** The person wants to say that the token is saved, and where: open the checklist in a tab. */
  v.object({ kind: v.literal('open-checklist') }),
  /** The person wants to see a report of this tab's page. */
  v.object({ kind: v.literal('open-report') }),
  /** The person closed the card of this tab. */
  v.object({ kind: v.literal('card-closed') }),
  v.object({ kind: v.literal('is-card-hidden') }),
  /** A frame asks to draw. The answer is true once the top frame draws nothing of its own. */
  v.object({ kind: v.literal('claim-drawing') }),
  v.object({ kind: v.literal('release-drawing') }),
  /** The top frame asks whether a frame still draws. */
  v.object({ kind: v.literal('is-drawing'), frameId: naturalNumber }),
])

/** The key of an org, as salesforce/hosts/org-identity.ts makes it, or of another user of it (userKey). */
const orgKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.@-]{0,150}(?:~\d{1,2})?$/),
  v.check((key) => userKeysOfOrg(key.replace(/~.*/, '')).includes(key)),
)

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

/** `at`: when the person said so (ms since the epoch); null for now. */
const tokenPlaceInput = v.object({ ...tokenPlaceSchema.entries, at: v.nullable(timestampSchema) })

const minuteOfDay = v.pipe(naturalNumber, v.maxValue(MINUTES_PER_DAY - 1))

/** At least one of the settings. */
const settingsChange = v.pipe(
  v.partial(
    v.object({
      iconOpens: v.picklist(['popup', 'panel']),
      reminds: v.boolean(),
      quietHours: v.object({ begin: minuteOfDay, end: minuteOfDay }),
      showsBadge: v.boolean(),
    }),
  ),
  v.minEntries(1),
)

/** `guide` is the storage key of a guide, `org` the key of an org or of one of its users; see userKey. */
const ownPageMessage = v.variant('kind', [
  /** `user`: whose guide, where the tab shows an org. */
  v.object({ kind: v.literal('start'), tabId: naturalNumber, user: userSchema }),
  /**
   * The permission question is about to open, and may close the popup: start in this tab when the permission comes.
   * `otherUser`: the label of another user of the org of `guide`, who is to be begun; null where `guide` itself is to start.
   */
  v.object({
    kind: v.literal('wish-to-start'),
    tabId: naturalNumber,
    guide: guideKeyText,
    otherUser: v.nullable(labelSchema),
  }),
  /** The person refused the permission. */
  v.object({ kind: v.literal('forget-wish') }),
  /** Starts a guide for another user of the org of `guide`. */
  v.object({ kind: v.literal('start-other-user'), guide: guideKeyText, label: labelSchema }),
  v.object({ kind: v.literal('label-guide'), guide: guideKeyText, label: labelSchema }),
  /** The reset that `guide` is about is of a known user. */
  v.object({ kind: v.literal('is-of-known-user'), guide: guideKeyText, user: userSchema }),
  /** The reset that `guide` is about is of a user who is not known yet. */
  v.object({ kind: v.literal('is-of-other-user'), guide: guideKeyText }),
  v.object({ kind: v.literal('stop'), guide: guideKeyText }),
  v.object({ kind: v.literal('restart'), guide: guideKeyText }),
  /** Takes a restart back. `progress`: what the guide had before. */
  v.object({ kind: v.literal('undo-restart'), guide: guideKeyText, progress: progressSchema }),
  v.object({ kind: v.literal('tick'), guide: guideKeyText, step: stepId, done: v.boolean() }),
  v.object({ kind: v.literal('snooze'), guide: guideKeyText }),
  /** Brings the card back in a tab where it was closed. `guide`: the one that it is to show. */
  v.object({ kind: v.literal('show-card'), tabId: naturalNumber, guide: guideKeyText }),
  /** Read the page in a tab for the report that this page shows. */
  v.object({ kind: v.literal('read-page'), tabId: naturalNumber }),
  /** The person has dismissed the warning of damaged values. */
  v.object({ kind: v.literal('acknowledge-damage') }),
  v.object({ kind: v.literal('change-tools'), org: orgKey, change: toolChange }),
  v.object({ kind: v.literal('save-token-place'), org: orgKey, tokenPlace: tokenPlaceInput }),
  v.object({ kind: v.literal('delete-token-place'), org: orgKey }),
  v.object({ kind: v.literal('choose-mailbox'), mailbox: mailboxSchema }),
  /** `change`: the settings that change; the others stay. */
  v.object({ kind: v.literal('change-settings'), change: settingsChange }),
  /** Deletes what is stored under these keys. */
  v.object({ kind: v.literal('delete-records'), keys: v.pipe(v.array(v.string()), v.minLength(1)) }),
  /** Stores deleted records again, except where their key is in use by now. */
  v.object({ kind: v.literal('restore-records'), items: v.pipe(v.record(v.string(), v.unknown()), v.minEntries(1)) }),
])

export type ContentToBackground = v.InferOutput<typeof contentMessage>
export type OwnPageToBackground = v.InferOutput<typeof ownPageMessage>

/** Null where the message is none that a content script may send. Never throws. */
export const parseContentMessage = (message: unknown): ContentToBackground | null =>
  outputOrNull(v.safeParse(contentMessage, message))

/** Null where the message is none that our own pages may send. Never throws. */
export const parseOwnPageMessage = (message: unknown): OwnPageToBackground | null =>
  outputOrNull(v.safeParse(ownPageMessage, message))

const outputOrNull = <T>(result: { success: true; output: T } | { success: false; output: unknown }): T | null =>
  result.success ? result.output : null
