// Sending and answering messages. Their types are in src/state/messages/messages.ts.
import type { Sender } from './api-with-polyfill'
import { native } from './api-without-polyfill'

export type { Sender }

/** Sends to the background. Rejects when nobody is there (the extension was updated or removed). */
export const sendToBackground = (message: unknown): Promise<unknown> => native.runtime.sendMessage(message)

/** Sends to one frame of a tab, or to all; undefined where nobody listens. */
export async function sendToTab(tabId: number, message: unknown, frameId?: number): Promise<unknown> {
  try {
    return await native.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
  } catch {
    return undefined // no content script there
  }
}

/** Answers messages until the signal fires. The answer of `handler` is sent back; undefined where it has none or fails. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<unknown>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, answer: (reply?: unknown) => void): true => {
    handler(message, sender).then(answer, () => answer())
    return true // the answer comes later
  }
  native.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => native.runtime.onMessage.removeListener(listener))
}

/** Whether a message comes from one of the extension's own pages, not from a web page. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === native.runtime.id && sender.url?.startsWith(native.runtime.getURL('')) === true
