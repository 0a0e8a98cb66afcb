// Whether a page fits its window, and whether something in it can be seen and clicked.
import type { Page } from 'puppeteer-core'
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }

export interface Overflow {
  /** How far one can scroll (CSS px). */
  readonly down: number
  readonly across: number
}

export const overflowOf = (page: Page): Promise<Overflow> =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    return { down: scrollHeight - innerHeight, across: scrollWidth - innerWidth }
  })

/** Whether all of an element is in the window, and nothing lies over its middle. */
export const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector)
    const box = element?.getBoundingClientRect()
    if (element === null || box === undefined || box.width === 0) return false
    const { left, right, top, bottom } = box
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return element.contains(hit)
  }, selector)

/** Words of up to this length are never broken: there is room for them in the narrowest panel at 200 %. */
const SHORT_WORD = 9

/** Short words of which the letters stand on several lines. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate((longest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    while (texts.nextNode()) {
      for (const { 0: word, index } of (texts.currentNode.nodeValue ?? '').matchAll(/(?<!\S)\p{L}+(?!\S)/gu)) {
        const range = document.createRange()
        range.setStart(texts.currentNode, index)
        range.setEnd(texts.currentNode, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (word.length <= longest && lines.size > 1) broken.push(word)
      }
    }
    return broken
  }, SHORT_WORD)

const NO_TEXT: readonly string[] = [
  ...Object.keys(catalogue).filter((key) => key.includes('_')),
  'undefined',
  'null',
  'NaN',
]

/** What is shown in place of a text: the key of a message, or the word of a missing value. */
export async function keysShown(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => document.body.textContent.match(/\w+/g) ?? [])
  return words.filter((word) => NO_TEXT.includes(word))
}

/** Sets the page in a font of the usual width: what a system without one has instead may be a sixth wider. */
export const setInUsualFont = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.setProperty('--font', 'Arial, "Liberation Sans", sans-serif'))
