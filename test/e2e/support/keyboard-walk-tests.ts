// The whole walk without a mouse, as a test in whichever browser: from Start in the popup to "it is saved".

import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { openPopupTab, statuses } from './extension'
import { keyboardPersonAt, tabUntil } from './keyboard-person'
import type { Moment } from './person'
import type { Testbed } from './testbed'
import { until } from './until'
import type { Walk } from './walks'

/** Reaches a button of the popup with Tab, and presses it. */
async function pressWithKeyboard(popup: Page, action: string): Promise<void> {
  await popup.waitForSelector(`[data-action="${action}"]`)
  await popup.bringToFront()
  await tabUntil(popup, `"${action}" in the popup`, () =>
    popup.evaluate((name) => (document.activeElement as HTMLElement | null)?.dataset['action'] === name, action),
  )
  await popup.keyboard.press('Enter')
}

export function testKeyboardWalk(
  testbed: Testbed,
  { org, settings, from }: Pick<Walk, 'org' | 'settings' | 'from'>,
  onMoment?: (moment: Moment) => Promise<void>,
): void {
  test('from Start to the saved token', async () => {
    testbed.org.configure(org, settings)
    const page = await testbed.open(from(org))
    const popup = await openPopupTab(testbed.browser)
    await pressWithKeyboard(popup, 'start')
    await until('it is under way', async () => Object.values(await statuses(popup)).includes('current'))
    await page.bringToFront()
    const person = keyboardPersonAt(page, onMoment)
    await person.followUntil(({ card }) => card.step === 'save-token')
    expect(testbed.org.resets(org)).toBe(1)
    await pressWithKeyboard(popup, 'saved')
    await until('the checklist says saved', async () => (await statuses(popup))['save-token'] === 'done')
    await Promise.all([popup.close(), page.close()])
  })
}
