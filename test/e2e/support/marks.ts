// Reads what Token Guide shows in a page, through its closed shadow roots, in every frame, as a person would see it.
import type { Frame, Page } from 'puppeteer-core'
import { inClosedRoot } from './closed-root'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface CardMark {
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

export interface RingMark {
  readonly box: Box
  readonly step: string
  readonly sure: string
}

/** The marks of one frame, in CSS px of the page's viewport. */
export interface FrameMarks {
  readonly frame: Frame
  readonly ring: RingMark | null
  readonly card: CardMark | null
}

/** All frames of a page in which the element is present, whether or not it shows something. */
export async function marksOf(page: Page): Promise<FrameMarks[]> {
  const marks = await Promise.all(page.frames().map((frame) => frameMarks(frame).catch(() => null)))
  return marks.filter((mark) => mark !== null)
}

async function frameMarks(frame: Frame): Promise<FrameMarks | null> {
  const marks = await inClosedRoot(frame, readMarks)
  return marks === null ? null : { frame, ...shift(marks, await offsetOf(frame)) }
}

/** Runs in the page, on the shadow root. */
function readMarks(this: ShadowRoot): { ring: RingMark | null; card: CardMark | null } {
  const box = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  const isShown = (element: HTMLElement | null): element is HTMLElement =>
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: false }) === true
  const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const ring = this.querySelector<HTMLElement>('[data-ring]')
  const card = this.querySelector<HTMLElement>('[data-card]')
  const actions: Record<string, ReturnType<typeof box>> = {}
  for (const button of card?.querySelectorAll<HTMLButtonElement>('[data-action]:not(:disabled)') ?? []) {
    actions[button.dataset['action'] ?? ''] = box(button)
  }
  return {
    ring: isShown(ring) ? { box: box(ring), step: ring.dataset['step'] ?? '', sure: ring.dataset['sure'] ?? '' } : null,
    card: isShown(card)
      ? {
          box: box(card),
          step: card.dataset['step'] ?? '',
          placement: card.dataset['placement'] ?? '',
          text: text(card),
          progress: text(card.querySelector('.progress')),
          heading: text(card.querySelector('h2')),
          sentence: text(card.querySelector('.sentence')),
          typeText: card.querySelector('[data-type-text]')?.textContent ?? null,
          actions,
          spoken: text(this.querySelector('[role=status]')),
          hasTroubles: isShown(card.querySelector('[data-trouble]')),
        }
      : null,
  }
}

/** Where a frame's viewport begins in the page's, in CSS px. */
async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement()
  const box = element === null ? null : await element.boundingBox()
  return { x: box?.x ?? 0, y: box?.y ?? 0 }
}

type Marks = { ring: RingMark | null; card: CardMark | null }

function shift({ ring, card }: Marks, { x, y }: { x: number; y: number }): Marks {
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
  readonly card: CardMark
  readonly ring: RingMark | null
  readonly frame: Frame
}

/** Reading takes a while: what has moved on from one frame to another meanwhile is read once more. */
async function shownIn(page: Page): Promise<FrameMarks[]> {
  const read = async () => (await marksOf(page)).filter(({ card, ring }) => card !== null || ring !== null)
  const shown = await read()
  return shown.length > 1 ? read() : shown
}

/** What the person sees now: the one visible card and its ring. Null when there is none; fails when there are two. */
export async function seen(page: Page): Promise<Sight | null> {
  const shown = await shownIn(page)
  const [first, ...others] = shown
  if (first === undefined) return null
  if (others.length > 0) throw new Error(`Marks in ${shown.length} frames: ${shown.map(({ frame }) => frame.url())}`)
  const { card, ring, frame } = first
  if (card === null) throw new Error('A ring without a card')
  if (ring !== null && ring.step !== card.step) throw new Error(`Ring at ${ring.step}, card at ${card.step}`)
  return { card, ring, frame }
}

/** The same, once it has come to rest; null while it moves. What opens or closes in the card moves it a frame later. */
export async function seenAtRest(page: Page): Promise<Sight | null> {
  const first = await seen(page)
  if (first === null) return null
  await twoFrames(first.frame)
  const second = await seen(page)
  return second !== null && boxesOf(first) === boxesOf(second) ? second : null
}

/** Frames that are out of sight may paint nothing at all: then nothing moves either (ms). */
const NOT_PAINTED = 300

/** Two frames have been painted, or none will be. */
const twoFrames = (frame: Frame): Promise<void> =>
  frame
    .evaluate(async (longest) => {
      const painted = async (): Promise<void> => {
        for (let left = 2; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      if (document.visibilityState !== 'visible') return
      await Promise.race([painted(), new Promise((resolve) => setTimeout(resolve, longest))])
    }, NOT_PAINTED)
    .catch(() => {}) // it is gone

const boxesOf = ({ card, ring, frame }: Sight): string =>
  JSON.stringify([frame.url(), card.box, card.actions, ring?.box ?? null])

export const centre = ({ x, y, width, height }: Box): [x: number, y: number] => [x + width / 2, y + height / 2]
