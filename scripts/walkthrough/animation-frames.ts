// Draws the frames of the walk's animation on a canvas, which is a page of Chromium: a screenshot of a page or of the popup,
// then a mouse pointer over it. Chromium also encodes them.
import type { Browser, Page } from 'puppeteer-core'
import type { AnimationFrame, PixelSize } from './animated-webp'

export interface Position {
  readonly x: number
  readonly y: number
}

export interface Slide {
  /** A PNG file. */
  readonly screenshot: Uint8Array
  /** How large it is drawn, centred on the canvas, in CSS px of the canvas. */
  readonly size: PixelSize
  readonly durationMs: number
  /** The tip of the mouse pointer, in CSS px of the screenshot; null when the person only reads. */
  readonly pointer: Position | null
}

/** In CSS px. A README shows it at about 800 px: ring and card can still be read there. */
export const CANVAS: PixelSize = { width: 960, height: 640 }
/** How many px of the file one CSS px is. An even number, because the positions of frames are even. */
export const CANVAS_SCALE = 2
/** The size of the file, in px. */
export const CANVAS_PIXELS: PixelSize = { width: CANVAS.width * CANVAS_SCALE, height: CANVAS.height * CANVAS_SCALE }

const QUALITY = 80

/** How long the pointer is seen before the next slide, in ms. */
const POINTER_MS = 900

/** The part of the canvas around the tip of the pointer that the pointer's frame replaces, in CSS px. */
const POINTER_AREA = { left: 8, top: 8, width: 40, height: 48 }

const STYLE = `
body { margin: 0; width: 100vw; height: 100vh; overflow: hidden; display: grid; place-items: center;
  background: #dfe3e8; }
img { display: block; }
img.is-window { border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 6px 24px #0003; }
svg { position: fixed; overflow: visible; display: none; filter: drop-shadow(0 1px 2px #0008); }
`
/** The tip is at 0, 0. */
const POINTER = `<svg width="1" height="1"><path d="M0 0V26L6.5 20.5L10.5 30L15 28L11 19H19Z"
  fill="#111" stroke="#fff" stroke-width="2" stroke-linejoin="round"/></svg>`

/** The frames of all slides: one for each slide, and a small one for the pointer where the person clicks. */
export async function drawFrames(browser: Browser, slides: readonly Slide[]): Promise<AnimationFrame[]> {
  const canvas = await browser.newPage()
  await canvas.setViewport({ ...CANVAS, deviceScaleFactor: CANVAS_SCALE })
  await canvas.setContent(`<!doctype html><style>${STYLE}</style><img alt="">${POINTER}`)
  const frames: AnimationFrame[] = []
  for (const slide of slides) {
    await drawSlide(canvas, slide)
    frames.push(await encode(canvas, { x: 0, y: 0, ...CANVAS }, slide.durationMs))
    if (slide.pointer === null) continue
    const tip = await drawPointer(canvas, slide.pointer)
    frames.push(await encode(canvas, pointerArea(tip), POINTER_MS))
  }
  await canvas.close()
  return frames
}

async function drawSlide(canvas: Page, { screenshot, size }: Slide): Promise<void> {
  const source = `data:image/png;base64,${Buffer.from(screenshot).toString('base64')}`
  const isWindow = size.width < CANVAS.width
  await canvas.evaluate(
    async (source, { width, height }, isWindow) => {
      const image = document.querySelector('img')
      const pointer = document.querySelector('svg')
      if (image === null || pointer === null) return
      pointer.style.display = 'none'
      Object.assign(image, { src: source, width, height, className: isWindow ? 'is-window' : '' })
      await image.decode()
    },
    source,
    size,
    isWindow,
  )
}

/** Answers with the position of its tip on the canvas, in CSS px. */
const drawPointer = (canvas: Page, position: Position): Promise<Position> =>
  canvas.evaluate(({ x, y }) => {
    const pointer = document.querySelector('svg')
    const image = document.querySelector('img')?.getBoundingClientRect()
    const tip = { x: x + (image?.x ?? 0), y: y + (image?.y ?? 0) }
    Object.assign(pointer?.style ?? {}, { display: 'block', left: `${tip.x}px`, top: `${tip.y}px` })
    return tip
  }, position)

type Area = Position & PixelSize

/** In whole CSS px, within the canvas. */
function pointerArea({ x, y }: Position): Area {
  const { left, top, width, height } = POINTER_AREA
  const within = (start: number, most: number) => Math.min(most, Math.max(0, Math.floor(start)))
  return { x: within(x - left, CANVAS.width - width), y: within(y - top, CANVAS.height - height), width, height }
}

async function encode(canvas: Page, area: Area, durationMs: number): Promise<AnimationFrame> {
  const still = await canvas.screenshot({ type: 'webp', quality: QUALITY, clip: area })
  return { still, x: area.x * CANVAS_SCALE, y: area.y * CANVAS_SCALE, durationMs }
}
