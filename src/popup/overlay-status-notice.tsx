// Says in the popup what the ring and card cannot say on the page: that the page covers or removes them. And offers the message for
// the administrator where the card does.
import { useEffect, useState } from 'preact/hooks'
import { type MessageKey, t } from '../browser/i18n'
import { sendToTab } from '../browser/messaging'
import type { BackgroundToContent } from '../state/messages/messages'
import type { ForAdmin } from '../ui/admin-message'
import { AdminMessageNotice } from './admin-message-notice'

/** How often (ms) the content script is asked while the popup is open. */
const POLL_INTERVAL_MS = 1_000

const WARNING_TEXTS: Readonly<Record<string, readonly [title: MessageKey, text: MessageKey]>> = {
  covered: ['popup_marks_covered_title', 'popup_marks_covered'],
  removed: ['popup_marks_removed_title', 'popup_marks_removed'],
}

const isForAdmin = (status: unknown): status is Exclude<ForAdmin, 'told'> => status === 'absent' || status === 'refused'

/** What can be seen in the tab, by the answer of the frame that draws. */
async function askForStatus(tabId: number): Promise<unknown> {
  const ask = (frameId: number) => sendToTab(tabId, { kind: 'overlay-status' } satisfies BackgroundToContent, frameId)
  const answer = await ask(0)
  return typeof answer === 'number' ? ask(answer) : answer
}

export function OverlayStatusNotice({ tabId }: { tabId: number }) {
  const [overlayStatus, setOverlayStatus] = useState<unknown>(null)
  useEffect(() => {
    const ask = async () => setOverlayStatus(await askForStatus(tabId))
    void ask()
    const timer = setInterval(() => void ask(), POLL_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [tabId])
  const warning =
    typeof overlayStatus === 'string' && Object.hasOwn(WARNING_TEXTS, overlayStatus)
      ? WARNING_TEXTS[overlayStatus]
      : undefined
  return (
    <>
      <p class={warning === undefined ? '' : 'asks'} data-overlay-status role="status">
        {warning !== undefined && (
          <>
            <strong>{t(warning[0])}</strong> {t(warning[1])}
          </>
        )}
      </p>
      {isForAdmin(overlayStatus) && (
        <AdminMessageNotice key={overlayStatus} seen={overlayStatus}>
          <p>{t(`missing_${overlayStatus}`)}</p>
        </AdminMessageNotice>
      )}
    </>
  )
}
