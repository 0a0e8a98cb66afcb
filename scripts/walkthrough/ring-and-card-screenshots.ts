// Takes screenshots of pages with ring and card. The card's own words are the caption.
import type { Page } from 'puppeteer-core'
import type { Sight } from '../../test/e2e/support/overlay-reader'
import { type Moment, type Person, personAt } from '../../test/e2e/support/person'
import type { ScreenshotRecorder } from './screenshot-recorder'

/** Longer than the practice org waits before it loads the frame of a setup page. */
const IDLE_MS = 800

/** `title` says what is special here; without it, the card's progress and heading are the title. */
export const takeRingAndCard = (
  recorder: ScreenshotRecorder,
  page: Page,
  { card }: Sight,
  title?: string,
): Promise<void> =>
  recorder.take(page, {
    name: card.step,
    title: title ?? `${card.progress} · ${card.heading}`,
    sentence: card.sentence,
  })

/** Waits until no request has been under way for a while: then frames show their content, not a spinner. */
export const waitUntilLoaded = (page: Page): Promise<void> => page.waitForNetworkIdle({ idleTime: IDLE_MS })

/** A scripted person; before each thing they do, a screenshot is taken. */
export function personWithScreenshots(recorder: ScreenshotRecorder, page: Page): Person {
  let lastText = ''
  return personAt(page, async ({ sight }: Moment) => {
    if (sight.card.text === lastText) return // two parts of a walk meet: the screenshot is there already
    lastText = sight.card.text
    await waitUntilLoaded(page)
    await takeRingAndCard(recorder, page, sight)
  })
}
