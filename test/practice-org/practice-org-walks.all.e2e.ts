// Each user interface of the practice org can be walked from its home page to the mail, in a real browser.
import { describe, expect, it } from 'vitest'
import { frameWith, press, pressAndGo, see, seeInFrame, write } from './chromium'
import { BUTTON, HOME, LEAF, PERSONAL, QUICK_FIND, RESET } from './lightning-targets'
import { usePracticeTestbed } from './practice-testbed'
import { PERSON } from './server'

const testbed = usePracticeTestbed()

describe('a walk ends in a mail', () => {
  async function resetInFrame(): Promise<void> {
    const frame = await frameWith(testbed.page, 'ResetApiTokenEdit')
    await see(frame, BUTTON)
    expect(testbed.practice.resets('acme')).toBe(0)
    await press(frame, BUTTON)
    await seeInFrame(testbed.page, 'ResetApiTokenConfirm', PERSON.email)
  }

  it.each(['lightning.force.com', 'my.salesforce-setup.com'])('in Lightning on %s', async (host) => {
    await testbed.page.goto(PERSONAL.replace('lightning.force.com', host))
    await write(testbed.page, QUICK_FIND, 'reset')
    await press(testbed.page, LEAF)
    await resetInFrame()
    expect(testbed.practice.mails('acme')).toHaveLength(1)
  })

  it('in Lightning, with the confirmation in the top address', async () => {
    testbed.practice.configure('acme', { doneIn: 'top', formMethod: 'get' })
    await testbed.page.goto(RESET)
    await resetInFrame()
    await testbed.page.waitForFunction(() => location.search.includes('ResetApiTokenConfirm'))
    expect(testbed.page.url().startsWith(`${RESET}?url=`)).toBe(true)
    expect(testbed.practice.resets('acme')).toBe(1)
  })

  it('after a two-step login with a code', async () => {
    testbed.practice.configure('acme', { loggedIn: false, login: 'two-step', identityCheck: true })
    await testbed.page.goto(HOME)
    await write(testbed.page, '#username', PERSON.username)
    await pressAndGo(testbed.page, '#Login')
    await write(testbed.page, '#password', PERSON.password)
    await pressAndGo(testbed.page, '#Login')
    await write(testbed.page, '#emc', PERSON.code)
    await pressAndGo(testbed.page, '#save')
    await see(testbed.page, '.homeHomePage')
    expect(testbed.page.url()).toBe(HOME)
    await press(testbed.page, '.userProfileCardTriggerRoot button')
    await press(testbed.page, ".userProfilePanel a[href*='settings']")
    await write(testbed.page, QUICK_FIND, 'reset')
    await press(testbed.page, LEAF)
    await resetInFrame()
    expect(testbed.practice.mails('acme')).toHaveLength(1)
  })

  it('in Classic, with its Quick Find that filters', async () => {
    testbed.practice.configure('acme', { ui: 'classic' })
    await testbed.page.goto('https://acme.my.salesforce.com/home/home.jsp')
    await press(testbed.page, '#userNavButton')
    await pressAndGo(testbed.page, "#userNav-menuItems a[href*='PersonalSetup']")
    expect(await testbed.page.$eval('#ResetApiToken_font', (leaf) => leaf.checkVisibility())).toBe(false)
    await write(testbed.page, 'td.oLeft input', 'reset')
    await pressAndGo(testbed.page, '#ResetApiToken_font')
    await pressAndGo(testbed.page, BUTTON)
    expect(new URL(testbed.page.url()).pathname).toBe('/_ui/system/security/ResetApiTokenConfirm')
    expect(testbed.practice.mails('acme')).toHaveLength(1)
  })

  it('in Classic with the old Setup, whose Quick Find needs its button', async () => {
    testbed.practice.configure('acme', { ui: 'classic-old' })
    await testbed.page.goto('https://acme.my.salesforce.com/home/home.jsp')
    await press(testbed.page, '#userNavButton')
    await pressAndGo(testbed.page, "#userNav-menuItems a[href$='/ui/setup/Setup']")
    await write(testbed.page, 'td.oLeft input[type=text]', 'reset')
    expect(await testbed.page.$eval('#ResetApiToken_font', (leaf) => leaf.checkVisibility())).toBe(false)
    await pressAndGo(testbed.page, 'td.oLeft input[type=submit]')
    await pressAndGo(testbed.page, '#ResetApiToken_font')
    await pressAndGo(testbed.page, BUTTON)
    expect(testbed.practice.mails('acme')).toHaveLength(1)
  })
})
