// Handles what content scripts report. The org is taken from the sender's URL, never from the message. Both the frame
// and the top page of its tab must be Salesforce.
import type { Sender } from '../../browser/messaging'
import type { GuideEvent } from '../../guide/advance-progress'
import { isConfirmationAddress } from '../../salesforce/addresses/confirmation-address'
import { isSameOrg } from '../../salesforce/addresses/judge-link-address'
import { type SalesforceHost, salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { ContentToBackground, Reply } from '../../state/messages/messages'
import { guideKey } from '../../state/records/storage-keys'
import { ownerOfRunningGuide } from '../guides/find-or-adopt-guide'
import { advanceGuide, readGuide } from '../guides/guide-writer'
import { recordConfirmation } from '../guides/record-confirmation'
import { inWriteQueue } from '../storage/write-queue'
import { hideCardInTab, isCardHidden } from '../tabs/closed-card-tabs'
import { claimDrawing, isFrameDrawing, releaseDrawing } from '../tabs/draw-permission-relay'
import { openChecklistTab } from '../tabs/open-checklist-tab'
import { openReportTab } from '../tabs/open-report-tab'

interface ContentSender {
  readonly tabId: number
  readonly frameId: number
  readonly host: SalesforceHost
}

const OK: Reply = { ok: true }
const yesOrNo = (yes: boolean): Reply => ({ ok: true, yes })

export async function handleContentMessage(report: ContentToBackground, sender: Sender): Promise<Reply> {
  const host = hostOfSender(sender)
  const tabId = sender.tab?.id
  if (host === null || tabId === undefined) return { ok: false, why: 'not-salesforce' }
  const from: ContentSender = { tabId, frameId: sender.frameId ?? 0, host }
  if (report.kind === 'confirmed' && !isOnConfirmationPage(sender)) return { ok: false, why: 'not-understood' }
  switch (report.kind) {
    case 'claim-drawing':
      return yesOrNo(from.frameId !== 0 && (await claimDrawing(tabId, from.frameId, sender.url ?? '')))
    case 'release-drawing':
      await releaseDrawing(tabId, from.frameId)
      return OK
    case 'is-drawing':
      return yesOrNo(await isFrameDrawing(tabId, report.frameId))
    case 'is-card-hidden':
      return yesOrNo(await inWriteQueue(() => isCardHidden(tabId)))
    case 'card-closed':
      await inWriteQueue(() => hideCardInTab(tabId))
      return OK
    case 'open-checklist':
      return openChecklistForPage(from)
    case 'open-report':
      await openReportTab(tabId)
      return OK
    default:
      return inWriteQueue(() => recordReport(report, from))
  }
}

/**
 * The host that a report is about. A frame speaks for the org of its tab: a frame of a login host takes the tab's, and one of
 * another org says nothing. Null where the frame or the tab is not Salesforce.
 */
function hostOfSender({ url, tab, frameId }: Sender): SalesforceHost | null {
  const host = salesforceHostOf(url)
  const top = salesforceHostOf(tab?.url)
  if (host === null || top === null) return null
  if (frameId === undefined || frameId === 0) return host
  if (host.kind === 'login') return top
  return isSameOrg(top, host) ? host : null
}

/**
 * A confirmation counts only from the confirmation page. In a single-page application the sender's URL may be older
 * than the tab's; for the top frame the tab's counts, too.
 */
function isOnConfirmationPage({ url, tab, frameId }: Sender): boolean {
  const addresses = [url, ...(frameId === 0 ? [tab?.url] : [])]
  return addresses.some((address) => {
    const host = salesforceHostOf(address)
    return host !== null && address !== undefined && isConfirmationAddress(host, address)
  })
}

async function openChecklistForPage({ host, tabId }: ContentSender): Promise<Reply> {
  const owner = await inWriteQueue(() => ownerOfRunningGuide(host, tabId))
  if (owner === null) return { ok: false, why: 'no-such-guide' }
  await openChecklistTab(guideKey(owner))
  return OK
}

type GuideReport = Extract<ContentToBackground, { kind: 'sighted' | 'confirmed' | 'moved' | 'ticked' }>

async function recordReport(report: GuideReport, { host, tabId }: ContentSender): Promise<Reply> {
  const owner = await ownerOfRunningGuide(host, tabId)
  if (owner === null) return { ok: false, why: 'no-such-guide' }
  if (report.kind === 'confirmed') {
    const { isRepeat } = report
    const why = await recordConfirmation(owner, { at: Math.min(report.at, Date.now()), isRepeat, tabId })
    return why === null ? OK : { ok: false, why }
  }
  if (report.kind === 'sighted' && !report.visible) {
    // What a hidden tab shows counts only until some tab has shown a step.
    const guide = await readGuide(guideKey(owner))
    if (guide?.progress.seen !== null) return OK
  }
  await advanceGuide(owner, toGuideEvent(report))
  return OK
}

function toGuideEvent(report: Exclude<GuideReport, { kind: 'confirmed' }>): GuideEvent {
  const now = Date.now()
  switch (report.kind) {
    case 'sighted':
      return { kind: 'sighted', step: report.step }
    case 'moved':
      return { kind: 'moved', derived: report.derived, from: report.from, to: report.to, at: now }
    case 'ticked':
      return { kind: 'ticked', step: report.step, done: report.done, at: now }
  }
}
