// Where a scene becomes visible: puts the host into the page, fills the card, and takes everything down again.
import type { Shape } from '../guide/checklist'
import type { Progress } from '../guide/progress'
import type { Place } from '../salesforce/hosts'
import { renderCard } from './card'
import cardCss from './card.css?inline'
import { cardContent, type Surroundings } from './card-content'
import type { Scene } from './decide'
import { createHost } from './host'
import { preferredPlace } from './placement'
import { type Marks, Pointer } from './pointer'
import { isInViewport } from './rects'
import { createRing } from './ring'
import { Speaker } from './speaker'
import stageCss from './stage.css?inline'

export interface StageEvents {
  readonly onClose: () => void
}

interface Standing extends Marks {
  readonly pointer: Pointer
  readonly speaker: Speaker
}

type Diagnose = Surroundings['diagnose']
type ShownScene = Exclude<Scene, { kind: 'nothing' | 'looking' }>

export class Stage {
  readonly #place: Place
  readonly #events: StageEvents
  readonly #signal: AbortSignal
  #standing: Standing | null = null
  #render: () => void = () => {}
  /** What the page was scrolled for; that is done once. */
  #scrolledFor = ''

  constructor(place: Place, events: StageEvents, signal: AbortSignal) {
    this.#place = place
    this.#events = events
    this.#signal = signal
    signal.addEventListener('abort', () => this.#strike())
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal })
  }

  show(scene: Scene, shape: Shape, progress: Progress | null, diagnose: Diagnose): void {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || progress === null) {
      this.#strike()
      if (scene.kind !== 'looking') this.#scrolledFor = ''
      return
    }
    const standing = this.#raise()
    this.#render = () => this.#fill(standing, scene, { shape, progress, place: this.#place, diagnose })
    if (scene.kind === 'pointing') this.#point(standing, scene, shape)
    else standing.pointer.rest()
    this.#render()
  }

  /** Moves the keyboard focus into the card, if there is one. */
  focusCard(): void {
    this.#standing?.card.focus()
  }

  #raise(): Standing {
    if (this.#standing?.host.element.isConnected === true) return this.#standing
    this.#strike()
    const host = createHost(stageCss + cardCss)
    const card = document.createElement('section')
    const marks = { host, ring: createRing(host.layer), card }
    const pointer = new Pointer(marks, () => this.#render(), this.#signal)
    this.#standing = { ...marks, pointer, speaker: new Speaker(host.layer) }
    host.layer.append(card)
    return this.#standing
  }

  #strike(): void {
    this.#standing?.pointer.end()
    this.#standing?.host.element.remove()
    this.#standing = null
    this.#render = () => {}
  }

  #fill({ card, pointer, speaker }: Standing, scene: ShownScene, around: Omit<Surroundings, 'reach'>): void {
    const content = cardContent(scene, { ...around, reach: pointer.reach })
    renderCard(card, content, { onClose: this.#events.onClose, onShow: () => pointer.bringIntoView() })
    speaker.say(content)
  }

  #point({ ring, pointer }: Standing, { step, found }: Extract<Scene, { kind: 'pointing' }>, shape: Shape): void {
    ring.describe(step, found.sure)
    pointer.pointAt(found.element, preferredPlace(found.target, shape))
    const key = `${step} ${found.target}`
    if (key !== this.#scrolledFor && !isInViewport(found.element.getBoundingClientRect())) pointer.bringIntoView()
    this.#scrolledFor = key
  }

  /** Escape closes the card when the focus is in it, or nowhere in the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || this.#standing === null) return
    const { activeElement, body, documentElement } = document
    const closes = [this.#standing.host.element, body, documentElement, null]
    if (closes.includes(activeElement)) this.#events.onClose()
  }
}
