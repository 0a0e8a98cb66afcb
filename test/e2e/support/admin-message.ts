// The message for the administrator, as a person gets it: offered, copied, and pasted somewhere else.
import type { Browser, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Sight } from './overlay-reader'
import { until } from './until'

/** The form of Lightning, which an org can refuse. */
export const form = (org: string) => `https://${org}.lightning.force.com/lightning/settings/personal/ResetApiToken/home`

export async function pressWithControl(page: Page, key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}

/** What a person gets who pastes into a field of another page. */
export async function pasted(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  try {
    await page.setContent('<textarea autofocus></textarea>')
    await page.bringToFront()
    return await until('something is pasted', async () => {
      await page.focus('textarea')
      await pressWithControl(page, 'v')
      return page.$eval('textarea', ({ value }) => value)
    })
  } finally {
    await page.close()
  }
}

export const offersMessage = ({ card }: Sight): boolean => 'copy-admin-message' in card.actions

/** Whole, and without a name or an address of the org. */
export function expectWhole(message: string, seen: string): void {
  expect(message.replaceAll('\r\n', '\n')).toMatch(/^Hello,\n\nA tool logs in to Salesforce/)
  expect(message).toContain(seen)
  expect(message.trim()).toMatch(/articleView\?id=xcloud\.users_login_history\.htm&type=5$/)
  expect(message).not.toMatch(/admin-|lightning\.force|my\.salesforce|@/)
}

/** Clicks an element of the popup that is shown as a tab, as soon as it is there. */
export async function clickInPopupTab(popup: Page, selector: string): Promise<void> {
  await popup.bringToFront()
  const place = await until(`the popup offers ${selector}`, () =>
    popup.evaluate((selector) => {
      const element = document.querySelector(selector)
      element?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
      return width === 0 ? null : { x: x + width / 2, y: y + height / 2 }
    }, selector),
  )
  await popup.mouse.click(place.x, place.y)
}
