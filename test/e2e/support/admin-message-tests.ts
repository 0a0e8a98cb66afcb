// Tests of the message for the administrator, for any browser: on the card at the top of a page and in a frame of another site, and
// in the popup.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { openPopupTab } from './extension'
import { isFirefox } from './firefox'
import { openFirefoxPage } from './firefox-extension'
import { settings, typeIntoRing } from './not-found'
import { centre, type Sight } from './overlay-reader'
import { sightOf, type Testbed } from './testbed'
import { until } from './until'

/** The hosts that the tests use. */
export const ADMIN_MESSAGE_HOSTS = ['admin-absent', 'admin-refused', 'admin-popup', 'admin-none'].flatMap((org) => [
  `${org}.lightning.force.com`,
  `${org}.my.salesforce.com`,
])
const form = (org: string) => `https://${org}.lightning.force.com/lightning/settings/personal/ResetApiToken/home`

/** What a person gets who pastes into a field of another page. */
async function pasted(testbed: Testbed): Promise<string> {
  const page = await testbed.browser.newPage()
  try {
    await page.setContent('<textarea autofocus></textarea>')
    await page.bringToFront()
    return await until('something is pasted', async () => {
      await page.focus('textarea')
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
      return page.$eval('textarea', ({ value }) => value)
    })
  } finally {
    await page.close()
  }
}

const offersMessage = ({ card }: Sight): boolean => 'copy-admin-message' in card.actions

async function copyFromCard(page: Page, sight: Sight): Promise<void> {
  await page.mouse.click(...centre(sight.card.actions['copy-admin-message'] ?? sight.card.box))
  await sightOf(page, ({ card }) => card.text.includes('Copied.'), 'it is copied')
}

/** Whole, and without a name or an address of the org. */
function expectWhole(message: string, seen: string): void {
  expect(message.replaceAll('\r\n', '\n')).toMatch(/^Hello,\n\nA tool logs in to Salesforce/)
  expect(message).toContain(seen)
  expect(message.trim()).toMatch(/articleView\?id=xcloud\.users_login_history\.htm&type=5$/)
  expect(message).not.toMatch(/admin-|lightning\.force|my\.salesforce|@/)
}

export function testAdminMessage(testbed: Testbed): void {
  test('where the option is missing, one click on the card copies the whole message', async () => {
    testbed.org.configure('admin-absent', { hiddenEntry: true })
    const page = await testbed.open(settings('admin-absent'))
    await testbed.start()
    await typeIntoRing(page, 'reset')
    await copyFromCard(page, await sightOf(page, offersMessage, 'the message is offered'))
    expectWhole(await pasted(testbed), 'have no entry “Reset My Security Token”')
    await page.close()
  })

  test('where the form is refused in its frame, too', async () => {
    testbed.org.configure('admin-refused', { form: 'no-privileges' })
    const page = await testbed.open(form('admin-refused'))
    await testbed.start()
    const sight = await sightOf(
      page,
      (sight) => offersMessage(sight) && sight.frame !== page.mainFrame(),
      'in the frame',
    )
    await copyFromCard(page, sight)
    expectWhole(await pasted(testbed), 'does not show me the page “Reset My Security Token”')
    await page.close()
  })

  test('the popup offers it, too, for what a frame says', async () => {
    testbed.org.configure('admin-popup', { form: 'no-privileges' })
    const page = await testbed.open(form('admin-popup'))
    await testbed.start()
    await sightOf(page, offersMessage, 'the card offers it')
    const popup = isFirefox(testbed.browser)
      ? await openFirefoxPage(testbed.browser, 'src/popup/popup.html')
      : await openPopupTab(testbed.browser)
    await popup.bringToFront()
    const button = await until('the popup offers it', () =>
      popup.evaluate(() => {
        const { x, y, width } =
          document.querySelector('[data-action=copy-admin-message]')?.getBoundingClientRect() ?? new DOMRect()
        return width === 0 ? null : { x: x + 5, y: y + 5 }
      }),
    )
    await popup.mouse.click(button.x, button.y)
    await until('it is copied', () =>
      popup.evaluate(() => document.querySelector('[data-notice=admin]')?.textContent?.includes('Copied.')),
    )
    expectWhole(await pasted(testbed), 'does not show me the page')
    await Promise.all([popup.close(), page.close()])
  })

  test('elsewhere it is not offered', async () => {
    const page = await testbed.open(settings('admin-none'))
    await testbed.start()
    const sight = await sightOf(page, ({ ring }) => ring !== null)
    expect(offersMessage(sight)).toBe(false)
    await page.close()
  })
}
