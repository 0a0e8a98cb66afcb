// At most one card per tab: which frame may draw. A frame that holds a target asks the top frame, through the background.
// The top frame first removes its own overlay and then answers yes. A tab whose top page is not Salesforce never answers yes.
//
//   frame                  background              top frame
//   FrameDrawPermission                            TopFrameDrawGrant
//     | -- claim-drawing ----> | -- yield-to-frame ---> |  hides its overlay, remembers the frame
//     | <----------------------+-------------- yes ---- |
//     |  draws                 | <--- is-drawing ------ |  asks after changes of the page: a frame can vanish silently
//     | -- release-drawing --> | -- resume-after-frame > |  draws again
import { requestFromBackground } from '../../state/messages/messages'
import { CoalescingTimer } from '../timing/coalescing-timer'

/** The top frame asks the drawing frame at most this often (ms). A refused frame asks again after this time (ms). */
const CHECK_MS = 500

/** Each refusal doubles the time until the next request, up to this (ms): a page may have thousands of frames. */
const LONGEST_PAUSE_MS = 8_000

/** In a frame: asks for the permission to draw, and holds it. */
export class FrameDrawPermission {
  readonly #requestLook: () => void
  readonly #signal: AbortSignal
  #isGranted = false
  #isRequesting = false
  #pauseMs = CHECK_MS
  /** Runs after a refusal, until the frame may ask again. */
  #pauseTimer: ReturnType<typeof setTimeout> | undefined

  /** `requestLook` is called when the permission was granted, and when it is time to ask again. */
  constructor(requestLook: () => void, signal: AbortSignal) {
    this.#requestLook = requestLook
    this.#signal = signal
    signal.addEventListener('abort', () => this.release())
  }

  get isGranted(): boolean {
    return this.#isGranted
  }

  /** The answer to the top frame's `is-drawing`. Also true while a request is on its way: the yes may not have arrived yet. */
  get isDrawing(): boolean {
    return this.#isGranted || this.#isRequesting
  }

  /** Asks the top frame. After a refusal, `requestLook` is called when the frame may ask again. */
  async request(): Promise<void> {
    if (this.#isGranted || this.#isRequesting || this.#pauseTimer !== undefined) return
    this.#isRequesting = true
    const reply = await requestFromBackground({ kind: 'claim-drawing' })
    this.#isRequesting = false
    if (this.#signal.aborted) return
    this.#isGranted = reply.ok && reply.yes === true
    if (this.#isGranted) {
      this.#pauseMs = CHECK_MS
      this.#requestLook()
      return
    }
    this.#pauseTimer = setTimeout(() => this.#endPause(), this.#pauseMs)
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS)
  }

  /** Gives the permission back. After a refusal: ends the pause, without asking again. */
  release(): void {
    clearTimeout(this.#pauseTimer)
    this.#pauseTimer = undefined
    if (!this.#isGranted) return
    this.#isGranted = false
    void requestFromBackground({ kind: 'release-drawing' })
  }

  #endPause(): void {
    this.#pauseTimer = undefined
    this.#requestLook()
  }
}

/** In the top frame: which other frame it lets draw. */
export class TopFrameDrawGrant {
  readonly #requestLook: () => void
  readonly #signal: AbortSignal
  #frameId: number | null = null
  /** How often the permission was granted. An answer to a question from before the last grant says nothing about it. */
  #grantCount = 0
  readonly #checkTimer: CoalescingTimer

  /** `requestLook` is called when the other frame no longer draws, without having said so. */
  constructor(requestLook: () => void, signal: AbortSignal) {
    this.#requestLook = requestLook
    this.#signal = signal
    this.#checkTimer = new CoalescingTimer(() => void this.#askWhetherDrawing(), signal)
  }

  /** The frame that may draw, so that the top frame must show nothing; null where none may. */
  get frameId(): number | null {
    return this.#frameId
  }

  /** False when yet another frame draws already. */
  grantTo(frameId: number): boolean {
    if (this.#frameId !== null && this.#frameId !== frameId) return false
    this.#frameId = frameId
    this.#grantCount += 1
    return true
  }

  /** The frame has given its permission back. */
  takeBack(frameId: number): void {
    if (this.#frameId === frameId) this.#frameId = null
  }

  /** Asks the frame soon whether it still draws. Call after changes of the page: a removed frame cannot always say so. */
  checkStillDrawing(): void {
    if (this.#frameId !== null) this.#checkTimer.schedule(CHECK_MS)
  }

  async #askWhetherDrawing(): Promise<void> {
    const frameId = this.#frameId
    const grantCount = this.#grantCount
    if (frameId === null || this.#signal.aborted) return
    const reply = await requestFromBackground({ kind: 'is-drawing', frameId })
    if (!reply.ok || reply.yes === true) return
    if (this.#frameId !== frameId || this.#grantCount !== grantCount) return // granted anew in the meantime
    this.#frameId = null
    this.#requestLook()
  }
}
