// Handles what our own pages ask for: popup, options, report.
import type { GuideEvent } from '../../guide/advance-progress'
import type { OwnPageToBackground, Refusal, Reply } from '../../state/messages/messages'
import { ACKNOWLEDGED_DAMAGE_KEY } from '../../state/records/storage-keys'
import { changeToolsAndTick } from '../guides/change-tools-and-tick-step'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { showCard, startGuideForOtherUser, startGuideInTab } from '../guides/start-guide-in-tab'
import { forgetStartWish, rememberStartWish } from '../guides/start-wish'
import { answerWhoseReset, chooseGuide, labelGuide } from '../guides/users-of-org-changes'
import { snoozedReminderTime } from '../reminder-notification'
import { changeSettings } from '../storage/change-settings'
import { deleteRecords, restoreRecords } from '../storage/delete-and-restore'
import { readStoredState } from '../storage/read-stored-state'
import { storeItems } from '../storage/retrying-store'
import { inWriteQueue } from '../storage/write-queue'
import { deleteTokenPlace, writeMailbox, writeTokenPlace } from '../storage/write-tools-place-mailbox'
import { showCardInAllTabs } from '../tabs/closed-card-tabs'
import { injectIntoOtherTabs } from '../tabs/inject-into-open-tabs'
import { readPageStructure } from '../tabs/read-page-structure'

/** What is done to a guide that is stored. */
type GuideRequest = Extract<OwnPageToBackground, { kind: 'stop' | 'restart' | 'undo-restart' | 'tick' | 'snooze' }>

const OK: Reply = { ok: true }

/**
 * Only reading and writing storage is queued. Messages to pages are sent outside the queue, because a page may never
 * answer.
 */
export async function handleOwnPageMessage(request: OwnPageToBackground): Promise<Reply> {
  switch (request.kind) {
    case 'start':
      return startGuideInTab(request.tabId, request.user)
    case 'wish-to-start':
      return writeInQueue(() => rememberStartWish(request.tabId, request.guide, request.otherUser))
    case 'forget-wish':
      return writeInQueue(forgetStartWish)
    case 'start-other-user':
      return startGuideForOtherUser(request.guide, request.label)
    case 'label-guide':
      return replyTo(await inWriteQueue(() => labelGuide(request.guide, request.label)))
    case 'is-of-known-user':
      return answerInQueue(request.guide, request.user)
    case 'is-of-other-user':
      return answerInQueue(request.guide, null)
    case 'show-card':
      await inWriteQueue(() => chooseGuide(request.guide))
      return showCard(request.tabId)
    case 'read-page':
      return readPageStructure(request.tabId)
    case 'acknowledge-damage':
      return writeInQueue(acknowledgeDamage)
    case 'change-tools': {
      const isChanged = await inWriteQueue(() => changeToolsAndTick(request.org, request.change))
      return isChanged ? OK : { ok: false, why: 'list-full' }
    }
    case 'save-token-place': {
      const { tokenPlace } = request
      const now = Date.now()
      return writeInQueue(() =>
        writeTokenPlace(request.org, { ...tokenPlace, at: Math.min(tokenPlace.at ?? now, now) }),
      )
    }
    case 'delete-token-place':
      return writeInQueue(() => deleteTokenPlace(request.org))
    case 'choose-mailbox':
      return writeInQueue(() => writeMailbox(request.mailbox))
    case 'change-settings':
      return writeInQueue(() => changeSettings(request.change))
    case 'delete-records':
      return writeInQueue(() => deleteRecords(request.keys))
    case 'restore-records':
      await inWriteQueue(() => restoreRecords(request.items))
      await injectIntoOtherTabs(null)
      return OK
    default:
      return changeGuide(request)
  }
}

/** Pages of the org may not have had the script, where no guide of it ran any more. */
async function answerInQueue(guide: string, user: number | null): Promise<Reply> {
  const reply = replyTo(await inWriteQueue(() => answerWhoseReset(guide, user)))
  if (reply.ok) await injectIntoOtherTabs(null)
  return reply
}

const replyTo = (why: Refusal | null): Reply => (why === null ? OK : { ok: false, why })

async function changeGuide(request: GuideRequest): Promise<Reply> {
  const isStored = await inWriteQueue(() => advanceStoredGuide(request))
  if (!isStored) return { ok: false, why: 'no-such-guide' }
  if (request.kind === 'restart' || request.kind === 'tick') await injectIntoOtherTabs(null)
  return OK
}

/** False where no such guide is stored. */
async function advanceStoredGuide(request: GuideRequest): Promise<boolean> {
  const guide = await readGuide(request.guide)
  if (guide === null) return false
  await advanceGuide(guide.owner, await toGuideEvent(request, Date.now()))
  if (request.kind === 'restart') await showCardInAllTabs()
  return true
}

async function toGuideEvent(request: GuideRequest, now: number): Promise<GuideEvent> {
  switch (request.kind) {
    case 'stop':
      return { kind: 'stopped' }
    case 'restart':
      return { kind: 'restarted', at: now }
    case 'undo-restart':
      return { kind: 'restart-undone', before: request.progress }
    case 'snooze':
      return { kind: 'snoozed', until: await snoozedReminderTime(request.guide, now) }
    case 'tick':
      return { kind: 'ticked', step: request.step, done: request.done, at: now }
  }
}

async function writeInQueue(write: () => Promise<void>): Promise<Reply> {
  await inWriteQueue(write)
  return OK
}

async function acknowledgeDamage(): Promise<void> {
  const newest = (await readStoredState()).unacknowledgedDamage.toSorted().at(-1)
  if (newest !== undefined) await storeItems({ [ACKNOWLEDGED_DAMAGE_KEY]: newest })
}
