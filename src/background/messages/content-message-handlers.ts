// What content scripts report. Their org is taken from the sender's address, never from the message, and both the frame
// and its tab's top page must be Salesforce.
import type { Sender } from '../../browser/messaging'
import type { GuideEvent } from '../../guide/advance-progress'
import { isConfirmationAddress } from '../../salesforce/addresses/confirmation-address'
import { type SalesforceHost, salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { ContentToBackground, Reply } from '../../state/messages/messages'
import { guideKey } from '../../state/records/storage-keys'
import { runningOwner } from '../guides/guide-for-page'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { inTurn } from '../storage/write-queue'
import { claim, isDrawing, release } from '../tabs/frame-claim-relay'
import { hideInTab, isHidden } from '../tabs/hidden-tabs'
import { openChecklist } from '../tabs/open-checklist-tab'

interface From {
  readonly tabId: number
  readonly frameId: number
  readonly place: SalesforceHost
}

const OK: Reply = { ok: true }
const answer = (yes: boolean): Reply => ({ ok: true, yes })

export async function handleContent(report: ContentToBackground, sender: Sender): Promise<Reply> {
  const place = salesforceHostOf(sender.url)
  const tabId = sender.tab?.id
  if (place === null || tabId === undefined || salesforceHostOf(sender.tab?.url) === null) {
    return { ok: false, why: 'not-salesforce' }
  }
  const from: From = { tabId, frameId: sender.frameId ?? 0, place }
  if (report.kind === 'confirmed' && !isAtConfirmation(sender)) return { ok: false, why: 'not-understood' }
  switch (report.kind) {
    case 'claim':
      return answer(from.frameId !== 0 && (await claim(tabId, from.frameId)))
    case 'release':
      await release(tabId, from.frameId)
      return OK
    case 'is-drawing':
      return answer(await isDrawing(tabId, report.frameId))
    case 'is-hidden':
      return answer(await inTurn(() => isHidden(tabId)))
    case 'closed':
      await inTurn(() => hideInTab(tabId))
      return OK
    case 'open-checklist':
      return showChecklist(from)
    default:
      return inTurn(() => record(report, from))
  }
}

/** A page cannot claim a reset from anywhere; in single-page navigation the tab may know the newer address. */
function isAtConfirmation({ url, tab, frameId }: Sender): boolean {
  const addresses = [url, ...(frameId === 0 ? [tab?.url] : [])]
  return addresses.some((address) => {
    const place = salesforceHostOf(address)
    return place !== null && address !== undefined && isConfirmationAddress(place, address)
  })
}

async function showChecklist({ place, tabId }: From): Promise<Reply> {
  const owner = await inTurn(() => runningOwner(place, tabId))
  if (owner === null) return { ok: false, why: 'no-such-guide' }
  await openChecklist(guideKey(owner))
  return OK
}

type Recorded = Extract<ContentToBackground, { kind: 'sighted' | 'confirmed' | 'moved' | 'ticked' }>

async function record(report: Recorded, { place, tabId }: From): Promise<Reply> {
  const owner = await runningOwner(place, tabId)
  if (owner === null) return { ok: false, why: 'no-such-guide' }
  const event = toEvent(report)
  if (report.kind === 'sighted' && !report.visible) {
    // A tab in the background speaks only while no other has spoken.
    const guide = await readGuide(guideKey(owner))
    if (guide?.progress.seen !== null) return OK
  }
  await advanceGuide(owner, event)
  return OK
}

function toEvent(report: Recorded): GuideEvent {
  const at = Date.now()
  switch (report.kind) {
    case 'sighted':
      return { kind: 'sighted', step: report.step }
    case 'confirmed':
      return { kind: 'confirmed', at: Math.min(report.at, at) }
    case 'moved':
      return { kind: 'moved', plain: report.plain, from: report.from, to: report.to, at }
    case 'ticked':
      return { kind: 'ticked', step: report.step, done: report.done, at }
  }
}
