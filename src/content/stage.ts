// Where a scene becomes visible: puts the host into the page, fills the card, and takes everything down again.
import type { Shape } from '../guide/checklist'
import type { Progress } from '../guide/progress'
import type { Place } from '../salesforce/hosts'
import { Allowance } from './allowance'
import { renderCard } from './card'
import cardCss from './card.css?inline'
import { cardContent, type ShownScene, type Surroundings } from './card-content'
import type { Scene } from './decide'
import { createHost } from './host'
import { preferredPlace } from './placement'
import { type Brought, type Marks, Pointer } from './pointer'
import { createRing } from './ring'
import { Speaker } from './speaker'
import stageCss from './stage.css?inline'

/** Our mark is put back into the page at most so often within so long (ms). */
const MOST_RAISES = 12
const RAISE_MS = 10_000

export interface StageEvents {
  readonly onClose: () => void
}

interface Standing extends Marks {
  readonly pointer: Pointer
  readonly end: AbortController
}

/** What a scene is shown with. */
export interface Shown extends Omit<Surroundings, 'place' | 'reach'> {
  readonly progress: Progress | null
}

export class Stage {
  readonly #place: Place
  readonly #events: StageEvents
  readonly #signal: AbortSignal
  #standing: Standing | null = null
  #render: () => void = () => {}
  readonly #speaker = new Speaker()
  readonly #brought: Brought = { for: '' }
  readonly #raises = new Allowance(MOST_RAISES, RAISE_MS)

  constructor(place: Place, events: StageEvents, signal: AbortSignal) {
    this.#place = place
    this.#events = events
    this.#signal = signal
    signal.addEventListener('abort', () => this.#strike())
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal })
  }

  show(scene: Scene, { progress, ...around }: Shown): void {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || progress === null) {
      this.#strike()
      if (scene.kind === 'nothing') this.#brought.for = ''
      return
    }
    const standing = this.#raise()
    if (standing === null) return
    this.#render = () => this.#fill(standing, scene, { ...around, place: this.#place })
    if (scene.kind === 'pointing') this.#point(standing, scene, around.shape)
    else standing.pointer.rest()
    this.#render() // after pointing: a new target is in reach until it is found not to be
  }

  /** Moves the keyboard focus into the card, if there is one. */
  focusCard(): void {
    this.#standing?.card.focus()
  }

  /** Null where the page keeps removing our mark: two that fight for ever help nobody. */
  #raise(): Standing | null {
    if (this.#standing?.host.element.isConnected === true) return this.#standing
    this.#strike()
    if (!this.#raises.take(performance.now())) return null
    const host = createHost(stageCss + cardCss)
    const card = document.createElement('section')
    const marks = { host, ring: createRing(host.layer), card }
    const end = new AbortController()
    const signal = AbortSignal.any([end.signal, this.#signal])
    const pointer = new Pointer(marks, this.#brought, () => this.#render(), signal)
    const standing = { ...marks, pointer, end }
    this.#speaker.moveTo(host.layer)
    host.layer.append(card)
    this.#standing = standing
    return standing
  }

  #strike(): void {
    this.#standing?.end.abort()
    this.#standing?.host.element.remove()
    this.#standing = null
    this.#render = () => {}
  }

  #fill({ card, pointer }: Standing, scene: ShownScene, around: Omit<Surroundings, 'reach'>): void {
    const content = cardContent(scene, { ...around, reach: pointer.reach })
    renderCard(card, content, { onClose: this.#events.onClose, onShow: () => pointer.bringIntoView() })
    this.#speaker.say(content)
  }

  #point({ ring, pointer }: Standing, { step, found }: Extract<Scene, { kind: 'pointing' }>, shape: Shape): void {
    ring.describe(step, found.sure)
    pointer.pointAt(found.element, preferredPlace(found.target, shape), `${step} ${found.target}`)
  }

  /** Escape closes the card when the focus is in it, or nowhere in the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || this.#standing === null) return
    const { host } = this.#standing
    if (host.layer.classList.contains('covered')) return // it is meant for what covers us
    const { activeElement, body, documentElement } = document
    const closes = [host.element, body, documentElement, null]
    if (closes.includes(activeElement)) this.#events.onClose()
  }
}
