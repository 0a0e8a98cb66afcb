// The messages between contexts, named by direction, so that a wrong direction does not compile.
import { sendToBackground } from '../../browser/messaging'
import type { Items } from '../../browser/storage'
import type { ContentToBackground, OwnPageToBackground } from './message-schemas'

export type { ContentToBackground, OwnPageToBackground }

export type BackgroundToContent =
  /** To the top frame: show nothing of your own, this frame draws. */
  | { readonly kind: 'yield'; readonly frameId: number }
  | { readonly kind: 'resume'; readonly frameId: number }
  | { readonly kind: 'hide' }
  | { readonly kind: 'show' }
  | { readonly kind: 'focus-card' }
  | { readonly kind: 'ping' }
  /** What can be seen of the marks? */
  | { readonly kind: 'overlay-status' }
  /** What has changed but could not be stored, and so is told by nobody else. */
  | { readonly kind: 'changed'; readonly items: Items; readonly removed: readonly string[] }
  /** To a frame: do you show a ring? */
  | { readonly kind: 'is-drawing' }

/** Why a request was not carried out. */
export type Refusal =
  | 'not-understood'
  | 'not-salesforce'
  | 'tab-gone'
  | 'tab-needs-reload'
  | 'no-such-guide'
  | 'list-full'
  | 'not-stored'

export type Reply = { readonly ok: true; readonly yes?: boolean } | { readonly ok: false; readonly why: Refusal }

/** Sends to the background. Never rejects: a background that is gone answers `not-stored`. */
export async function askBackground(message: ContentToBackground | OwnPageToBackground): Promise<Reply> {
  try {
    return ((await sendToBackground(message)) as Reply | undefined) ?? { ok: false, why: 'not-understood' }
  } catch {
    return { ok: false, why: 'not-stored' }
  }
}
