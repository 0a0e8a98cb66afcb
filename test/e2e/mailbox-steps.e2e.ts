// The popup in front of a mailbox: each step is said to be done by a button, and the cards stay where they are.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { seed } from '../pictures/seed'
import { guideOf, MAILBOX_CHOSEN, PROGRESS } from '../pictures/stored-samples'
import { openPopupTab, press, statuses } from './support/extension'
import { says, text } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const DONE = '[data-action="mail-step-done"]'

async function openWaiting(org: string): Promise<Page> {
  const now = Date.now()
  await seed(testbed.browser, { ...guideOf(org, now, PROGRESS.waiting(now)), ...MAILBOX_CHOSEN })
  return openPopupTab(testbed.browser, `?guide=guide%3A${org}`)
}

/** The first words of each card, from above. */
const headings = (popup: Page) =>
  popup.$$eval('main > .card', (cards) => cards.map((card) => card.querySelector('h2, h3')?.textContent))
const mainAction = (popup: Page) => popup.$eval('main .primary', (button) => (button as HTMLElement).dataset['action'])
const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent)

test('the steps in the mailbox are ticked on their card, which has the title of the current one', async () => {
  const popup = await openWaiting('mail-steps')
  await says(popup, '[data-mail] h2', 'Go to your mailbox')
  expect(await popup.$eval(DONE, (button) => button.getAttribute('aria-label'))).toBe('Done: Go to your mailbox')
  await press(popup, 'mail-step-done')
  await says(popup, '[data-mail] h2', 'Open the token e-mail')
  expect(await mainAction(popup)).toBe('open-mailbox')
  await press(popup, 'undo')
  await says(popup, '[data-mail] h2', 'Go to your mailbox')
  await press(popup, 'mail-step-done')
  await says(popup, '[data-mail] h2', 'Open the token e-mail')
  expect(await headings(popup)).toEqual(['Open the token e-mail', 'Is the new token saved?'])
  await popup.focus(DONE)
  await popup.keyboard.press('Enter')
  await until('saving is next', async () => (await statuses(popup))['save-token'] === 'current')
  expect(await headings(popup)).toEqual(['In your mailbox', 'Is the new token saved?'])
  expect(await mainAction(popup)).toBe('saved')
  expect(await popup.$(DONE)).toBeNull()
  await until('the focus is at the question', async () => (await focused(popup)) === 'Is the new token saved?')
  await popup.close()
})

test('after “It is saved” no place is chosen, and a key that is pressed once more stores none', async () => {
  const popup = await openWaiting('mail-saved')
  await popup.waitForSelector('[data-action="saved"]')
  await popup.focus('[data-action="saved"]')
  await popup.keyboard.press('Enter')
  await until('the focus is at the heading', async () => (await focused(popup))?.startsWith('Saved today') === true)
  expect(await popup.$('input[name="place"]:checked')).toBeNull()
  await press(popup, 'save-place')
  await until('a place is asked for', () => popup.$eval('input[name="place"]', (input) => input.matches(':focus')))
  expect(await popup.$('[data-place]')).toBeNull()
  await popup.click('input[value="team-vault"]')
  await press(popup, 'save-place')
  await says(popup, '[data-place-answer]', 'team’s vault')
  await popup.close()
})

test('the next reminder says that it needs a permission', async () => {
  const popup = await openWaiting('mail-reminder')
  await until('it is said', async () => (await text(popup, '[data-next-reminder]'))?.startsWith('Reminder '))
  expect(await text(popup, '[data-next-reminder]')).toMatch(/^Reminder (today|tomorrow), .*, if allowed$/)
  await popup.close()
})
