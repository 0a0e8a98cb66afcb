// Tests of the message for the administrator, for any browser: on the card at the top of a page and in a frame of another site, and
// in the popup.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { clickInPopupTab, expectWhole, form, offersMessage, pasted } from './admin-message'
import { openPopupTab, press } from './extension'
import { isNeedShown, replyToNeed, TO_OPTION } from './need-tree'
import { settings, typeIntoRing } from './not-found'
import { centre, type Sight } from './overlay-reader'
import { says } from './popup'
import { sightOf, type Testbed } from './testbed'
import { until } from './until'

/** The hosts that the tests use. */
export const ADMIN_MESSAGE_HOSTS = [
  'admin-absent',
  'admin-refused',
  'admin-popup',
  'admin-none',
  'hand-popup',
  'hand-card',
  'hand-frame',
].flatMap((org) => [`${org}.lightning.force.com`, `${org}.my.salesforce.com`])

async function copyFromCard(page: Page, sight: Sight): Promise<void> {
  await page.mouse.click(...centre(sight.card.actions['copy-admin-message'] ?? sight.card.box))
  await sightOf(page, ({ card }) => card.spoken === 'Copied.', 'it is copied')
}

/** What the message says where the person answered questions, and no page was looked at. */
const TOLD = '“My user” is the one as which the tool logs in.'

export function testAdminMessage(testbed: Testbed): void {
  test('where the option is missing, one click on the card copies the whole message', async () => {
    testbed.org.configure('admin-absent', { hiddenEntry: true })
    const page = await testbed.open(settings('admin-absent'))
    await testbed.start()
    await typeIntoRing(page, 'reset')
    await copyFromCard(page, await sightOf(page, offersMessage, 'the message is offered'))
    expectWhole(await pasted(testbed.browser), 'have no entry “Reset My Security Token”')
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
    expectWhole(await pasted(testbed.browser), 'does not show me the page “Reset My Security Token”')
    await page.close()
  })

  test('the popup offers it, too, for what a frame says', async () => {
    testbed.org.configure('admin-popup', { form: 'no-privileges' })
    const page = await testbed.open(form('admin-popup'))
    await testbed.start()
    await sightOf(page, offersMessage, 'the card offers it')
    const popup = await openPopupTab(testbed.browser)
    await clickInPopupTab(popup, '[data-action=copy-admin-message]')
    await says(popup, '[data-notice=admin]', 'Copied.')
    expectWhole(await pasted(testbed.browser), 'does not show me the page')
    await Promise.all([popup.close(), page.close()])
  })

  test('elsewhere it is not offered', async () => {
    const page = await testbed.open(settings('admin-none'))
    await testbed.start()
    const sight = await sightOf(page, ({ ring }) => ring !== null)
    expect(offersMessage(sight)).toBe(false)
    await page.close()
  })

  test.each([
    ['ask-why-hidden', ['no', 'unsure']],
    ['option-missing', ['no', 'no', 'no', 'no']],
    ['api-only-user', ['no', 'no', 'no', 'yes', 'no']],
  ] as const)(
    'where only an administrator can help (%s), a message for them can be copied',
    async (answer, replies) => {
      const popup = await openPopupTab(testbed.browser)
      await press(popup, 'open-need')
      const questions = ['option-shown', 'mfa-for-api', 'login-ip-ranges', 'api-only', 'integration-licence']
      await replyToNeed(popup, [...TO_OPTION, ...replies.map((said, at) => [questions[at] ?? '', said] as const)])
      await until('the answer', () => isNeedShown(popup, answer))
      await clickInPopupTab(popup, '[data-action=copy-admin-message]')
      await says(popup, `[data-need="${answer}"] [data-notice=admin]`, 'Copied.')
      expectWhole(await pasted(testbed.browser), TOLD)
      await popup.close()
    },
  )
}
