// Reports to the background which step this frame shows, and that the token was reset. A step is reported only where it
// differs from what was reported or stored. A report that could not be stored is sent again.
import type { Progress } from '../guide/progress-state'
import { pageKindNamed } from '../salesforce/pages/all-page-kinds'
import type { Sighting } from '../salesforce/read-sighting'
import { type ContentToBackground, requestFromBackground } from '../state/messages/messages'

/** Pauses (ms) before a report that was not stored is sent again. */
const RETRY_PAUSES: readonly number[] = [250, 1000, 4000, 15_000]

export class SightingReporter {
  readonly #signal: AbortSignal
  #reportedStep: string | null = null
  #reportedStart: number | null = null
  #confirmedAddress: string | null = null
  /** The look before saw the confirmation, too. */
  #wasConfirmation = false
  #looks = 0

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /**
   * `progress`: of this org's guide; null while a guide started elsewhere has not found its org yet. `isInSight`: a person can see
   * this page or frame. What they cannot see is no step; a reset is one wherever it is confirmed.
   */
  report(sighting: Sighting, progress: Progress | null, isInSight: boolean): void {
    const startedAt = progress?.startedAt ?? null
    if (startedAt !== this.#reportedStart) this.#reportedStep = null
    this.#reportedStart = startedAt
    this.#looks += 1
    const isConfirmation = pageKindNamed(sighting.pageKind).isConfirmation === true
    if (isConfirmation) this.#reportConfirmation()
    else if (isInSight && progress?.reset == null) this.#reportStep(sighting, progress)
    this.#wasConfirmation = isConfirmation
  }

  /** Reports the step once more at the next look, because the page came back to the front. */
  reportAgain(): void {
    this.#reportedStep = null
  }

  #reportStep({ step }: Sighting, progress: Progress | null): void {
    if (step === null || step === this.#reportedStep) return
    this.#reportedStep = step
    if (progress?.seen === step) return
    const isCurrent = () => this.#reportedStep === step
    void this.#send({ kind: 'sighted', step, visible: document.visibilityState === 'visible' }, isCurrent)
  }

  /** The reset's time is that of the load, unless the page became the confirmation after we had looked at it once. */
  #reportConfirmation(): void {
    if (this.#confirmedAddress === location.href) return
    this.#confirmedAddress = location.href
    const isFromLoad = this.#looks === 1
    const isRepeat = this.#wasConfirmation || (isFromLoad && wasLoadedAgain())
    void this.#send({ kind: 'confirmed', at: isFromLoad ? performance.timeOrigin : Date.now(), isRepeat }, () => true)
  }

  async #send(message: ContentToBackground, isCurrent: () => boolean): Promise<void> {
    for (const pause of [0, ...RETRY_PAUSES]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      if (this.#signal.aborted || !isCurrent()) return
      const reply = await requestFromBackground(message)
      if (reply.ok || reply.why !== 'not-stored') return
    }
  }
}

/** By reload, Back or Forward, or with the browser's last session. */
function wasLoadedAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation !== undefined && navigation.type !== 'navigate'
}
