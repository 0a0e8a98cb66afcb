// What our own pages may ask for.
import { tabById } from '../../browser/tabs'
import type { GuideEvent } from '../../guide/advance-progress'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { OwnPageToBackground, Reply } from '../../state/messages/messages'
import { DAMAGE_TOLD_KEY } from '../../state/records/storage-keys'
import { ownerOf } from '../guides/guide-for-page'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { changeTools } from '../guides/tick-use-token-step'
import { laterThanPlanned } from '../reminder-notification'
import { bringBack, forget } from '../storage/delete-and-restore'
import { readStoredState } from '../storage/read-stored-state'
import { store } from '../storage/retrying-store'
import { forgetPlace, noteMailbox, notePlace } from '../storage/write-org-records'
import { inTurn } from '../storage/write-queue'
import { showEverywhere, showInTab } from '../tabs/hidden-tabs'
import { ensureInjected, injectOthers } from '../tabs/inject-into-open-tabs'

type Change = Extract<OwnPageToBackground, { guide: string }>

const OK: Reply = { ok: true }

/** Only what is stored takes its turn; pages are spoken to outside of it, because they may not answer. */
export async function handleOwnPage(request: OwnPageToBackground): Promise<Reply> {
  switch (request.kind) {
    case 'start':
      return start(request.tabId)
    case 'show':
      return show(request.tabId)
    case 'damage-told':
      return inTurn(damageTold)
    case 'tools':
      return (await inTurn(() => changeTools(request.org, request.change))) ? OK : { ok: false, why: 'list-full' }
    case 'place': {
      const { place } = request
      const now = Date.now()
      return noted(() => notePlace(request.org, { ...place, at: Math.min(place.at ?? now, now) }))
    }
    case 'place-forgotten':
      return noted(() => forgetPlace(request.org))
    case 'mailbox':
      return noted(() => noteMailbox(request.mailbox))
    case 'forget':
      return noted(() => forget(request.keys))
    case 'bring-back':
      await inTurn(() => bringBack(request.items))
      await injectOthers(null)
      return OK
    default:
      return change(request)
  }
}

/** Starts or continues the guide of the org in a tab, in the page that is open, and in all other Salesforce tabs. */
async function start(tabId: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  const place = salesforceHostOf(tab.url)
  if (place === null) return { ok: false, why: 'not-salesforce' }
  await inTurn(() => advanceGuide(ownerOf(place, tabId), { kind: 'started', at: Date.now() }))
  const reply = await show(tabId)
  await injectOthers(tabId)
  return reply
}

async function show(tabId: number): Promise<Reply> {
  await inTurn(() => showInTab(tabId))
  const injected = await ensureInjected(tabId)
  return injected === 'no' ? { ok: false, why: 'tab-needs-reload' } : OK
}

async function change(request: Change): Promise<Reply> {
  const isKnown = await inTurn(() => advanceKnown(request))
  if (!isKnown) return { ok: false, why: 'no-such-guide' }
  if (request.kind === 'restart' || request.kind === 'tick') await injectOthers(null)
  return OK
}

async function advanceKnown(request: Change): Promise<boolean> {
  const guide = await readGuide(request.guide)
  if (guide === null) return false
  await advanceGuide(guide.owner, await toEvent(request, Date.now()))
  if (request.kind === 'restart') await showEverywhere()
  return true
}

async function toEvent(request: Change, now: number): Promise<GuideEvent> {
  switch (request.kind) {
    case 'stop':
      return { kind: 'stopped' }
    case 'restart':
      return { kind: 'restarted', at: now }
    case 'snooze':
      return { kind: 'snoozed', until: await laterThanPlanned(request.guide, now) }
    case 'tick':
      return { kind: 'ticked', step: request.step, done: request.done, at: now }
  }
}

async function noted(task: () => Promise<void>): Promise<Reply> {
  await inTurn(task)
  return OK
}

async function damageTold(): Promise<Reply> {
  const newest = (await readStoredState()).untoldDamage.toSorted().at(-1)
  if (newest !== undefined) await store({ [DAMAGE_TOLD_KEY]: newest })
  return OK
}
