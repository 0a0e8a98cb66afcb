// At most one card per tab: a frame that has a target asks to draw, and the top frame steps back first.
import { sendToTab } from '../../browser/messaging'

const TOP_FRAME = 0

/** Asks the top frame to show nothing of its own. False where it does not agree or is not ours. */
export async function claimDrawing(tabId: number, frameId: number): Promise<boolean> {
  return (await sendToTab(tabId, { kind: 'yield', frameId }, TOP_FRAME)) === true
}

export async function releaseDrawing(tabId: number, frameId: number): Promise<void> {
  await sendToTab(tabId, { kind: 'resume', frameId }, TOP_FRAME)
}

export const isFrameDrawing = async (tabId: number, frameId: number): Promise<boolean> =>
  (await sendToTab(tabId, { kind: 'is-drawing' }, frameId)) === true
