// Sending and answering messages. Their shapes and validation are in src/state/messages.ts.
import { browser, type Sender } from './api'

export type { Sender }

/** Sends to the background. Rejects when nobody is there (the extension was updated or removed). */
export const sendToBackground = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message)

/** Sends to one frame of a tab, or to all; undefined where nobody listens. */
export async function sendToTab(tabId: number, message: unknown, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
  } catch {
    return undefined // no content script there
  }
}

/** Answers messages until the signal fires. The answer of `handler` is sent back. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<unknown>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> => handler(message, sender)
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

/** Whether a message comes from one of the extension's own pages, not from a web page. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true

/** False once the extension was updated or removed while this script went on in its page. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined
  } catch {
    return false
  }
}
