// Where a scene becomes visible: owns the host element, the ring and the card, and moves them with the target.

import type { Shape } from '../guide/checklist'
import type { Progress } from '../guide/progress'
import type { Place } from '../salesforce/hosts'
import { type CardActions, renderCard } from './card'
import { cardContent } from './card-content'
import { isCovered } from './covered'
import type { Scene } from './decide'
import { type Follower, follow } from './follow'
import { createHost, type Host } from './host'
import { dock, placeCard } from './placement'
import { isInViewport } from './rects'
import { createRing, type Ring } from './ring'
import { Speaker } from './speaker'
import css from './stage.css?inline'

export interface StageEvents {
  readonly onClose: () => void
}

/** Less than this part of the target in sight: the card docks and offers to show it. */
const LEAST_SHOWN = 0.3

interface Set {
  readonly host: Host
  readonly ring: Ring
  readonly card: HTMLElement
  readonly speaker: Speaker
}

export class Stage {
  readonly #place: Place
  readonly #events: StageEvents
  readonly #signal: AbortSignal
  #set: Set | null = null
  #scene: Scene = { kind: 'nothing' }
  #following: { readonly element: Element; readonly follower: Follower; readonly end: AbortController } | null = null
  #scrolledFor = ''
  #render: (out: boolean) => void = () => {}
  #isOut = false

  constructor(place: Place, events: StageEvents, signal: AbortSignal) {
    this.#place = place
    this.#events = events
    this.#signal = signal
    signal.addEventListener('abort', () => this.#strike())
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal })
  }

  show(scene: Scene, shape: Shape, progress: Progress | null): void {
    this.#scene = scene
    if (scene.kind === 'nothing' || scene.kind === 'looking' || progress === null) {
      this.#strike()
      return
    }
    const set = this.#raise()
    const actions: CardActions = { onClose: this.#events.onClose, onShow: () => this.#scrollTo() }
    this.#render = (isOut) => {
      const content = cardContent(scene, { shape, progress, place: this.#place, isOut })
      renderCard(set.card, content, actions)
      set.speaker.say(content)
    }
    this.#render(this.#isOut)
    if (scene.kind === 'pointing') this.#point(scene.found.element, `${scene.step} ${scene.found.target}`)
    else {
      this.#unfollow()
      set.ring.hide()
      dock(set.card)
    }
    if (scene.kind === 'pointing') set.ring.describe(scene.step, scene.found.sure)
  }

  focusCard(): void {
    this.#set?.card.focus()
  }

  #raise(): Set {
    if (this.#set?.host.element.isConnected === true) return this.#set
    this.#strike()
    const host = createHost(css)
    const card = document.createElement('section')
    const set = { host, ring: createRing(host.layer), card, speaker: new Speaker(host.layer) }
    host.layer.append(card)
    this.#set = set
    return set
  }

  /** Takes everything down. */
  #strike(): void {
    this.#unfollow()
    this.#set?.host.element.remove()
    this.#set = null
    this.#scrolledFor = this.#scene.kind === 'looking' ? this.#scrolledFor : ''
  }

  #unfollow(): void {
    this.#following?.end.abort()
    this.#following = null
    this.#isOut = false
  }

  #point(element: Element, key: string): void {
    if (this.#following?.element !== element) {
      this.#unfollow()
      const end = new AbortController()
      const follower = follow(element, () => this.#placeAll(element), AbortSignal.any([end.signal, this.#signal]))
      this.#following = { element, follower, end }
      if (this.#scrolledFor !== key && !isInViewport(element.getBoundingClientRect())) this.#scrollTo()
      this.#scrolledFor = key
      this.#placeAll(element)
    } else this.#following.follower.wake()
  }

  #placeAll(element: Element): void {
    const set = this.#set
    const following = this.#following
    if (set === null || following === null) return
    const isOut = !isInViewport(element.getBoundingClientRect()) || following.follower.shownRatio() < LEAST_SHOWN
    if (isOut !== this.#isOut) {
      this.#isOut = isOut
      this.#render(isOut)
    }
    const isHidden = !isOut && isCovered(element, set.host.element)
    set.host.layer.classList.toggle('covered', isHidden)
    if (isOut) {
      set.ring.hide()
      dock(set.card)
    } else {
      set.ring.surround(element)
      void placeCard(set.card, set.ring.rect())
    }
  }

  #scrollTo(): void {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#following?.element.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: isStill ? 'instant' : 'smooth',
    })
  }

  /** Escape closes the card when the focus is in it, or nowhere in the page. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || this.#set === null) return
    const { activeElement } = document
    const isOurs = activeElement === this.#set.host.element
    const isNowhere =
      activeElement === null || activeElement === document.body || activeElement === document.documentElement
    if (isOurs || isNowhere) this.#events.onClose()
  }
}
