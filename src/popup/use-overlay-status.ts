// Asks the page, while the popup is open, what can be seen of the ring and the card.
import { useEffect, useState } from 'preact/hooks'
import { sendToTab } from '../browser/messaging'
import type { BackgroundToContent } from '../state/messages/messages'

/** How often (ms) the content script is asked. */
const POLL_INTERVAL_MS = 1_000

/** What can be seen in the tab, by the answer of the frame that draws. */
async function askForStatus(tabId: number): Promise<unknown> {
  const ask = (frameId: number) => sendToTab(tabId, { kind: 'overlay-status' } satisfies BackgroundToContent, frameId)
  const answer = await ask(0)
  return typeof answer === 'number' ? ask(answer) : answer
}

/** Null until the page has answered, and where no tab is to be asked. */
export function useOverlayStatus(tabId: number | null): unknown {
  const [status, setStatus] = useState<unknown>(null)
  useEffect(() => {
    setStatus(null)
    if (tabId === null) return
    const ask = async () => setStatus(await askForStatus(tabId))
    void ask()
    const timer = setInterval(() => void ask(), POLL_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [tabId])
  return status
}
