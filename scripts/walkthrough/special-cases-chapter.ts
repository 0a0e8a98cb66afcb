// Screenshots of special cases: dark, zoomed, narrow, another language, help open, nothing to ring, a frame that loads late.
import type { Page, Viewport } from 'puppeteer-core'
import { centre, type Sight } from '../../test/e2e/support/overlay-reader'
import { personAt } from '../../test/e2e/support/person'
import { sightOf } from '../../test/e2e/support/tabs'
import type { Chapter, ChapterContext } from './chapter'
import { startInLightning } from './practice-pages'
import { takeRingAndCard } from './ring-and-card-screenshots'

/** A window of a Full HD screen at 200 %. */
const ZOOMED_WINDOW: Viewport = { width: 960, height: 540, deviceScaleFactor: 2 }
/** Half of a common screen. */
const NARROW_WINDOW: Viewport = { width: 800, height: 900 }

const hasRing = ({ ring }: Sight): boolean => ring !== null
const isAtStep =
  (step: string) =>
  ({ card }: Sight): boolean =>
    card.step === step

export const SPECIAL_CASES_CHAPTER: Chapter = {
  id: 'special-case',
  title: 'Other situations',
  about: 'What else a person may meet on the way.',
  async run(context) {
    for (const takeCase of [takeDark, takeHelp, takeNothingToRing, takeGerman, takeZoomed, takeNarrow, takeLateFrame])
      await takeCase(context)
  },
}

async function takeDark(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'dark')
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  await takeRingAndCard(context.recorder, page, await sightOf(page, hasRing), 'In a dark browser')
  await openHelp(page)
  await takeRingAndCard(context.recorder, page, await sightOf(page, hasRing), 'In a dark browser, with help')
}

async function clickAction(page: Page, action: string): Promise<void> {
  const { card } = await sightOf(
    page,
    ({ card }) => card.actions[action] !== undefined,
    `a card that offers "${action}"`,
  )
  const button = card.actions[action]
  if (button !== undefined) await page.mouse.click(...centre(button))
}

async function openHelp(page: Page): Promise<Sight> {
  await clickAction(page, 'trouble')
  return sightOf(page, ({ card }) => card.hasTroubles)
}

async function takeHelp(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'help')
  await takeRingAndCard(context.recorder, page, await openHelp(page), '“I don’t see this”')
  await page.keyboard.press('Tab')
  await takeRingAndCard(context.recorder, page, await sightOf(page, hasRing), 'By keyboard')
}

async function takeNothingToRing(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'hidden', { hiddenEntry: true })
  await personAt(page).followUntil(isAtStep('quick-find'))
  await clickAction(page, 'skip')
  const isDocked = (sight: Sight) => isAtStep('open-reset-page')(sight) && !hasRing(sight)
  await takeRingAndCard(context.recorder, page, await sightOf(page, isDocked), 'Nothing to ring: a card in the corner')
}

async function takeGerman(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'deutsch', { language: 'de' })
  const person = personAt(page)
  for (const step of ['quick-find', 'open-reset-page', 'reset-token']) {
    const sight = await person.followUntil(isAtStep(step))
    await takeRingAndCard(context.recorder, page, sight, 'A German org: the card quotes what stands on the page')
  }
}

async function takeZoomed(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'zoom', {}, ZOOMED_WINDOW)
  const person = personAt(page)
  for (const step of ['open-settings', 'quick-find', 'reset-token']) {
    await takeRingAndCard(context.recorder, page, await person.followUntil(isAtStep(step)), 'At 200 % zoom')
  }
}

async function takeNarrow(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'narrow', {}, NARROW_WINDOW)
  const person = personAt(page)
  for (const step of ['open-settings', 'quick-find', 'open-reset-page', 'reset-token']) {
    await takeRingAndCard(context.recorder, page, await person.followUntil(isAtStep(step)), 'In a narrow window')
  }
}

async function takeLateFrame(context: ChapterContext): Promise<void> {
  const page = await startInLightning(context, 'late', { latency: { frame: 5_000 } })
  await personAt(page).followUntil(isAtStep('open-reset-page'))
  const { ring } = await sightOf(page, hasRing)
  if (ring !== null) await page.mouse.click(...centre(ring.box))
  const isWaiting = (sight: Sight) => isAtStep('reset-token')(sight) && !hasRing(sight)
  await takeRingAndCard(context.recorder, page, await sightOf(page, isWaiting), 'While Salesforce opens the page')
}
