// A chapter that is one whole walk, from the popup's Start to a saved token. The scripted person only follows ring and card.
import { openPopup, press, statuses } from '../../test/e2e/support/extension'
import { startGuide } from '../../test/e2e/support/tabs'
import { until } from '../../test/e2e/support/until'
import type { SettingsChange } from '../../test/practice-org/server'
import type { Chapter, ChapterContext } from './chapter'
import { openPage } from './practice-pages'
import { personWithScreenshots } from './ring-and-card-screenshots'

export interface Walk {
  /** Also the name of its org. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly settings: SettingsChange
  readonly startUrl: string
}

export const walkChapter = (walk: Walk): Chapter => ({
  id: walk.id,
  title: walk.title,
  about: walk.about,
  run: (context) => takeWalk(context, walk),
})

async function takeWalk(context: ChapterContext, { id, settings, startUrl }: Walk): Promise<void> {
  context.org.configure(id, settings)
  const page = await openPage(context, startUrl)
  await startGuide(context.browser)
  const person = personWithScreenshots(context.recorder, page)
  await person.followUntil(({ card }) => card.step === 'find-mailbox')
  await takeMailbox(context, id)
  await page.bringToFront()
  await person.followUntil(({ card }) => card.step === 'save-token')
  await pressSavedInPopup(context)
  await until('ring and card are gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
  console.log(`   Saved, after: ${person.steps.join(', ')}.`)
}

async function takeMailbox(context: ChapterContext, org: string): Promise<void> {
  const mailbox = await openPage(context, `https://mailbox.example/?org=${org}`)
  await Promise.all([mailbox.waitForNavigation(), mailbox.click('.mail-list li a')])
  await context.recorder.take(mailbox, {
    name: 'mailbox',
    title: 'The practice mailbox',
    sentence: 'The mail with the new token. The extension never sees it.',
  })
  await mailbox.close()
}

async function pressSavedInPopup({ browser }: ChapterContext): Promise<void> {
  const popup = await openPopup(browser)
  await press(popup, 'saved')
  await until('the checklist says saved', async () => (await statuses(popup))['save-token'] === 'done')
  await popup.close()
}
