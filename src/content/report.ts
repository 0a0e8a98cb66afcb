// Tells the background what this frame shows: only when it differs from what was said or stored.
import type { Progress } from '../guide/progress'
import type { Sighting } from '../salesforce/sighting'
import { tellBackground } from '../state/messages'

export class Reporter {
  #saidStep: string | null = null
  #saidStart: number | null = null
  #saidConfirmed: string | null = null
  #looks = 0

  /** `progress`: of this org's guide; null while a guide started elsewhere has not found its org yet. */
  report(sighting: Sighting, progress: Progress | null): void {
    const startedAt = progress?.startedAt ?? null
    if (startedAt !== this.#saidStart) this.#saidStep = null
    this.#saidStart = startedAt
    this.#looks += 1
    if (sighting.page === 'reset-done') this.#confirm()
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
    void tellBackground({ kind: 'sighted', step, visible: document.visibilityState === 'visible' })
  }

  /** The time of the load, unless the page turned into the confirmation while we looked on. */
  #confirm(): void {
    if (this.#saidConfirmed === location.href) return
    this.#saidConfirmed = location.href
    void tellBackground({ kind: 'confirmed', at: this.#looks === 1 ? performance.timeOrigin : Date.now() })
  }
}
