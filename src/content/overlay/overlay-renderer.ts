// Makes a scene visible: inserts the overlay element, fills the card, points at the target, and removes everything again.
//
//   not inserted --a scene to show--> inserted --no scene to show--> not inserted
//        ^                               |
//        +----- the page removes it -----+   at most 12 times in 10 s; then we give up until the person asks for it (`removed`)
import { isExtensionConnected } from '../../browser/extension-info'
import type { MoveLimits } from '../../guide/checklist'
import type { Progress } from '../../guide/progress-state'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import type { ForAdmin } from '../../ui/admin-message'
import { cardContent } from '../card/card-content'
import type { CardContext, ShownScene } from '../card/card-context'
import { CardDialog } from '../card/card-dialog'
import { guardClicks } from '../card/click-guard'
import { focusReturn } from '../card/focus-return'
import { LiveRegion } from '../card/live-region'
import type { Scene } from '../decide-scene'
import { RateLimiter } from '../timing/rate-limiter'
import { CardBoxWithChangeTime } from './card-box-with-change-time'
import { preferredPlacement } from './card-placement'
import { type LastAutoScroll, type OverlayParts, RingCardPositioner } from './keep-overlay-at-target'
import overlayCss from './overlay.css?inline'
import { insertOverlayElement, isIntact } from './overlay-element'
import { createRing } from './ring'

/** After the page has removed the overlay this many times within this time (ms), it is not inserted again. */
const REMOVAL_LIMIT = 12
const REMOVAL_WINDOW_MS = 10_000

/**
 * What a person can see of the overlay. `removed`: the page removes it again and again, and we have given up. `absent`, `refused`:
 * it is shown, and says that only an administrator can help.
 */
export type OverlayStatus = 'none' | 'shown' | 'covered' | 'removed' | ForAdmin

export interface OverlayEvents {
  readonly onClose: () => void
  /** The page has removed or changed the overlay element, or the extension was switched off. */
  readonly onLookNeeded: () => void
}

/** An inserted overlay, with what draws in it. */
interface InsertedOverlay extends OverlayParts {
  readonly positioner: RingCardPositioner
  readonly cardDialog: CardDialog
  /** Takes the focus from the card; false where it is not in it. */
  readonly returnFocus: ReturnType<typeof focusReturn>
  /** Ends everything that belongs to this overlay. */
  readonly end: AbortController
  /** The content that the card shows (as JSON), to notice when it changes. */
  shownContent: string
}

/** What a scene is shown with. */
export interface RenderContext extends Omit<CardContext, 'host' | 'reach' | 'isInert'> {
  readonly progress: Progress | null
}

export class OverlayRenderer {
  readonly #host: SalesforceHost
  readonly #events: OverlayEvents
  readonly #signal: AbortSignal
  #inserted: InsertedOverlay | null = null
  /** Fills the card for the scene that is shown. */
  #fillCard: () => void = () => {}
  readonly #liveRegion = new LiveRegion()
  readonly #lastAutoScroll: LastAutoScroll = { reason: '' }
  #removalLimiter = new RateLimiter(REMOVAL_LIMIT, REMOVAL_WINDOW_MS)
  #hasGivenUp = false
  #forAdmin: ForAdmin | null = null

