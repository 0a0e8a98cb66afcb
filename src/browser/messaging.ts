// Sending and answering messages. Their types are in src/state/messages/messages.ts.

import { extensionApi } from './api-native-for-all-contexts'
import type { Sender } from './api-polyfilled-for-background'

export type { Sender }

/** Sends to the background. Rejects when there is none, because the extension was updated or removed. */
export const sendToBackground = (message: unknown): Promise<unknown> => extensionApi.runtime.sendMessage(message)

/** Sends to one frame of a tab, or to all frames. Undefined when no content script listens there. */
export async function sendToTab(tabId: number, message: unknown, frameId?: number): Promise<unknown> {
  try {
    return await extensionApi.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
  } catch {
    return undefined // no content script there
  }
}

/** Answers messages until the signal fires. What `handler` resolves to is sent back; undefined when it rejects. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<unknown>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendReply: (reply?: unknown) => void): true => {
    handler(message, sender).then(sendReply, () => sendReply())
    return true // tells the browser that the reply comes later
  }
  extensionApi.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => extensionApi.runtime.onMessage.removeListener(listener))
}

/** Whether a message comes from one of the extension's own pages, not from a web page. */
export const isFromOwnPage = (sender: Sender): boolean =>
  sender.id === extensionApi.runtime.id && sender.url?.startsWith(extensionApi.runtime.getURL('')) === true
