// Reading and filling in the popup's page, as a person does.
import type { Page } from 'puppeteer-core'
import { until } from './until'

/** What an element says; null where it is not there. */
export const text = (page: Page, selector: string): Promise<string | null> =>
  page.evaluate((selector) => document.querySelector(selector)?.textContent ?? null, selector)
/** Waits until an element says these words. */
export const says = (page: Page, selector: string, words: string) =>
  until(`"${words}" in ${selector}`, async () => (await text(page, selector))?.includes(words))
/** As if the token had been reset: the guide waits for it to be saved. */
export async function tickReset(popup: Page): Promise<void> {
  await until('the reset can be ticked', () =>
    popup.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-step="reset-token"] [data-action]')
      button?.click()
      return button !== null
    }),
  )
  await until('the popup waits for the token', () =>
    popup.evaluate(() => document.querySelector('[data-action=saved]') !== null),
  )
}

/** Answers the question that comes with yes. A click counts once the question has been there for a moment. */
export async function answerYes(page: Page): Promise<void> {
  const yes = '[role="alertdialog"] [data-answer="yes"]'
  await page.waitForSelector(yes)
  await until('the question is answered', async () => {
    const button = await page.$(yes)
    await button?.click()
    return button === null
  })
}

/** The names in the list of tools. */
export const toolNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('[data-tool] strong')].map((name) => name.textContent ?? ''))

/** Types into a field in place of what stands there. */
export async function fill(page: Page, field: string, value: string): Promise<void> {
  const input = await page.waitForSelector(`[data-field="${field}"]`)
  await input?.click({ count: 3 })
  await page.keyboard.press('Backspace')
  await input?.type(value)
}
