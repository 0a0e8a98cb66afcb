// After the click, in two orgs at once: what stops, the late mail, one reminder for both, the safe place, every tool, and the
// question of next month. One story, told in order.

import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { TOKEN_MAIL } from '../../src/knowledge/token-mail-and-mailboxes'
import { badge, openPopupTab, press, stored } from './support/extension'
import { ageStoredTimes, clickNotice, notices } from './support/moved-time'
import { personAt } from './support/person'
import { fill, says, text, toolNames } from './support/popup'
import { toTheReset, useTestbed } from './support/testbed'
import { readToolFile } from './support/tool-file'
import { until } from './support/until'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const TOKEN = 'Zq8XcVb2NmLk9JhGfDsA1QwE'

const testbed = useTestbed({ notifications: true })
const lightning = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const LIVE = 'after'
const TEST = 'after--uat.sandbox'

const popupOf = (key: string) => openPopupTab(testbed.browser, `?guide=${encodeURIComponent(`guide:${key}`)}`)
describe.sequential('two orgs', () => {
  test('the tools that a reset will stop are listed, ordered, taken back, and read from a file', async () => {
    const page = await testbed.open(lightning(LIVE))
    const popup = await openPopupTab(testbed.browser)
    await says(popup, '[data-stops]', 'List your tools')
    await press(popup, 'open-tools')
    await (await popup.waitForSelector('[data-suggestion="data-loader"]'))?.click()
    await press(popup, 'save-tool')
    await until('the first tool', async () => (await toolNames(popup)).length === 1)

    await (await popup.waitForSelector('[data-suggestion="python"]'))?.click()
    await fill(popup, 'tool-name', 'Nightly sync')
    await fill(popup, 'tool-where', `https://jobs.acme.example/?token=${TOKEN}`)
    await says(popup, '[data-form=tool]', 'like a token')
    expect(await popup.$eval('[data-action="save-tool"]', (button) => (button as HTMLButtonElement).disabled)).toBe(
      true,
    )
    await fill(popup, 'tool-where', 'https://jobs.acme.example/nightly')
    await press(popup, 'save-tool')
    await until('both tools', async () => (await toolNames(popup)).join() === 'Data Loader,Nightly sync')

    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[data-action="edit-tool"]')[1]?.click())
    await press(popup, 'move-up')
    await until('the other order', async () => (await toolNames(popup)).join() === 'Nightly sync,Data Loader')
    await press(popup, 'cancel-tool')
    await press(popup, 'remove-tool')
    await until('one tool', async () => (await toolNames(popup)).join() === 'Data Loader')
    await press(popup, 'undo')
    await until('both again', async () => (await toolNames(popup)).join() === 'Nightly sync,Data Loader')

    const rows = [{ name: 'Warehouse', kind: 'etl-bi' }, { name: TOKEN }, { kind: 'entra' }]
    await readToolFile(popup, { tools: rows }, '1 tool added')
    await says(popup, '[data-bad-row="2"]', 'looks like a token')
    await says(popup, '[data-bad-row="3"]', 'no name')
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(TOKEN)
    await until('three tools', async () => (await toolNames(popup)).length === 3)

    await popup.evaluate(() => {
      const create = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          document.body.dataset['saved'] = text
        })
        return create(file)
      }
    })
    await press(popup, 'export-tools')
    const saved = JSON.parse(await until('the file', () => popup.evaluate(() => document.body.dataset['saved'])))
    expect(saved.tools.map(({ name }: { name: string }) => name)).toEqual(['Nightly sync', 'Data Loader', 'Warehouse'])

    await press(popup, 'edit-tool')
    await fill(popup, 'tool-name', 'Nightly run')
    await press(popup, 'save-tool')
    await until('the other name', async () => (await toolNames(popup))[0] === 'Nightly run')
    await press(popup, 'undo')
    await until('the first name', async () => (await toolNames(popup))[0] === 'Nightly sync')

    await press(popup, 'close-view')
    await says(popup, '[data-stops]', '3 tools on your list then need the new one: Nightly sync')
    await popup.close()
    await page.close()
  })

  test('before the click, the card names what will stop', async () => {
    const page = await testbed.open(lightning(LIVE))
    await testbed.start()
    const { card } = await personAt(page).followUntil(({ card }) => card.step === 'reset-token')
    expect(card.text).toContain('3 tools on your list')
    expect(card.text).toContain('Data Loader')
    await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
    const sandbox = await testbed.open(lightning(TEST))
    await toTheReset(testbed, sandbox)
    await until('both wait', async () => (await badge(testbed.browser)) === '2')
    await Promise.all([page.close(), sandbox.close()])
  })

  test('the mail: the mailbox in one click, what it looks like, and why it may not come, by org', async () => {
    const popup = await popupOf('after')
    await says(popup, '[data-mail]', `Allow up to ${TOKEN_MAIL.normalMinutes} minutes`)
    await popup.select('[data-field="mailbox"]', 'gmail')
    await press(popup, 'open-mailbox')
    const mailbox = await testbed.browser.waitForTarget((target) => target.url().startsWith('https://mail.google.com/'))
    expect(decodeURIComponent(mailbox.url())).toContain('#search/salesforce security token')
    await (await mailbox.page())?.close()
    await press(popup, 'mail-picture')
    await says(popup, '[data-mail-picture]', 'Your new Salesforce security token')
    await says(popup, '[data-mail-picture]', 'after')

    await ageStoredTimes(testbed.browser, (TOKEN_MAIL.normalMinutes + 1) * MINUTE)
    await popup.reload()
    await says(popup, '[data-clock]', `${TOKEN_MAIL.normalMinutes + 1} minutes ago`)
    await says(popup, '[data-mail]', 'Usual: up to')
    expect(await popup.$eval('[data-field="mailbox"]', (select) => (select as HTMLSelectElement).value)).toBe('gmail')
    await says(popup, '[data-first-cause="spam"]', 'spam folder')
    await press(popup, 'no-mail')
    const first = (page: Page) =>
      page.waitForSelector('[data-cause]').then((cause) => cause?.evaluate((each) => each.getAttribute('data-cause')))
    expect(await first(popup)).toBe('wait')
    const sandbox = await popupOf('after--uat')
    await press(sandbox, 'no-mail')
    expect(await first(sandbox)).toBe('invalid-address')
    await Promise.all([popup.close(), sandbox.close()])
  })

  test('one reminder for both, whose click and buttons do what they say', async () => {
    const id = 'remind:several:2'
    await until('one notification, and no other', async () => (await notices(testbed.browser)).join() === id)
    await clickNotice(testbed.browser, id, 1)
    await until('it is gone', async () => !(await notices(testbed.browser)).includes(id))
    const popup = await popupOf('after')
    await says(popup, '[data-next-reminder]', 'Next reminder: ')
    await popup.close()

    await ageStoredTimes(testbed.browser, 3 * DAY)
    await until('another, days later', async () => (await notices(testbed.browser)).includes(id))
    await clickNotice(testbed.browser, id, 0)
    const target = await testbed.browser.waitForTarget((each) => each.url().includes('/popup.html?guide='))
    await (await target.page())?.close()
    await until('it is gone, too', async () => !(await notices(testbed.browser)).includes(id))
  })

  test('saved, with a place that is no token; then every tool is ticked', async () => {
    const popup = await popupOf('after')
    await press(popup, 'saved')
    await until('the other still waits', async () => (await badge(testbed.browser)) === '1')
    await (await popup.waitForSelector('input[value="team-vault"]'))?.click()
    await fill(popup, 'place-note', TOKEN)
    await says(popup, '[data-form=place]', 'like a token')
    await press(popup, 'save-place')
    expect(await text(popup, '[data-place]')).toBeNull()
    await fill(popup, 'place-note', '1Password, vault Integrations')
    await press(popup, 'save-place')
    await says(popup, '[data-place-answer]', '1Password, vault Integrations')

    await says(popup, '[data-use]', '0 of 3')
    await press(popup, 'open-use')
    await says(popup, '[data-login-host]', 'after.my.salesforce.com')
    await says(popup, '[data-snippet="simple-salesforce"]', 'domain="after.my"')
    for (const number of [0, 1, 2]) {
      await popup.evaluate(
        (number) => document.querySelectorAll<HTMLElement>('[data-tool] input')[number]?.click(),
        number,
      )
      await until('ticked', async () => (await popup.$$('[data-done="true"]')).length === number + 1)
    }
    await press(popup, 'close-view')
    await says(popup, '[data-use]', '3 of 3')
    await says(popup, '[data-saved]', 'All done')
    await popup.close()
  })

  test('next month, the popup answers where it was put', async () => {
    await ageStoredTimes(testbed.browser, 30 * DAY)
    const popup = await popupOf('after')
    await says(popup, '[data-place-answer]', 'The team’s vault: 1Password, vault Integrations')
    await says(popup, '[data-saved]', new Date(Date.now() - 30 * DAY).getFullYear().toString())
    await popup.close()
    expect(JSON.stringify(await stored(testbed.browser))).not.toContain(TOKEN)
  })

  test('the decision and the failures end in what to do, with the official article', async () => {
    const popup = await popupOf('after')
    await press(popup, 'open-failures') // whatever the status
    await fill(popup, 'failure-search', 'sso gateway')
    await until('one is left', async () => (await popup.$$('[data-failure]')).length === 1)
    await (await popup.waitForSelector('[data-failure="invalid-sso-gateway-url"] summary'))?.click()
    const href = await popup.$eval('[data-failure] [data-article]', (link) => link.getAttribute('href'))
    expect(href).toMatch(/^https:\/\/help\.salesforce\.com\/.*language=en_US/)
    await fill(popup, 'failure-search', 'ZEBRA_NOT_STRIPED: wrong password')
    await says(popup, '[data-failure]', 'Login History names the reason')
    expect(await popup.$$eval('[data-failure]', (all) => all.map((each) => each.getAttribute('data-failure')))).toEqual(
      ['unknown'],
    )
    await fill(popup, 'failure-search', 'IN')
    await until('nothing is chosen', async () => (await popup.$$('[data-failure]')).length === 0)
    await press(popup, 'close-view')
    const fresh = await testbed.open(lightning('after-new'))
    const other = await openPopupTab(testbed.browser)
    await press(other, 'open-need')
    await (await other.waitForSelector('[data-answer="no"]'))?.click()
    await says(other, '[data-need="uses-oauth"]', 'needs no token')
    await press(other, 'previous-question')
    await other.waitForSelector('[data-need="asks-password"]')
    await Promise.all([popup.close(), other.close(), fresh.close()])
  })
})
