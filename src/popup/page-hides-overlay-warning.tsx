// Says in the popup what cannot be said on the page: that the page covers the ring and card, or keeps removing them.
import { useEffect, useState } from 'preact/hooks'
import { type MessageKey, t } from '../browser/i18n'
import { sendToTab } from '../browser/messaging'
import type { BackgroundToContent } from '../state/messages/messages'

/** How often (ms) the content script is asked while the popup is open. */
const POLL_INTERVAL_MS = 1_000

const WARNING_TEXTS: Readonly<Record<string, MessageKey>> = {
  covered: 'popup_marks_covered',
  removed: 'popup_marks_removed',
}

export function PageHidesOverlayWarning({ tabId }: { tabId: number }) {
  const [overlayStatus, setOverlayStatus] = useState<unknown>(null)
  useEffect(() => {
    const ask = async () =>
      setOverlayStatus(await sendToTab(tabId, { kind: 'overlay-status' } satisfies BackgroundToContent, 0))
    void ask()
    const timer = setInterval(() => void ask(), POLL_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [tabId])
  const text =
    typeof overlayStatus === 'string' && Object.hasOwn(WARNING_TEXTS, overlayStatus)
      ? WARNING_TEXTS[overlayStatus]
      : undefined
  return (
    <p class={text === undefined ? '' : 'asks'} data-overlay-status role="status">
      {text !== undefined && t(text)}
    </p>
  )
}
