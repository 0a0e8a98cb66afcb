// The keyboard in the popup: whatever is pressed, the focus stays where the person is at work.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { openPopupTab, press } from './support/extension'
import { toolNames } from './support/popup'
import { toTheReset, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const lightning = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`

/** What has the focus: by what it does, and of which tool or form. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null
    if (active === null || active === document.body) return 'nothing'
    const { action, suggestion } = active.dataset
    const tool = active.closest('[data-tool]')?.querySelector('strong')?.textContent
    return [action ?? suggestion ?? active.localName, tool].filter((part) => part != null).join(' of ')
  })

const isAt = (page: Page, what: string) =>
  until(
    () => `the focus is at ${what}`,
    async () => (await focused(page)) === what,
  )

/** Reaches a button and presses it, as with the keyboard. */
async function go(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.focus(selector)
  await page.keyboard.press('Enter')
}

/** A view takes the focus to its heading once it stands: whoever presses a key before that presses it somewhere else. */
async function openView(page: Page, action: string): Promise<void> {
  await go(page, `[data-action="${action}"]`)
  await isAt(page, 'h1')
}

async function addTool(page: Page, kind: string, name: string): Promise<void> {
  await go(page, `[data-suggestion="${kind}"]`)
  await isAt(page, 'input')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await isAt(page, `edit-tool of ${name}`)
}

test('in the list of tools', async () => {
  const page = await testbed.open(lightning('focus-tools'))
  const popup = await openPopupTab(testbed.browser)
  await openView(popup, 'open-tools')
  for (const name of ['First', 'Second', 'Third']) await addTool(popup, 'other', name)

  await go(popup, '[data-tool]:nth-child(3) [data-action="edit-tool"]')
  await isAt(popup, 'input of Third')
  await go(popup, '[data-action="move-up"]')
  await until('the other order', async () => (await toolNames(popup)).join() === 'First,Third,Second')
  await isAt(popup, 'move-up of Third')
  await popup.keyboard.press('Enter')
  await until('it is the first', async () => (await toolNames(popup))[0] === 'Third')
  await isAt(popup, 'move-down of Third') // there is no way up any more
  await go(popup, '[data-action="cancel-tool"]')
  await isAt(popup, 'edit-tool of Third')
  await go(popup, '[data-suggestion="node"]')
  await go(popup, '[data-action="cancel-tool"]')
  await isAt(popup, 'node')

  await go(popup, '[data-tool]:nth-child(1) [data-action="remove-tool"]')
  await isAt(popup, 'undo')
  await popup.keyboard.press('Enter')
  await until('three again', async () => (await toolNames(popup)).length === 3)
  await isAt(popup, 'h1')

  await go(popup, '[data-action="close-view"]')
  await isAt(popup, 'open-tools')
  await Promise.all([popup.close(), page.close()])
})

test('in More: the head has it back, whether an entry was opened or not', async () => {
  const page = await testbed.open(lightning('focus-more'))
  const popup = await openPopupTab(testbed.browser)
  await popup.waitForSelector('.more [data-action="open-need"]')
  await go(popup, '[data-action="more"]')
  await popup.focus('.more [data-action="open-need"]')
  await popup.keyboard.press('Escape')
  await isAt(popup, 'more')
  expect(await popup.$('.more[open]')).toBeNull()
  await popup.keyboard.press('Enter')
  await go(popup, '.more [data-action="open-need"]')
  await isAt(popup, 'h1')
  await go(popup, '[data-action="close-view"]')
  await isAt(popup, 'more')
  await Promise.all([popup.close(), page.close()])
})

test('on the way to the mail and back, and in saying where the token is', async () => {
  const page = await testbed.open(lightning('focus-place'))
  await toTheReset(testbed, page)
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Afocus-place')
  await openView(popup, 'no-mail')
  await go(popup, '[data-action="close-view"]')
  await isAt(popup, 'no-mail')

  await press(popup, 'saved')
  await popup.waitForSelector('[data-form="place"]')
  await go(popup, '[data-action="put-off"]')
  await isAt(popup, 'say-place')
  await popup.keyboard.press('Enter')
  await isAt(popup, 'input')
  await popup.keyboard.press('Space')
  await go(popup, '[data-action="save-place"]')
  await isAt(popup, 'change-place')
  await popup.keyboard.press('Enter')
  await isAt(popup, 'input')
  await go(popup, '[data-action="forget-place"]')
  await isAt(popup, 'remember-place')
  await popup.keyboard.press('Enter')
  await isAt(popup, 'change-place')
  expect(await popup.evaluate(() => document.querySelector('[data-place-answer]')?.textContent)).toBe(
    'Password manager',
  )

  await openView(popup, 'add-tool')
  await go(popup, '[data-action="close-view"]')
  await isAt(popup, 'add-tool')
  await Promise.all([popup.close(), page.close()])
})
