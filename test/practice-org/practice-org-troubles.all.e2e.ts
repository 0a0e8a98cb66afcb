// What may get in the way, in a real browser: the session ends, checks come later, forms are refused, entries are missing.
import { describe, expect, it } from 'vitest'
import { frameWith, press, pressAndGo, see, write } from './chromium'
import { HOME, PERSONAL, RESET } from './lightning-targets'
import { PERSON } from './person'
import { usePracticeTestbed } from './practice-testbed'
import { deep } from './snapshot/snapshot-kind'
import { AT_ONCE, AVATAR, ENTRY, openForm, openSettings, QUICK_FIND, RESET_BUTTON, resetInFrame } from './walk'

const testbed = usePracticeTestbed()
const SETUP = 'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup'

async function logIn(): Promise<void> {
  await write(testbed.page, '#username', PERSON.username)
  await write(testbed.page, '#password', PERSON.password)
  await pressAndGo(testbed.page, '#Login')
}

describe('a session that ends in the middle', () => {
  it('leads to the login on the next route, and back to it', async () => {
    testbed.practice.configure('acme', { latency: AT_ONCE })
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, deep('.nodeLabel'))
    testbed.practice.logOut('acme')
    await openForm(testbed.page)
    await logIn()
    await frameWith(testbed.page, 'ResetApiTokenEdit')
    expect(testbed.page.url()).toBe(RESET)
  })

  it('leads to the login from the avatar, and from the form in the frame', async () => {
    testbed.practice.configure('acme', { latency: AT_ONCE })
    await testbed.page.goto(HOME)
    await see(testbed.page, AVATAR)
    testbed.practice.logOut('acme')
    await press(testbed.page, AVATAR)
    await logIn()
    await testbed.page.goto(RESET)
    const frame = await frameWith(testbed.page, 'ResetApiTokenEdit')
    await see(frame, RESET_BUTTON)
    testbed.practice.logOut('acme')
    await press(frame, RESET_BUTTON)
    await see(testbed.page, '#Login')
    expect(testbed.practice.resets('acme')).toBe(0)
  })

  it('leads to the login from Classic', async () => {
    testbed.practice.configure('acme', { ui: 'classic' })
    await testbed.page.goto(SETUP)
    testbed.practice.logOut('acme')
    await pressAndGo(testbed.page, '.setupHomeLink')
    await see(testbed.page, '#Login')
  })
})

describe('an identity check that comes later', () => {
  it.each(['aura', 'lwc'] as const)('stands once in front of the settings, in %s markup', async (markup) => {
    testbed.practice.configure('acme', { markup, identityCheck: 'later', identityField: 'smc', latency: AT_ONCE })
    await testbed.page.goto(HOME)
    await press(testbed.page, AVATAR)
    await press(testbed.page, deep(".profile-card-toplinks a[href*='/settings/personal/']"))
    await write(testbed.page, '#smc', PERSON.code)
    await pressAndGo(testbed.page, '#save')
    await openForm(testbed.page)
    await resetInFrame(testbed.page)
    expect(testbed.practice.requests.filter(({ path }) => path.startsWith('/_ui/identity/'))).toHaveLength(2)
  })

  it('waits for an approval without any field', async () => {
    const latency = { ...AT_ONCE, push: 100 }
    testbed.practice.configure('acme', { identityCheck: 'later', identityField: 'push', latency })
    await testbed.page.goto('https://acme.lightning.force.com/one/one.app#/settings/personal/PersonalInformation/home')
    await see(testbed.page, QUICK_FIND)
    expect(testbed.practice.requests.some(({ path }) => path.includes('PushVerification'))).toBe(true)
    expect(testbed.page.url()).toContain('/one/one.app#/settings/personal/PersonalInformation/home')
  })
})

