// Asks the page, while the popup is open, what can be seen of the ring and the card.
import { useEffect, useState } from 'preact/hooks'
import { sendToTab } from '../browser/messaging'
import type { BackgroundToContent } from '../state/messages/messages'
import type { OpenTabs } from './tab-context'

/** How often (ms) the content script is asked. */
const POLL_INTERVAL_MS = 1_000

/** The popup waits no longer (ms) for a page that is busy. What it says then comes after the first paint. */
const FIRST_ANSWER_MS = 50

export interface StatusOfTab {
  readonly tabId: number
  /** What the page has answered; undefined where no content script is. */
  readonly status: unknown
}

/** What can be seen in the tab, by the answer of the frame that draws. */
async function askForStatus(tabId: number): Promise<StatusOfTab> {
  const ask = (frameId: number) => sendToTab(tabId, { kind: 'overlay-status' } satisfies BackgroundToContent, frameId)
  const answer = await ask(0)
  return { tabId, status: typeof answer === 'number' ? await ask(answer) : answer }
}

/** What can be seen when the popup opens; null where the page does not say it in time. */
export function readFirstStatus({ currentTab, salesforceTabs }: OpenTabs): Promise<StatusOfTab | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, FIRST_ANSWER_MS, null))
  const [tab = currentTab] = currentTab === null ? salesforceTabs : []
  return Promise.race(tab === null ? [null] : [askForStatus(tab.tab.id), late])
}

/** Null until the page has answered, and where no tab is to be asked. `first`: what was read before the first paint. */
export function useOverlayStatus(tabId: number | null, first: StatusOfTab | null): unknown {
  const [latest, setLatest] = useState(first)
  useEffect(() => {
    if (tabId === null) return
    const ask = async () => {
      const answer = await askForStatus(tabId)
      setLatest((before) => (before?.tabId === tabId && before.status === answer.status ? before : answer))
    }
    void ask()
    const timer = setInterval(() => void ask(), POLL_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [tabId])
  const known = latest ?? first
  return known?.tabId === tabId ? known.status : null
}
