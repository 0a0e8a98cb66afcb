// Where a scene becomes visible: puts the host into the page, fills the card, and takes everything down again.
import type { Shape } from '../../guide/checklist'
import type { Progress } from '../../guide/progress-state'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { Card } from '../card/card'
import cardCss from '../card/card.css?inline'
import { type CardContext, cardContent, type ShownScene } from '../card/card-content'
import { guardClicks } from '../card/click-guard'
import { Speaker } from '../card/live-region'
import type { Scene } from '../decide-scene'
import { Allowance } from '../timing/rate-limiter'
import { preferredPlace } from './card-placement'
import { CardBox } from './card-position'
import stageCss from './overlay.css?inline'
import { createHost, isStanding } from './overlay-element'
import { createRing } from './ring'
import { type Brought, type Marks, Pointer } from './ring-card-positioner'

/** A page may take our mark away so often within so long (ms), and it is put back. */
const MOST_FALLS = 12
const FALLS_MS = 10_000

/** What a person can see of us. `removed`: the page takes our marks away again and again, and we have given up. */
export type OverlayStatus = 'none' | 'shown' | 'covered' | 'removed'

export interface OverlayEvents {
  readonly onClose: () => void
  /** The page has taken our mark away. */
  readonly onFallen: () => void
}

interface Scenery extends Marks {
  readonly pointer: Pointer
  readonly text: Card
  readonly end: AbortController
  /** What the card says, to see whether it is something new. */
  said: string
}

/** What a scene is shown with. */
export interface Shown extends Omit<CardContext, 'host' | 'reach'> {
  readonly progress: Progress | null
}

export class OverlayRenderer {
  readonly #place: SalesforceHost
  readonly #events: OverlayEvents
  readonly #signal: AbortSignal
  #set: Scenery | null = null
  #render: () => void = () => {}
  readonly #speaker = new Speaker()
  readonly #brought: Brought = { for: '' }
  #falls = new Allowance(MOST_FALLS, FALLS_MS)
  #isBeaten = false

  constructor(place: SalesforceHost, events: OverlayEvents, signal: AbortSignal) {
    this.#place = place
    this.#events = events
    this.#signal = signal
    signal.addEventListener('abort', () => this.#strike())
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal })
  }

  get status(): OverlayStatus {
    if (this.#isBeaten) return 'removed'
    if (this.#set === null || !isStanding(this.#set.host)) return 'none'
    return this.#set.pointer.isCovered ? 'covered' : 'shown'
  }

  /** The person wants to see the marks: they are put back once more. */
  tryAgain(): void {
    this.#isBeaten = false
    this.#falls = new Allowance(MOST_FALLS, FALLS_MS)
  }

  show(scene: Scene, { progress, ...around }: Shown): void {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || progress === null) {
      this.#strike()
      if (scene.kind === 'nothing') this.#brought.for = ''
      return
    }
    const set = this.#raise()
    if (set === null) return
    this.#render = () => this.#fill(set, scene, { ...around, host: this.#place })
    if (scene.kind === 'pointing') this.#point(set, scene, around.shape)
    else set.pointer.rest()
    this.#render() // after pointing: a new target is in reach until it is found not to be
  }

  /** Moves the keyboard focus into the card, if there is one. */
  focusCard(): void {
    this.#set?.card.element.focus()
  }

  /** Null where the page keeps removing our mark: two that fight for ever help nobody. */
  #raise(): Scenery | null {
    if (this.#set !== null && isStanding(this.#set.host)) return this.#set
    this.#strike()
    if (this.#isBeaten) return null
    const host = createHost(stageCss + cardCss)
    if (host === null) {
      this.#fall()
      this.#events.onFallen()
      return null
    }
    const marks = { host, ring: createRing(host.layer), card: new CardBox(host.layer) }
    const end = new AbortController()
    const signal = AbortSignal.any([end.signal, this.#signal])
    const events = { onReach: () => this.#render(), onBeat: () => this.#onBeat() }
    const pointer = new Pointer(marks, this.#brought, events, signal)
    guardClicks(marks.card, signal)
    const text = new Card(marks.card.element, {
      onClose: this.#events.onClose,
      onShow: () => pointer.bringIntoView(),
    })
    this.#speaker.moveTo(host.layer)
    this.#set = { ...marks, pointer, text, end, said: '' }
    return this.#set
  }

  /** The page has taken our mark away. */
  #isFallen(): boolean {
    return this.#set !== null && !isStanding(this.#set.host)
  }

  #onBeat(): void {
    if (this.#isFallen()) this.#events.onFallen()
  }

  #fall(): void {
    this.#isBeaten ||= !this.#falls.take(performance.now())
  }

  #strike(): void {
    if (this.#isFallen()) this.#fall()
    this.#set?.end.abort()
    this.#set?.host.element.remove()
    this.#set = null
    this.#render = () => {}
  }

  #fill(set: Scenery, scene: ShownScene, around: Omit<CardContext, 'reach'>): void {
    const { card, pointer, text } = set
    const content = cardContent(scene, { ...around, reach: pointer.reach })
    const said = JSON.stringify(content)
    if (said === set.said) return
    set.said = said
    text.show(content)
    card.renewed()
    pointer.again()
    this.#speaker.say(content)
  }

  #point({ ring, pointer }: Scenery, { step, found }: Extract<Scene, { kind: 'pointing' }>, shape: Shape): void {
    ring.describe(step, found.sure)
    pointer.pointAt(found.element, preferredPlace(found.target, shape), `${step} ${found.target}`)
  }

  /** Escape closes the card when the focus is in it, or nowhere in the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || this.#set === null) return
    const { host, pointer } = this.#set
    if (pointer.isCovered) return // it is meant for what covers us
    const { activeElement, body, documentElement } = document
    const closes = [host.element, body, documentElement, null]
    if (closes.includes(activeElement)) this.#events.onClose()
  }
}