describe('other ways to log in', () => {
  it('a branded form', async () => {
    testbed.practice.configure('acme', { loggedIn: false, login: 'branded', latency: AT_ONCE })
    await testbed.page.goto(PERSONAL)
    await write(testbed.page, 'input[autocomplete=username]', PERSON.username)
    await write(testbed.page, 'input[type=password]', PERSON.password)
    await pressAndGo(testbed.page, 'form button')
    await see(testbed.page, QUICK_FIND)
  })

  it('a company button', async () => {
    testbed.practice.configure('acme', { loggedIn: false, login: 'sso', latency: AT_ONCE })
    await testbed.page.goto(PERSONAL)
    await pressAndGo(testbed.page, 'a.sso')
    expect(new URL(testbed.page.url()).host).toBe('sso.acme.example')
    await pressAndGo(testbed.page, 'button')
    await see(testbed.page, QUICK_FIND)
    expect(testbed.page.url()).toBe(PERSONAL)
  })
})

describe('a form that does not come', () => {
  it.each([
    ['no-privileges', 'Insufficient Privileges'],
    ['gone', 'URL No Longer Exists'],
  ] as const)('%s, in the frame', async (form, title) => {
    testbed.practice.configure('acme', { form, latency: AT_ONCE })
    await testbed.page.goto(RESET)
    const frame = await frameWith(testbed.page, 'ResetApiTokenEdit')
    const mark = await see(frame, '#errorTitle')
    expect(await mark.evaluate((element) => element.textContent)).toBe(title)
    expect(await frame.$(RESET_BUTTON)).toBeNull()
  })

  it('slow, in the frame', async () => {
    testbed.practice.configure('acme', { form: 'slow', latency: { ...AT_ONCE, form: 700 } })
    await testbed.page.goto(RESET)
    await see(testbed.page, deep('iframe'))
    expect(testbed.page.frames().some((frame) => frame.url().includes('ResetApiTokenEdit'))).toBe(false)
    await see(await frameWith(testbed.page, 'ResetApiTokenEdit'), RESET_BUTTON)
  })
})

describe('a tree', () => {
  it('without the entry says that nothing was found', async () => {
    testbed.practice.configure('acme', { hiddenEntry: true, markup: 'lwc', latency: AT_ONCE })
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, deep('.nodeLabel'))
    await write(testbed.page, QUICK_FIND, 'reset')
    await see(testbed.page, deep('.filter-empty'))
    testbed.practice.configure('acme', { hiddenEntry: true, ui: 'classic' })
    await testbed.page.goto(SETUP)
    await write(testbed.page, '.quickfindInput', 'reset')
    await see(testbed.page, '.searchEmpty')
    expect(await testbed.page.$('#ResetApiToken_font')).toBeNull()
  })

  it('may have entries that sound alike, and articles that speak of the entry', async () => {
    testbed.practice.configure('acme', { lookAlikes: true, latency: AT_ONCE })
    await testbed.page.goto('https://acme.lightning.force.com/lightning/page/article')
    await see(testbed.page, '.articleSearch')
    expect(await testbed.page.$$eval('.article a[href*=ResetApiToken]', (found) => found.length)).toBe(2)
    await openSettings(testbed.page)
    await write(testbed.page, QUICK_FIND, 'reset')
    await see(testbed.page, ENTRY)
    expect(await testbed.page.$$eval('.leaf', (leaves) => leaves.map((leaf) => leaf.textContent))).toEqual([
      'Reset My Security Token',
      'Reset My Dashboard',
      'Reset Password',
    ])
  })
})

describe('languages', () => {
  it.each(['xx', 'ar'])('%s is spoken by the whole shell', async (language) => {
    testbed.practice.configure('acme', { language, tree: 'open', latency: AT_ONCE, doneIn: 'top' })
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, ENTRY)
    expect(await testbed.page.evaluate(() => document.documentElement.lang)).toBe(language)
    const avatar = await (await see(testbed.page, AVATAR)).boundingBox()
    expect((avatar?.x ?? 0) < 100).toBe(language === 'ar')
    if (language === 'xx') expect(await testbed.page.evaluate('document.body.innerText')).not.toMatch(/reset|home/i)
    await press(testbed.page, ENTRY)
    await resetInFrame(testbed.page)
    await testbed.page.waitForFunction(() => location.search.includes('ResetApiTokenConfirm'))
  })
})
