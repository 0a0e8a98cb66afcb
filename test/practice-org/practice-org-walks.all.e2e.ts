// Each user interface of the practice org can be walked from its home page to the mail, in a real browser.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { frameWith, openChromium, press, pressAndGo, see, seeInFrame, write } from './chromium'
import { BUTTON, HOME, LEAF, PERSONAL, QUICK_FIND, RESET } from './lightning-targets'
import { PERSON, type PracticeOrg, startPracticeOrg } from './server'

let practice: PracticeOrg
let browser: Browser
let page: Page

beforeAll(async () => {
  practice = await startPracticeOrg()
  browser = await openChromium(practice.port)
})
afterAll(async () => {
  await browser?.close()
  await practice?.close()
})
beforeEach(async () => {
  practice.reset()
  await page?.close()
  page = await browser.newPage()
})

describe('a walk ends in a mail', () => {
  async function resetInFrame(): Promise<void> {
    const frame = await frameWith(page, 'ResetApiTokenEdit')
    await see(frame, BUTTON)
    expect(practice.resets('acme')).toBe(0)
    await press(frame, BUTTON)
    await seeInFrame(page, 'ResetApiTokenConfirm', PERSON.email)
  }

  it.each(['lightning.force.com', 'my.salesforce-setup.com'])('in Lightning on %s', async (host) => {
    await page.goto(PERSONAL.replace('lightning.force.com', host))
    await write(page, QUICK_FIND, 'reset')
    await press(page, LEAF)
    await resetInFrame()
    expect(practice.mails('acme')).toHaveLength(1)
  })

  it('in Lightning, with the confirmation in the top address', async () => {
    practice.configure('acme', { doneIn: 'top', formMethod: 'get' })
    await page.goto(RESET)
    await resetInFrame()
    await page.waitForFunction(() => location.search.includes('ResetApiTokenConfirm'))
    expect(page.url().startsWith(`${RESET}?url=`)).toBe(true)
    expect(practice.resets('acme')).toBe(1)
  })

  it('after a two-step login with a code', async () => {
    practice.configure('acme', { loggedIn: false, login: 'two-step', identityCheck: true })
    await page.goto(HOME)
    await write(page, '#username', PERSON.username)
    await pressAndGo(page, '#Login')
    await write(page, '#password', PERSON.password)
    await pressAndGo(page, '#Login')
    await write(page, '#emc', PERSON.code)
    await pressAndGo(page, '#save')
    await see(page, '.homeHomePage')
    expect(page.url()).toBe(HOME)
    await press(page, '.userProfileCardTriggerRoot button')
    await press(page, ".userProfilePanel a[href*='settings']")
    await write(page, QUICK_FIND, 'reset')
    await press(page, LEAF)
    await resetInFrame()
    expect(practice.mails('acme')).toHaveLength(1)
  })

  it('in Classic, with its Quick Find that filters', async () => {
    practice.configure('acme', { ui: 'classic' })
    await page.goto('https://acme.my.salesforce.com/home/home.jsp')
    await press(page, '#userNavButton')
    await pressAndGo(page, "#userNav-menuItems a[href*='PersonalSetup']")
    expect(await page.$eval('#ResetApiToken_font', (leaf) => leaf.checkVisibility())).toBe(false)
    await write(page, 'td.oLeft input', 'reset')
    await pressAndGo(page, '#ResetApiToken_font')
    await pressAndGo(page, BUTTON)
    expect(new URL(page.url()).pathname).toBe('/_ui/system/security/ResetApiTokenConfirm')
    expect(practice.mails('acme')).toHaveLength(1)
  })

  it('in Classic with the old Setup, whose Quick Find needs its button', async () => {
    practice.configure('acme', { ui: 'classic-old' })
    await page.goto('https://acme.my.salesforce.com/home/home.jsp')
    await press(page, '#userNavButton')
    await pressAndGo(page, '#setupLink')
    await write(page, 'td.oLeft input[type=text]', 'reset')
    expect(await page.$eval('#ResetApiToken_font', (leaf) => leaf.checkVisibility())).toBe(false)
    await pressAndGo(page, 'td.oLeft input[type=submit]')
    await pressAndGo(page, '#ResetApiToken_font')
    await pressAndGo(page, BUTTON)
    expect(practice.mails('acme')).toHaveLength(1)
  })
})
