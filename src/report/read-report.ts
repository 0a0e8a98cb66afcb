// Asks the background to read a tab's page, and makes the report of what it gives. Nothing is stored.
import { extensionVersion } from '../browser/extension-info'
import { t } from '../browser/i18n'
import { requestFromBackground } from '../state/messages/messages'
import { composeReport, type Report } from '../structure/compose-report'
import type { FrameStructure } from '../structure/frame-structure'
import { refusalText } from '../ui/ask-background'
import { browserName } from '../ui/browser-name'

export type ReadOutcome =
  | { readonly report: Report; readonly framesMissing: number }
  /** In the person's language. */
  | { readonly fault: string }

/** Never rejects. */
export async function readReport(tabId: number | null): Promise<ReadOutcome> {
  if (tabId === null) return { fault: t('report_no_tab') }
  const reply = await requestFromBackground({ kind: 'read-page', tabId })
  if (!reply.ok) return { fault: refusalText(reply.why) }
  const frames = reply.frames ?? []
  const report = composeReport(frames, { version: extensionVersion(), browser: browserName(navigator.userAgent) })
  return { report, framesMissing: Math.max(0, framesNamed(frames) + 1 - frames.length) }
}

/** Elements for frames, in all documents that were read. */
const framesNamed = (frames: readonly FrameStructure[]): number =>
  frames.flatMap(({ lines }) => lines).filter(([, , text]) => /^i?frame(?: |$)/.test(text)).length
