// Says here what cannot be said on the page: that the page lies over the guide's marks, or keeps taking them away.
import { useEffect, useState } from 'preact/hooks'
import { type MessageKey, t } from '../browser/i18n'
import { sendToTab } from '../browser/messaging'
import type { BackgroundToContent } from '../state/messages/messages'

/** How often the page is asked while the popup is open (ms). */
const POLL_INTERVAL_MS = 1_000

const WARNING_TEXTS: Readonly<Record<string, MessageKey>> = {
  covered: 'popup_marks_covered',
  removed: 'popup_marks_removed',
}

export function RingHiddenWarning({ tabId }: { tabId: number }) {
  const [standing, setStanding] = useState<unknown>(null)
  useEffect(() => {
    const ask = async () =>
      setStanding(await sendToTab(tabId, { kind: 'overlay-status' } satisfies BackgroundToContent, 0))
    void ask()
    const timer = setInterval(() => void ask(), POLL_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [tabId])
  const text =
    typeof standing === 'string' && Object.hasOwn(WARNING_TEXTS, standing) ? WARNING_TEXTS[standing] : undefined
  return (
    <p class={text === undefined ? '' : 'asks'} data-overlay-status role="status">
      {text !== undefined && t(text)}
    </p>
  )
}
