// Tells the background what this frame shows: only when it differs from what was said or stored, and again until it is
// stored.
import type { Progress } from '../guide/progress-state'
import { pageKindNamed } from '../salesforce/pages/all-page-kinds'
import type { Sighting } from '../salesforce/read-sighting'
import { type ContentToBackground, tellBackground } from '../state/messages/messages'

/** Pauses (ms) before something that was not stored is said again. */
const PAUSES: readonly number[] = [250, 1000, 4000, 15_000]

export class Reporter {
  readonly #signal: AbortSignal
  #saidStep: string | null = null
  #saidStart: number | null = null
  #saidConfirmed: string | null = null
  #looks = 0

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /** `progress`: of this org's guide; null while a guide started elsewhere has not found its org yet. */
  report(sighting: Sighting, progress: Progress | null): void {
    const startedAt = progress?.startedAt ?? null
    if (startedAt !== this.#saidStart) this.#saidStep = null
    this.#saidStart = startedAt
    this.#looks += 1
    if (pageKindNamed(sighting.page).isConfirmation) this.#confirm()
    else if (progress?.reset == null) this.#step(sighting, progress)
  }

  /** Says the step again at the next look, because the page came back to the front. */
  again(): void {
    this.#saidStep = null
  }

  #step({ step }: Sighting, progress: Progress | null): void {
    if (step === null || step === this.#saidStep) return
    this.#saidStep = step
    if (progress?.seen === step) return
    const isCurrent = () => this.#saidStep === step
    void this.#say({ kind: 'sighted', step, visible: document.visibilityState === 'visible' }, isCurrent)
  }

  /** The time of the load, unless the page turned into the confirmation while we looked on. */
  #confirm(): void {
    if (this.#saidConfirmed === location.href) return
    this.#saidConfirmed = location.href
    void this.#say({ kind: 'confirmed', at: this.#looks === 1 ? performance.timeOrigin : Date.now() }, () => true)
  }

  async #say(message: ContentToBackground, isCurrent: () => boolean): Promise<void> {
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      if (this.#signal.aborted || !isCurrent()) return
      const reply = await tellBackground(message)
      if (reply.ok || reply.why !== 'not-stored') return
    }
  }
}
