// Reads what Token Guide shows in a page, through its closed shadow roots, in every frame, as a person would see it.
import type { Frame, Page } from 'puppeteer-core'
import { inClosedRoot } from './closed-shadow-root'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ShownCard {
  readonly box: Box
  readonly step: string
  readonly placement: string
  readonly text: string
  /** "Step 3 of 10" */
  readonly progress: string
  readonly heading: string
  readonly sentence: string
  readonly typeText: string | null
  /** Boxes of its buttons and links by data-action; disabled ones are left out. */
  readonly actions: Readonly<Record<string, Box>>
  readonly hasTroubles: boolean
  /** What a screen reader was told last. */
  readonly spoken: string
}

export interface ShownRing {
  readonly box: Box
  readonly step: string
  readonly sure: string
}

interface ShownOverlay {
  readonly ring: ShownRing | null
  readonly card: ShownCard | null
}

/** The overlay of one frame, in CSS px of the page's viewport. */
export interface FrameOverlay extends ShownOverlay {
  readonly frame: Frame
}

/** All frames of a page in which the element is present, whether or not it shows something. */
export const overlaysOf = (page: Page): Promise<FrameOverlay[]> => inAllFrames(page, overlayOfFrame)

/**
 * The same, one frame after the other and the innermost first. The top page takes its card away before a frame draws one: so a card
 * that moves into a frame meanwhile is never found twice, and two that are there at once are.
 */
export async function overlaysFromInside(page: Page): Promise<FrameOverlay[]> {
  const found: FrameOverlay[] = []
  for (const frame of page.frames().toReversed()) {
    const overlay = await overlayOfFrame(frame).catch(() => null)
    if (overlay !== null) found.push(overlay)
  }
  return found
}

async function inAllFrames<T>(page: Page, read: (frame: Frame) => Promise<T | null>): Promise<T[]> {
  const found = await Promise.all(page.frames().map((frame) => read(frame).catch(() => null)))
  return found.filter((each) => each !== null)
}

async function overlayOfFrame(frame: Frame): Promise<FrameOverlay | null> {
  const overlays = await inClosedRoot(frame, readOverlay, 0)
  return overlays === null ? null : { frame, ...shift(overlays, await offsetOf(frame)) }
}

/** Runs in the page, on the shadow root. Reads at once, or after two frames that take no longer than `longestWait` (ms). */
async function readOverlay(this: ShadowRoot, longestWait: number): Promise<ShownOverlay & { isAtRest: boolean }> {
  const box = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  const isShown = (element: HTMLElement | null): element is HTMLElement =>
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: false }) === true
  const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const readRing = (ring: HTMLElement | null): ShownRing | null =>
    isShown(ring) ? { box: box(ring), step: ring.dataset['step'] ?? '', sure: ring.dataset['sure'] ?? '' } : null
  const readCard = (card: HTMLElement | null): ShownCard | null => {
    if (!isShown(card)) return null
    const buttons = [...card.querySelectorAll<HTMLButtonElement>('[data-action]:not(:disabled)')]
    return {
      box: box(card),
      step: card.dataset['step'] ?? '',
      placement: card.dataset['placement'] ?? '',
      text: text(card),
      progress: text(card.querySelector('.progress')),
      heading: text(card.querySelector('h2')),
      sentence: text(card.querySelector('.sentence')),
      typeText: card.querySelector('[data-type-text]')?.textContent ?? null,
      actions: Object.fromEntries(buttons.map((button) => [button.dataset['action'] ?? '', box(button)])),
      spoken: text(this.querySelector('[role=status]')),
      hasTroubles: isShown(card.querySelector('.troubles')),
    }
  }
  const read = (): ShownOverlay => ({
    ring: readRing(this.querySelector<HTMLElement>('[data-ring]')),
    card: readCard(this.querySelector<HTMLElement>('[data-card]')),
  })
  const boxes = ({ ring, card }: ShownOverlay) => JSON.stringify([card?.box, card?.actions, ring?.box])
  const painted = async (): Promise<void> => {
    for (let left = 2; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const first = read()
  const isWaitedFor = longestWait > 0 && (first.card !== null || first.ring !== null)
  if (!isWaitedFor) return { ...first, isAtRest: true }
  if (document.visibilityState === 'visible') {
    await Promise.race([painted(), new Promise((resolve) => setTimeout(resolve, longestWait))])
  }
  const second = read()
  return { ...second, isAtRest: boxes(first) === boxes(second) }
}

/** Where a frame's viewport begins in the page's, in CSS px. */
export async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 }
  const element = await frame.frameElement()
  const box = element === null ? null : await element.boundingBox()
  return { x: box?.x ?? 0, y: box?.y ?? 0 }
}

function shift({ ring, card }: ShownOverlay, { x, y }: { x: number; y: number }): ShownOverlay {
  const move = (box: Box): Box => ({ ...box, x: box.x + x, y: box.y + y })
  return {
    ring: ring && { ...ring, box: move(ring.box) },
    card: card && {
      ...card,
      box: move(card.box),
      actions: Object.fromEntries(Object.entries(card.actions).map(([name, box]) => [name, move(box)])),
    },
  }
}

export interface Sight {
  readonly card: ShownCard
  readonly ring: ShownRing | null
  readonly frame: Frame
}

const isShowing = ({ card, ring }: ShownOverlay): boolean => card !== null || ring !== null

/** What the person sees now: the one visible card and its ring. Null when there is none; fails when there are two. */
export async function seen(page: Page): Promise<Sight | null> {
  const shown = (await overlaysOf(page)).filter(isShowing)
  // Reading takes a while: what has moved on from one frame to another meanwhile is read once more.
  return onlySight(shown.length > 1 ? (await overlaysOf(page)).filter(isShowing) : shown)
}

function onlySight([first, ...others]: readonly FrameOverlay[]): Sight | null {
  if (first === undefined) return null
  if (others.length > 0) {
    throw new Error(`Overlays in ${others.length + 1} frames: ${[first, ...others].map(({ frame }) => frame.url())}`)
  }
  const { card, ring, frame } = first
  if (card === null) throw new Error('A ring without a card')
  if (ring !== null && ring.step !== card.step) throw new Error(`Ring at ${ring.step}, card at ${card.step}`)
  return { card, ring, frame }
}

/** Frames that are out of sight may paint nothing at all: then nothing moves either (ms). */
const NOT_PAINTED = 300

/** The same, once it has come to rest; null while it moves. What opens or closes in the card moves it a frame later. */
export async function seenAtRest(page: Page): Promise<Sight | null> {
  const shown = (await inAllFrames(page, overlayAtRest)).filter(isShowing)
  if (shown.length > 1) return (await seen(page)) === null ? null : seenAtRest(page)
  return shown.every(({ isAtRest }) => isAtRest) ? onlySight(shown) : null
}

async function overlayAtRest(frame: Frame): Promise<(FrameOverlay & { isAtRest: boolean }) | null> {
  const before = await offsetOf(frame)
  const overlays = await inClosedRoot(frame, readOverlay, NOT_PAINTED)
  if (overlays === null) return null
  const after = await offsetOf(frame)
  return {
    frame,
    ...shift(overlays, after),
    isAtRest: overlays.isAtRest && before.x === after.x && before.y === after.y,
  }
}

export const centre = ({ x, y, width, height }: Box): [x: number, y: number] => [x + width / 2, y + height / 2]
