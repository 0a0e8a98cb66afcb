// "Do you need a token at all?" in the popup: its questions are answered there, as a person does.
import type { Page } from 'puppeteer-core'
import { until } from './until'

/** To the question about the option, for a tool without a client ID. */
export const TO_OPTION = [
  ['asks-password', 'yes'],
  ['own-password', 'yes'],
  ['client-id', 'no'],
] as const

export async function replyToNeed(
  popup: Page,
  replies: readonly (readonly [question: string, reply: string])[],
): Promise<void> {
  for (const [question, answer] of replies) {
    await until(`the question "${question}"`, () =>
      popup.evaluate((id) => document.querySelector(`[data-need="${id}"]`) !== null, question),
    )
    await popup.evaluate((answer) => document.querySelector<HTMLElement>(`[data-answer="${answer}"]`)?.click(), answer)
  }
}

export const isNeedShown = (popup: Page, need: string): Promise<boolean> =>
  popup.evaluate((need) => document.querySelector(`[data-need="${need}"]`) !== null, need)
