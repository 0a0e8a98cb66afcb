// The content security policy of our own pages, in both browsers: text never becomes markup there. Preact has a prop that
// would do it (`dangerouslySetInnerHTML`), and ships as it was released.
import type { Browser, Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { extensionId } from './support/extension'
import { filesIn } from './support/files-in'
import { openFirefoxPage } from './support/firefox-extension'
import { useTestbed } from './support/testbed'

const HOST = 'policy.lightning.force.com'

/** What Preact's prop comes down to. Answers with the element's tag that was made of the text, or with the error's name. */
const writeMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const paragraph = document.createElement('p')
    try {
      paragraph.innerHTML = '<b>bold</b>'
    } catch (reason) {
      return reason instanceof Error ? reason.name : 'unknown'
    }
    return paragraph.firstElementChild?.localName ?? 'nothing'
  })

/** A policy of Trusted Types would let text through. Answers with the error's name, null where one can be made. */
const makePolicy = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): void }
    }
    try {
      trustedTypes.createPolicy('any', {})
      return null
    } catch (reason) {
      return reason instanceof Error ? reason.name : 'unknown'
    }
  })

async function openChromiumPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${await extensionId(browser)}/${path}`)
  return page
}

describe.each([
  ['chrome', {}, openChromiumPage],
  ['firefox', { firefoxHosts: [HOST] }, openFirefoxPage],
] as const)('dist/%s', (name, options, openOwnPage) => {
  const testbed = useTestbed(options)
  const pages = filesIn(`dist/${name}`).filter((file) => file.endsWith('.html'))

  test('without such a policy the text becomes markup', async () => {
    const page = await testbed.open(`https://${HOST}/lightning/page/home`)
    expect(await writeMarkup(page)).toBe('b')
  })

  test.each(pages)('%s refuses text as markup', async (path) => {
    const page = await openOwnPage(testbed.browser, path)
    expect(await writeMarkup(page)).toBe('TypeError')
    expect(await makePolicy(page)).toBe('TypeError')
  })
})
