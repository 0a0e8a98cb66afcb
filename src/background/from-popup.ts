// What our own pages may ask for.
import { writeItems } from '../browser/storage'
import { tabById } from '../browser/tabs'
import type { GuideEvent } from '../guide/advance'
import type { Progress } from '../guide/progress'
import { snoozeUntil } from '../guide/reminders'
import { placeOf } from '../salesforce/hosts'
import type { PopupToBackground, Reply } from '../state/messages'
import { DAMAGE_TOLD_KEY } from '../state/other-records'
import { readShelf } from '../state/shelf'
import { showInTab } from './hidden-tabs'
import { ensureInjected, injectOthers } from './injection'
import { ownerOf } from './owner'
import { inTurn } from './queue'
import { advanceGuide, readGuide } from './writer'

type Change = Extract<PopupToBackground, { guide: string }>

const OK: Reply = { ok: true }

export function handlePopup(request: PopupToBackground): Promise<Reply> {
  switch (request.kind) {
    case 'start':
      return inTurn(() => start(request.tabId))
    case 'show':
      return inTurn(() => show(request.tabId))
    case 'damage-told':
      return inTurn(damageTold)
    default:
      return inTurn(() => change(request))
  }
}

/** Starts or continues the guide of the org in a tab, in the page that is open, and in all other Salesforce tabs. */
async function start(tabId: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  const place = placeOf(tab.url)
  if (place === null) return { ok: false, why: 'not-salesforce' }
  await advanceGuide(ownerOf(place, tabId), { kind: 'started', at: Date.now() })
  const reply = await show(tabId)
  await injectOthers(tabId)
  return reply
}

async function show(tabId: number): Promise<Reply> {
  const injected = await ensureInjected(tabId)
  await showInTab(tabId)
  return injected ? OK : { ok: false, why: 'tab-needs-reload' }
}

async function change(request: Change): Promise<Reply> {
  const guide = await readGuide(request.guide)
  if (guide === null) return { ok: false, why: 'no-such-guide' }
  const now = Date.now()
  await advanceGuide(guide.owner, toEvent(request, guide.progress, now))
  if (request.kind === 'restart' || request.kind === 'tick') await injectOthers(null)
  return OK
}

function toEvent(request: Change, progress: Progress, now: number): GuideEvent {
  switch (request.kind) {
    case 'stop':
      return { kind: 'stopped' }
    case 'restart':
      return { kind: 'restarted', at: now }
    case 'snooze':
      return { kind: 'snoozed', until: snoozeUntil(progress, now) }
    case 'tick':
      return { kind: 'ticked', step: request.step, done: request.done, at: now }
  }
}

async function damageTold(): Promise<Reply> {
  const newest = (await readShelf()).untoldDamage.toSorted().at(-1)
  if (newest !== undefined) await writeItems({ [DAMAGE_TOLD_KEY]: newest })
  return OK
}
