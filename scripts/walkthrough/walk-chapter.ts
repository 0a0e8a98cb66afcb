// One whole walk, from the popup's Start to a saved token, by a person who only follows the marks.
import { openPopup, press, statuses } from '../../test/e2e/support/extension'
import { startGuide } from '../../test/e2e/support/tabs'
import { until } from '../../test/e2e/support/until'
import type { SettingsChange } from '../../test/practice-org/server'
import { openPage, type Play, type Stage } from './chapter'
import { picturedPerson } from './ring-and-card-screenshots'

export interface Walk {
  /** Also the name of its org. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly settings: SettingsChange
  readonly from: string
}

export const walkPlay = (walk: Walk): Play => ({
  id: walk.id,
  title: walk.title,
  about: walk.about,
  play: (stage) => takeWalk(stage, walk),
})

async function takeWalk(stage: Stage, { id, settings, from }: Walk): Promise<void> {
  stage.org.configure(id, settings)
  const page = await openPage(stage, from)
  await startGuide(stage.browser)
  const person = picturedPerson(stage.album, page)
  await person.followUntil(({ card }) => card.step === 'find-mailbox')
  await lookIntoMailbox(stage, id)
  await page.bringToFront()
  await person.followUntil(({ card }) => card.step === 'save-token')
  await sayItIsSaved(stage)
  await until('the marks are gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
  console.log(`   Saved, after: ${person.steps.join(', ')}.`)
}

async function lookIntoMailbox(stage: Stage, org: string): Promise<void> {
  const mailbox = await openPage(stage, `https://mailbox.example/?org=${org}`)
  await Promise.all([mailbox.waitForNavigation(), mailbox.click('.mail-list li a')])
  await stage.album.take(mailbox, {
    name: 'mailbox',
    title: 'The practice mailbox',
    sentence: 'The mail with the new token. The extension never sees it.',
  })
  await mailbox.close()
}

async function sayItIsSaved({ browser }: Stage): Promise<void> {
  const popup = await openPopup(browser)
  await press(popup, 'saved')
  await until('the checklist says saved', async () => (await statuses(popup))['save-token'] === 'done')
  await popup.close()
}
