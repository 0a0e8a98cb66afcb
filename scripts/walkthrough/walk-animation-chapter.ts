// Writes walk.webp for the documentation: one whole walk in Lightning as an animated picture, from the avatar to the saved
// token.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Viewport } from 'puppeteer-core'
import { ageStoredTimes } from '../../test/e2e/support/moved-time'
import type { Box } from '../../test/e2e/support/overlay-reader'
import { openPaintedPopup, POPUP_SIZE } from '../../test/e2e/support/painted-popup'
import { personAt } from '../../test/e2e/support/person'
import { animatedWebp, type PixelSize } from './animated-webp'
import { CANVAS, CANVAS_PIXELS, CANVAS_SCALE, drawFrames, type Position, type Slide } from './animation-frames'
import type { Chapter, ChapterContext } from './chapter'
import { startInLightning } from './practice-pages'
import { waitUntilLoaded } from './ring-and-card-screenshots'
import { waitForAnimations } from './screenshot-recorder'

const ORG = 'acme'
const MINUTE_MS = 60_000

/** How long a slide is seen before the pointer comes. */
const BEFORE_POINTER_MS = 1_500
const READING_MS = 2_500
/** Before the walk begins again. */
const LAST_MS = 3_500

export const WALK_ANIMATION_CHAPTER: Chapter = {
  id: 'walk',
  title: 'The animated walk',
  about: 'The usual way in Lightning, as one moving picture.',
  // Were the scale only emulated, Chromium would lose it in frames of other origins after a screenshot: they would be
  // blurred, and clicks in them would miss.
  browserArgs: [`--force-device-scale-factor=${CANVAS_SCALE}`],
  async run(context) {
    const slides = [...(await takePageSlides(context)), ...(await takePopupSlides(context.browser))]
    const picture = animatedWebp(CANVAS_PIXELS, await drawFrames(context.browser, slides))
    const file = join(context.recorder.folder, 'walk.webp')
    writeFileSync(file, picture)
    console.log(`   ${slides.length} slides, ${Math.round(picture.length / 1000)} kB\n      ${file}`)
  },
}

/** What the person sees in Salesforce, up to the card that sends them to the mailbox. */
async function takePageSlides(context: ChapterContext): Promise<Slide[]> {
  const slides: Slide[] = []
  const page = await startInLightning(context, ORG, {}, withCanvasScale(CANVAS))
  const person = personAt(page, async ({ sight }) => {
    await waitUntilLoaded(page)
    slides.push(await takeSlide(page, CANVAS, sight.ring?.box ?? null))
  })
  await person.followUntil(({ card }) => card.step === 'find-mailbox')
  return slides
}

/** The popup while the mail is on its way, when the person has put the token in a safe place, and after they said so. */
async function takePopupSlides(browser: Browser): Promise<Slide[]> {
  await ageStoredTimes(browser, 4 * MINUTE_MS)
  const popup = await openPaintedPopup(browser)
  await popup.setViewport(withCanvasScale(POPUP_SIZE))
  const takeSlideBeforeClick = async (button: string): Promise<Slide> => {
    const box = await (await popup.waitForSelector(button))?.boundingBox()
    return takeSlide(popup, POPUP_SIZE, box ?? null)
  }

  await popup.select('[data-field="mailbox"]', 'gmail')
  const mailbox = await takeSlideBeforeClick('[data-action="open-mailbox"]')
  const question = await takeSlideBeforeClick('[data-action="saved"]')
  await popup.click('[data-action="saved"]')
  await popup.waitForSelector('[data-step="save-token"][data-status="done"]')
  const saved = { ...(await takeSlide(popup, POPUP_SIZE, null)), durationMs: LAST_MS }
  await popup.close()
  return [mailbox, question, saved]
}

/** `clicked` is what the person clicks next; null when they only read. */
async function takeSlide(page: Page, size: PixelSize, clicked: Box | null): Promise<Slide> {
  await waitForAnimations()
  return {
    screenshot: await page.screenshot({ type: 'png' }),
    size,
    pointer: clicked === null ? null : besideLabel(clicked),
    durationMs: clicked === null ? READING_MS : BEFORE_POINTER_MS,
  }
}

/** Right of the middle and a little below it: there the pointer covers little of the words. */
const besideLabel = ({ x, y, width, height }: Box): Position => ({ x: x + width * 0.7, y: y + height * 0.6 })

/** A window of that many CSS px, with the canvas's px for each: nothing is scaled when it is drawn. */
const withCanvasScale = (size: PixelSize): Viewport => ({ ...size, deviceScaleFactor: CANVAS_SCALE })
