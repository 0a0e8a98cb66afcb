// Pictures of pages with ring and card, captioned with what the card itself says.
import type { Page } from 'puppeteer-core'
import type { Sight } from '../../test/e2e/support/marks'
import { type Moment, type Person, personAt } from '../../test/e2e/support/person'
import type { ScreenshotRecorder } from './screenshot-recorder'

/** `why` says what is special here; without it, the card's progress and heading do. */
export const takeRingAndCard = (
  recorder: ScreenshotRecorder,
  page: Page,
  { card }: Sight,
  why?: string,
): Promise<void> =>
  recorder.take(page, {
    name: card.step,
    title: why ?? `${card.progress} · ${card.heading}`,
    sentence: card.sentence,
  })

/** A person of whose every move a picture is taken. */
export function personWithScreenshots(recorder: ScreenshotRecorder, page: Page): Person {
  let last = ''
  return personAt(page, async ({ sight }: Moment) => {
    if (sight.card.text === last) return // the same sight, where two parts of a walk meet
    last = sight.card.text
    await takeRingAndCard(recorder, page, sight)
  })
}
