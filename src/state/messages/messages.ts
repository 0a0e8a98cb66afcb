// The messages between contexts as types, named by their direction, so that a wrong direction does not compile; and the
// function that sends one to the background.
import { sendToBackground } from '../../browser/messaging'
import type { Items } from '../../browser/storage'
import type { FrameStructure } from '../../structure/frame-structure'
import type { ContentToBackground, OwnPageToBackground } from './message-schemas'

export type { ContentToBackground, OwnPageToBackground }

export type BackgroundToContent =
  /** To the top frame: draw nothing of your own, this frame of that host draws. The answer is whether it agrees. */
  | { readonly kind: 'yield-to-frame'; readonly frameId: number; readonly hostname: string }
  /** To the top frame: this frame has stopped drawing, you may draw again. */
  | { readonly kind: 'resume-after-frame'; readonly frameId: number }
  | { readonly kind: 'hide-card' }
  | { readonly kind: 'show-card' }
  | { readonly kind: 'focus-card' }
  /** “I don’t see this”: open the help of the card. */
  | { readonly kind: 'show-help' }
  /** To all frames: we may no longer see this page. */
  | { readonly kind: 'end' }
  /** Answered with true by a content script that is alive. */
  | { readonly kind: 'ping' }
  /** Asks what can be seen of the ring and the card. The answer may be the id of the frame that has to be asked instead. */
  | { readonly kind: 'overlay-status' }
  /** Changes that could not be stored yet, so that no storage event tells of them. */
  | { readonly kind: 'pending-writes'; readonly items: Items; readonly removed: readonly string[] }
  /** To a frame: do you show a ring? */
  | { readonly kind: 'is-drawing' }

/** Why a request was not carried out. */
export type Refusal =
  | 'not-understood'
  | 'not-salesforce'
  | 'tab-gone'
  | 'tab-needs-reload'
  | 'kept-out'
  | 'no-such-guide'
  | 'no-such-question'
  | 'list-full'
  | 'users-full'
  | 'not-stored'
  | 'page-busy'
  | 'page-not-readable'

/**
 * `yes` answers a message that asks something, `frames` one that asks for the structure of a page. `guide` is the storage
 * key of a guide that was begun.
 */
export type Reply =
  | {
      readonly ok: true
      readonly yes?: boolean
      readonly frames?: readonly FrameStructure[]
      readonly guide?: string
    }
  | { readonly ok: false; readonly why: Refusal }

/**
 * Sends a message to the background and gives its reply. Never rejects: without a background the reply is `not-stored`.
 */
export async function requestFromBackground(message: ContentToBackground | OwnPageToBackground): Promise<Reply> {
  try {
    return ((await sendToBackground(message)) as Reply | undefined) ?? { ok: false, why: 'not-understood' }
  } catch {
    return { ok: false, why: 'not-stored' }
  }
}
