// Handles what our own pages ask for: popup, side panel, options.
import { tabById } from '../../browser/tabs'
import type { GuideEvent } from '../../guide/advance-progress'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { OwnPageToBackground, Reply } from '../../state/messages/messages'
import { ACKNOWLEDGED_DAMAGE_KEY } from '../../state/records/storage-keys'
import { changeToolsAndTick } from '../guides/change-tools-and-tick-step'
import { ownerForHost } from '../guides/find-or-adopt-guide'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { snoozedReminderTime } from '../reminder-notification'
import { deleteRecords, restoreRecords } from '../storage/delete-and-restore'
import { readStoredState } from '../storage/read-stored-state'
import { storeItems } from '../storage/retrying-store'
import { inWriteQueue } from '../storage/write-queue'
import { deleteTokenPlace, writeMailbox, writeTokenPlace } from '../storage/write-tools-place-mailbox'
import { showCardInAllTabs, showCardInTab } from '../tabs/closed-card-tabs'
import { ensureInjected, injectIntoOtherTabs } from '../tabs/inject-into-open-tabs'

type GuideRequest = Extract<OwnPageToBackground, { guide: string }>

const OK: Reply = { ok: true }

/**
 * Only reading and writing storage is queued. Messages to pages are sent outside the queue, because a page may never
 * answer.
 */
export async function handleOwnPageMessage(request: OwnPageToBackground): Promise<Reply> {
  switch (request.kind) {
    case 'start':
      return startGuideInTab(request.tabId)
    case 'show-card':
      return showCard(request.tabId)
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

/**
 * Starts or continues the guide of a tab's org. The script goes into that tab's page and into all other Salesforce
 * tabs.
 */
async function startGuideInTab(tabId: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  const host = salesforceHostOf(tab.url)
  if (host === null) return { ok: false, why: 'not-salesforce' }
  await inWriteQueue(() => advanceGuide(ownerForHost(host, tabId), { kind: 'started', at: Date.now() }))
  const reply = await showCard(tabId)
  await injectIntoOtherTabs(tabId)
  return reply
}

async function showCard(tabId: number): Promise<Reply> {
  await inWriteQueue(() => showCardInTab(tabId))
  const injection = await ensureInjected(tabId)
  return injection === 'refused' ? { ok: false, why: 'tab-needs-reload' } : OK
}

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
