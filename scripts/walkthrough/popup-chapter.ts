// Screenshots of the popup's main view: before the start, under way, after the reset, saved.
import { press } from '../../test/e2e/support/extension'
import { personAt } from '../../test/e2e/support/person'
import type { Chapter, ChapterContext } from './chapter'
import { takePopupOutsideSalesforce, takePopupScreenshot } from './popup-screenshot'
import { lightningHomeUrl, openPage, startInLightning } from './practice-pages'

export const POPUP_CHAPTER: Chapter = {
  id: 'popup',
  title: 'The popup',
  about: 'What the toolbar icon opens, with each status of one org.',
  async run(context) {
    await openPage(context, lightningHomeUrl('acme')).then(() =>
      takePopupScreenshot(context, {
        name: 'new',
        title: 'Before the start',
        sentence: 'Which org this is, what a reset does, and the ten steps.',
      }),
    )
    await takePopupScreenshot(context, {
      name: 'new-dark',
      title: 'Before the start, dark',
      sentence: 'The same in a dark browser.',
      isDark: true,
    })
    const page = await startInLightning(context, 'acme')
    await takePopupScreenshot(context, {
      name: 'running',
      title: 'Under way',
      sentence: 'The current step stands out.',
    })
    await takePopupScreenshot(context, {
      name: 'restart',
      title: 'Start over',
      sentence: 'Asked before the ticks are cleared.',
      prepare: (popup) => press(popup, 'restart'),
    })
    await page.bringToFront()
    await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
    await takeAfterReset(context)
    await takeOtherTabs(context)
  },
}

async function takeAfterReset(context: ChapterContext): Promise<void> {
  const waiting = { title: 'After the reset', sentence: 'The question that stays until the token is saved.' }
  await takePopupScreenshot(context, { ...waiting, name: 'waiting' })
  await takePopupScreenshot(context, { ...waiting, name: 'waiting-dark', title: 'After the reset, dark', isDark: true })
  await takePopupScreenshot(context, {
    name: 'snoozed',
    title: 'Remind me later',
    sentence: 'Says when the next reminder comes.',
    prepare: (popup) => press(popup, 'snooze'),
  })
}

async function takeOtherTabs(context: ChapterContext): Promise<void> {
  await startInLightning(context, 'acme--uat.sandbox')
  await takePopupScreenshot(context, {
    name: 'sandbox',
    title: 'A second org',
    sentence: 'A sandbox has a token of its own; the first org waits below.',
  })
  await takePopupOutsideSalesforce(context, {
    name: 'elsewhere',
    title: 'On a tab that is not Salesforce',
    sentence: 'What waits is shown there, too: the mailbox is such a tab.',
  })
  await takePopupScreenshot(context, {
    name: 'saved',
    title: 'Saved',
    sentence: 'No more reminders; the date of the reset stays.',
    query: '?guide=guide%3Aacme',
    prepare: async (popup) => {
      await press(popup, 'saved')
      await popup.waitForSelector('[data-step="save-token"][data-status="done"]')
    },
  })
}