  constructor(host: SalesforceHost, events: OverlayEvents, signal: AbortSignal) {
    this.#host = host
    this.#events = events
    this.#signal = signal
    signal.addEventListener('abort', () => this.#remove())
    window.addEventListener('keydown', (event) => this.#closeOnEscape(event), { signal })
  }

  get status(): OverlayStatus {
    if (this.#hasGivenUp) return 'removed'
    if (this.#inserted === null || !isIntact(this.#inserted.overlayElement)) return 'none'
    return this.#inserted.positioner.isCovered ? 'covered' : (this.#forAdmin ?? 'shown')
  }

  /** The person asks for the overlay: it may be inserted again although the page has removed it. */
  allowInsertingAgain(): void {
    this.#hasGivenUp = false
    this.#removalLimiter = new RateLimiter(REMOVAL_LIMIT, REMOVAL_WINDOW_MS)
  }

  show(scene: Scene, { progress, ...context }: RenderContext): void {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || progress === null) {
      this.#remove()
      if (scene.kind === 'nothing') this.#lastAutoScroll.reason = ''
      return
    }
    const overlay = this.#insert()
    if (overlay === null) return
    this.#fillCard = () => this.#fill(overlay, scene, { ...context, host: this.#host })
    if (scene.kind === 'pointing') this.#point(overlay, scene, context.moveLimits)
    else overlay.positioner.pointAtNothing()
    this.#fillCard() // after pointing: whether the target is in sight is known only then
  }

  /**
   * Moves the keyboard focus into the card, if there is one, or from there to the target: Tab alone would take many steps. Where
   * none is in sight, back to where it came from.
   */
  toggleFocus(): void {
    if (this.#inserted?.returnFocus(this.#inserted.positioner.targetInSight) === false) this.#focusCard()
  }

  #focusCard(): void {
    this.#inserted?.cardPosition.element.focus()
  }

  /** Opens the help of the card, if there is one, and moves the keyboard focus into the card. */
  showHelp(): void {
    this.#inserted?.cardDialog.openHelp()
    this.#focusCard()
  }

  /** Inserts the overlay if it is not there. Null when the page does not let it stay. */
  #insert(): InsertedOverlay | null {
    if (this.#inserted !== null && isIntact(this.#inserted.overlayElement)) return this.#inserted
    this.#remove()
    if (this.#hasGivenUp) return null
    const overlayElement = insertOverlayElement(overlayCss)
    if (overlayElement === null) {
      this.#countRemovalByPage()
      this.#events.onLookNeeded()
      return null
    }
    const { layer } = overlayElement
    const parts = { overlayElement, ring: createRing(layer), cardPosition: new CardBoxWithChangeTime(layer) }
    const end = new AbortController()
    const signal = AbortSignal.any([end.signal, this.#signal])
    const positioner = new RingCardPositioner(
      parts,
      this.#lastAutoScroll,
      { onReachChanged: () => this.#fillCard(), onCoverCheck: () => this.#checkOverlay() },
      signal,
    )
    guardClicks(parts.cardPosition, signal)
    const cardDialog = new CardDialog(parts.cardPosition.element, {
      onClose: this.#events.onClose,
      onScrollToTarget: () => positioner.scrollTargetIntoView(),
      onRedrawn: () => positioner.reposition(),
      say: (text) => this.#liveRegion.say(text),
    })
    this.#liveRegion.attachTo(layer)
    const returnFocus = focusReturn(parts.cardPosition.element)
    this.#inserted = { ...parts, positioner, cardDialog, returnFocus, end, shownContent: '' }
    return this.#inserted
  }

  #isRemovedByPage(): boolean {
    return this.#inserted !== null && !isIntact(this.#inserted.overlayElement)
  }

  #checkOverlay(): void {
    if (this.#isRemovedByPage() || !isExtensionConnected()) this.#events.onLookNeeded()
  }

  /** Gives up when the page removes the overlay again and again. Otherwise page and extension would fight without end. */
  #countRemovalByPage(): void {
    if (!this.#removalLimiter.tryTake(performance.now())) this.#hasGivenUp = true
  }

  #remove(): void {
    if (this.#isRemovedByPage()) this.#countRemovalByPage()
    this.#inserted?.returnFocus()
    this.#inserted?.end.abort()
    this.#inserted?.overlayElement.element.remove()
    this.#inserted = null
    this.#fillCard = () => {}
  }

  #fill(overlay: InsertedOverlay, scene: ShownScene, context: Omit<CardContext, 'reach' | 'isInert'>): void {
    const { cardPosition, positioner, cardDialog } = overlay
    const content = cardContent(scene, {
      ...context,
      reach: positioner.reach,
      isInert: positioner.modalDialog !== null,
    })
    this.#forAdmin = content.forAdmin
    const asJson = JSON.stringify(content)
    if (asJson === overlay.shownContent) return
    overlay.shownContent = asJson
    cardDialog.show(content)
    cardPosition.noteChange()
    this.#liveRegion.announce(content)
  }

  #point(
    { ring, positioner }: InsertedOverlay,
    { step, found }: Extract<Scene, { kind: 'pointing' }>,
    moveLimits: MoveLimits,
  ): void {
    ring.setStepAndSure(step, found.sure)
    positioner.pointAt(found.element, preferredPlacement(found.target, moveLimits), `${step} ${found.target}`)
  }

  /** Escape closes the help of the card, then the card, when the focus is in it, or nowhere in the page. */
  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || this.#inserted === null) return
    const { overlayElement, positioner, cardDialog } = this.#inserted
    if (positioner.isCovered) return // the key is meant for what covers the card
    const { activeElement, body, documentElement } = document
    const isFocusOursOrNowhere = [overlayElement.element, body, documentElement, null].includes(activeElement)
    if (isFocusOursOrNowhere && !cardDialog.closeHelp()) this.#events.onClose()
  }
}
