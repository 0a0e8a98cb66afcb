// At most one card per tab. A frame that holds a target asks, through the background, to draw; the top frame hides its
// own card, and only then says yes. The top frame takes over again when the frame lets go or is gone.
import { askBackground } from '../../state/messages/messages'
import { Later } from '../timing/coalescing-timer'

/** The top frame asks after a drawing one, and a refused frame asks again, at most this often (ms). */
const CHECK_MS = 500

/** A frame that is refused again and again asks less and less often, down to this (ms): there may be thousands of it. */
const SELDOM_MS = 8_000

/** In a frame: the right to draw. */
export class FrameClaim {
  readonly #look: () => void
  readonly #signal: AbortSignal
  #granted = false
  #isAsking = false
  #pause = CHECK_MS
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `look` is called when the top frame has stepped back, and when it is time to ask again. */
  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look
    this.#signal = signal
    signal.addEventListener('abort', () => this.letGo())
  }

  get isGranted(): boolean {
    return this.#granted
  }

  /** For the top frame, which may ask while its own yes is still on the way here. */
  get isDrawing(): boolean {
    return this.#granted || this.#isAsking
  }

  /** Asks to draw; refused, it wakes the page to ask again. */
  async ask(): Promise<void> {
    if (this.#granted || this.#isAsking || this.#timer !== undefined) return
    this.#isAsking = true
    const reply = await askBackground({ kind: 'claim-drawing' })
    this.#isAsking = false
    if (this.#signal.aborted) return
    this.#granted = reply.ok && reply.yes === true
    if (this.#granted) {
      this.#pause = CHECK_MS
      this.#look()
      return
    }
    this.#timer = setTimeout(() => this.#askAgain(), this.#pause)
    this.#pause = Math.min(2 * this.#pause, SELDOM_MS)
  }

  letGo(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#granted) return
    this.#granted = false
    void askBackground({ kind: 'release-drawing' })
  }

  #askAgain(): void {
    this.#timer = undefined
    this.#look()
  }
}

/** In the top frame: which frame draws instead. */
export class TopFloor {
  readonly #look: () => void
  readonly #signal: AbortSignal
  #frameId: number | null = null
  /** Counts how often a frame was let draw: an answer to an earlier question says nothing about a later turn. */
  #turn = 0
  readonly #question: Later

  /** `look` is called when the frame no longer draws. */
  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look
    this.#signal = signal
    this.#question = new Later(() => void this.#ask(), signal)
  }

  get hasYielded(): boolean {
    return this.#frameId !== null
  }

  yieldTo(frameId: number): boolean {
    if (this.#frameId !== null && this.#frameId !== frameId) return false
    this.#frameId = frameId
    this.#turn += 1
    return true
  }

  resume(frameId: number): void {
    if (this.#frameId === frameId) this.#frameId = null
  }

  /** After a change of the page: asks, not too often, whether the frame still draws. It cannot always say goodbye. */
  check(): void {
    if (this.#frameId !== null) this.#question.after(CHECK_MS)
  }

  async #ask(): Promise<void> {
    const [frameId, turn] = [this.#frameId, this.#turn]
    if (frameId === null || this.#signal.aborted) return
    const reply = await askBackground({ kind: 'is-drawing', frameId })
    if (!reply.ok || reply.yes === true || this.#frameId !== frameId || this.#turn !== turn) return
    this.#frameId = null
    this.#look()
  }
}
