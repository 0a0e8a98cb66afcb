// Passes drawing claims from a frame to the top frame of its tab, so that a tab never shows two cards: a frame that has
// a target asks to draw, and the top frame stops drawing first.
import { sendToTab } from '../../browser/messaging'
import type { BackgroundToContent } from '../../state/messages/messages'

const TOP_FRAME_ID = 0

const askFrame = (tabId: number, frameId: number, message: BackgroundToContent): Promise<unknown> =>
  sendToTab(tabId, message, frameId)

/**
 * Asks the top frame to draw nothing of its own. False where it does not agree, or has no content script of ours. `address`: the
 * frame's.
 */
export async function claimDrawing(tabId: number, frameId: number, address: string): Promise<boolean> {
  const { hostname } = new URL(address)
  return (await askFrame(tabId, TOP_FRAME_ID, { kind: 'yield-to-frame', frameId, hostname })) === true
}

/** Tells the top frame that it may draw again. */
export async function releaseDrawing(tabId: number, frameId: number): Promise<void> {
  await askFrame(tabId, TOP_FRAME_ID, { kind: 'resume-after-frame', frameId })
}

/** False also where the frame is gone. */
export const isFrameDrawing = async (tabId: number, frameId: number): Promise<boolean> =>
  (await askFrame(tabId, frameId, { kind: 'is-drawing' })) === true
