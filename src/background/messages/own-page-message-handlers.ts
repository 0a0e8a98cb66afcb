// What our own pages may ask for.
import { tabById } from '../../browser/tabs'
import type { GuideEvent } from '../../guide/advance-progress'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { OwnPageToBackground, Reply } from '../../state/messages/messages'
import { ACKNOWLEDGED_DAMAGE_KEY } from '../../state/records/storage-keys'
import { ownerForHost } from '../guides/guide-for-page'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { changeToolsAndTick } from '../guides/tick-use-token-step'
import { snoozedReminderTime } from '../reminder-notification'
import { deleteRecords, restoreRecords } from '../storage/delete-and-restore'
import { readStoredState } from '../storage/read-stored-state'
import { storeItems } from '../storage/retrying-store'
import { deleteTokenPlace, writeMailbox, writeTokenPlace } from '../storage/write-org-records'
import { inWriteQueue } from '../storage/write-queue'
import { showCardInAllTabs, showCardInTab } from '../tabs/hidden-tabs'
import { ensureInjected, injectIntoOtherTabs } from '../tabs/inject-into-open-tabs'

type GuideRequest = Extract<OwnPageToBackground, { guide: string }>

const OK: Reply = { ok: true }

/** Only what is stored takes its turn; pages are spoken to outside of it, because they may not answer. */
export async function handleOwnPageMessage(request: OwnPageToBackground): Promise<Reply> {
  switch (request.kind) {
    case 'start':
      return startGuideInTab(request.tabId)
    case 'show':
      return showCard(request.tabId)
    case 'damage-told':
      return inWriteQueue(acknowledgeDamage)
    case 'tools':
      return (await inWriteQueue(() => changeToolsAndTick(request.org, request.change)))
        ? OK
        : { ok: false, why: 'list-full' }
    case 'place': {
      const { place } = request
      const now = Date.now()
      return runInWriteQueue(() => writeTokenPlace(request.org, { ...place, at: Math.min(place.at ?? now, now) }))
    }
    case 'place-forgotten':
      return runInWriteQueue(() => deleteTokenPlace(request.org))
    case 'mailbox':
      return runInWriteQueue(() => writeMailbox(request.mailbox))
    case 'forget':
      return runInWriteQueue(() => deleteRecords(request.keys))
    case 'bring-back':
      await inWriteQueue(() => restoreRecords(request.items))
      await injectIntoOtherTabs(null)
      return OK
    default:
      return changeGuide(request)
  }
}

/** Starts or continues the guide of the org in a tab, in the page that is open, and in all other Salesforce tabs. */
async function startGuideInTab(tabId: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  const place = salesforceHostOf(tab.url)
  if (place === null) return { ok: false, why: 'not-salesforce' }
  await inWriteQueue(() => advanceGuide(ownerForHost(place, tabId), { kind: 'started', at: Date.now() }))
  const reply = await showCard(tabId)
  await injectIntoOtherTabs(tabId)
  return reply
}

async function showCard(tabId: number): Promise<Reply> {
  await inWriteQueue(() => showCardInTab(tabId))
  const injected = await ensureInjected(tabId)
  return injected === 'no' ? { ok: false, why: 'tab-needs-reload' } : OK
}

async function changeGuide(request: GuideRequest): Promise<Reply> {
  const isKnown = await inWriteQueue(() => advanceStoredGuide(request))
  if (!isKnown) return { ok: false, why: 'no-such-guide' }
  if (request.kind === 'restart' || request.kind === 'tick') await injectIntoOtherTabs(null)
  return OK
}

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

async function runInWriteQueue(task: () => Promise<void>): Promise<Reply> {
  await inWriteQueue(task)
  return OK
}

async function acknowledgeDamage(): Promise<Reply> {
  const newest = (await readStoredState()).unacknowledgedDamage.toSorted().at(-1)
  if (newest !== undefined) await storeItems({ [ACKNOWLEDGED_DAMAGE_KEY]: newest })
  return OK
}
