// What content scripts report. Their org is taken from the sender's address, never from the message, and both the frame
// and its tab's top page must be Salesforce.
import type { Sender } from '../../browser/messaging'
import type { GuideEvent } from '../../guide/advance-progress'
import { type SalesforceHost, salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import { isConfirmationAddress } from '../../salesforce/page-kind'
import type { ContentToBackground, Reply } from '../../state/messages/messages'
import { guideKey } from '../../state/records/storage-keys'
import { ownerOfRunningGuide } from '../guides/guide-for-page'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { inWriteQueue } from '../storage/write-queue'
import { claimDrawing, isFrameDrawing, releaseDrawing } from '../tabs/frame-claim-relay'
import { hideCardInTab, isCardHidden } from '../tabs/hidden-tabs'
import { openChecklistTab } from '../tabs/open-checklist-tab'

interface ContentSender {
  readonly tabId: number
  readonly frameId: number
  readonly place: SalesforceHost
}

const OK: Reply = { ok: true }
const yesOrNo = (yes: boolean): Reply => ({ ok: true, yes })

export async function handleContentMessage(report: ContentToBackground, sender: Sender): Promise<Reply> {
  const place = salesforceHostOf(sender.url)
  const tabId = sender.tab?.id
  if (place === null || tabId === undefined || salesforceHostOf(sender.tab?.url) === null) {
    return { ok: false, why: 'not-salesforce' }
  }
  const from: ContentSender = { tabId, frameId: sender.frameId ?? 0, place }
  if (report.kind === 'confirmed' && !isOnConfirmationPage(sender)) return { ok: false, why: 'not-understood' }
  switch (report.kind) {
    case 'claim':
      return yesOrNo(from.frameId !== 0 && (await claimDrawing(tabId, from.frameId)))
    case 'release':
      await releaseDrawing(tabId, from.frameId)
      return OK
    case 'is-drawing':
      return yesOrNo(await isFrameDrawing(tabId, report.frameId))
    case 'is-hidden':
      return yesOrNo(await inWriteQueue(() => isCardHidden(tabId)))
    case 'closed':
      await inWriteQueue(() => hideCardInTab(tabId))
      return OK
    case 'open-checklist':
      return openChecklistForPage(from)
    default:
      return inWriteQueue(() => recordReport(report, from))
  }
}

/** A page cannot claim a reset from anywhere; in single-page navigation the tab may know the newer address. */
function isOnConfirmationPage({ url, tab, frameId }: Sender): boolean {
  const addresses = [url, ...(frameId === 0 ? [tab?.url] : [])]
  return addresses.some((address) => {
    const place = salesforceHostOf(address)
    return place !== null && address !== undefined && isConfirmationAddress(place, address)
  })
}

async function openChecklistForPage({ place, tabId }: ContentSender): Promise<Reply> {
  const owner = await inWriteQueue(() => ownerOfRunningGuide(place, tabId))
  if (owner === null) return { ok: false, why: 'no-such-guide' }
  await openChecklistTab(guideKey(owner))
  return OK
}

type GuideReport = Extract<ContentToBackground, { kind: 'sighted' | 'confirmed' | 'moved' | 'ticked' }>

async function recordReport(report: GuideReport, { place, tabId }: ContentSender): Promise<Reply> {
  const owner = await ownerOfRunningGuide(place, tabId)
  if (owner === null) return { ok: false, why: 'no-such-guide' }
  const event = toGuideEvent(report)
  if (report.kind === 'sighted' && !report.visible) {
    // A tab in the background speaks only while no other has spoken.
    const guide = await readGuide(guideKey(owner))
    if (guide?.progress.seen !== null) return OK
  }
  await advanceGuide(owner, event)
  return OK
}

function toGuideEvent(report: GuideReport): GuideEvent {
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
