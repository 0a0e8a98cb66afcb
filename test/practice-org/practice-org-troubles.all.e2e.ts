// What may get in the way, in a real browser: the session ends, checks come later, forms are refused, entries are missing.
import { describe, expect, it } from 'vitest'
import { frameWith, press, pressAndGo, see, write } from './chromium'
import { HOME, PERSONAL, RESET } from './lightning-targets'
import { PERSON } from './person'
import { deep } from './snapshot/kinds'
import { usePracticeStage } from './stage'
import { AT_ONCE, AVATAR, ENTRY, openForm, openSettings, QUICK_FIND, RESET_BUTTON, resetInFrame } from './walk'

const stage = usePracticeStage()
const SETUP = 'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup'

async function logIn(): Promise<void> {
  await write(stage.page, '#username', PERSON.username)
  await write(stage.page, '#password', PERSON.password)
  await pressAndGo(stage.page, '#Login')
}

describe('a session that ends in the middle', () => {
  it('leads to the login on the next route, and back to it', async () => {
    stage.practice.configure('acme', { latency: AT_ONCE })
    await stage.page.goto(PERSONAL)
    await see(stage.page, deep('.nodeLabel'))
    stage.practice.logOut('acme')
    await openForm(stage.page)
    await logIn()
    await frameWith(stage.page, 'ResetApiTokenEdit')
    expect(stage.page.url()).toBe(RESET)
  })

  it('leads to the login from the avatar, and from the form in the frame', async () => {
    stage.practice.configure('acme', { latency: AT_ONCE })
    await stage.page.goto(HOME)
    await see(stage.page, AVATAR)
    stage.practice.logOut('acme')
    await press(stage.page, AVATAR)
    await logIn()
    await stage.page.goto(RESET)
    const frame = await frameWith(stage.page, 'ResetApiTokenEdit')
    await see(frame, RESET_BUTTON)
    stage.practice.logOut('acme')
    await press(frame, RESET_BUTTON)
    await see(stage.page, '#Login')
    expect(stage.practice.resets('acme')).toBe(0)
  })

  it('leads to the login from Classic', async () => {
    stage.practice.configure('acme', { ui: 'classic' })
    await stage.page.goto(SETUP)
    stage.practice.logOut('acme')
    await pressAndGo(stage.page, '.setupHomeLink')
    await see(stage.page, '#Login')
  })
})

describe('an identity check that comes later', () => {
  it.each(['aura', 'lwc'] as const)('stands once in front of the settings, in %s markup', async (markup) => {
    stage.practice.configure('acme', { markup, identityCheck: 'later', identityField: 'smc', latency: AT_ONCE })
    await stage.page.goto(HOME)
    await press(stage.page, AVATAR)
    await press(stage.page, deep(".profile-card-toplinks a[href*='/settings/personal/']"))
    await write(stage.page, '#smc', PERSON.code)
    await pressAndGo(stage.page, '#save')
    await openForm(stage.page)
    await resetInFrame(stage.page)
    expect(stage.practice.requests.filter(({ path }) => path.startsWith('/_ui/identity/'))).toHaveLength(2)
  })

  it('waits for an approval without any field', async () => {
    const latency = { ...AT_ONCE, push: 100 }
    stage.practice.configure('acme', { identityCheck: 'later', identityField: 'push', latency })
    await stage.page.goto('https://acme.lightning.force.com/one/one.app#/settings/personal/PersonalInformation/home')
    await see(stage.page, QUICK_FIND)
    expect(stage.practice.requests.some(({ path }) => path.includes('PushVerification'))).toBe(true)
    expect(stage.page.url()).toContain('/one/one.app#/settings/personal/PersonalInformation/home')
  })
})

describe('other ways to log in', () => {
  it('a branded form', async () => {
    stage.practice.configure('acme', { loggedIn: false, login: 'branded', latency: AT_ONCE })
    await stage.page.goto(PERSONAL)
    await write(stage.page, 'input[autocomplete=username]', PERSON.username)
    await write(stage.page, 'input[type=password]', PERSON.password)
    await pressAndGo(stage.page, 'form button')
    await see(stage.page, QUICK_FIND)
  })

  it('a company button', async () => {
    stage.practice.configure('acme', { loggedIn: false, login: 'sso', latency: AT_ONCE })
    await stage.page.goto(PERSONAL)
    await pressAndGo(stage.page, 'a.sso')
    expect(new URL(stage.page.url()).host).toBe('sso.acme.example')
    await pressAndGo(stage.page, 'button')
    await see(stage.page, QUICK_FIND)
    expect(stage.page.url()).toBe(PERSONAL)
  })
})

describe('a form that does not come', () => {
  it.each([
    ['no-privileges', 'Insufficient Privileges'],
    ['gone', 'URL No Longer Exists'],
  ] as const)('%s, in the frame', async (form, title) => {
    stage.practice.configure('acme', { form, latency: AT_ONCE })
    await stage.page.goto(RESET)
    const frame = await frameWith(stage.page, 'ResetApiTokenEdit')
    const mark = await see(frame, '#errorTitle')
    expect(await mark.evaluate((element) => element.textContent)).toBe(title)
    expect(await frame.$(RESET_BUTTON)).toBeNull()
  })

  it('slow, in the frame', async () => {
    stage.practice.configure('acme', { form: 'slow', latency: { ...AT_ONCE, form: 700 } })
    await stage.page.goto(RESET)
    await see(stage.page, deep('iframe'))
    expect(stage.page.frames().some((frame) => frame.url().includes('ResetApiTokenEdit'))).toBe(false)
    await see(await frameWith(stage.page, 'ResetApiTokenEdit'), RESET_BUTTON)
  })
})

describe('a tree', () => {
  it('without the entry says that nothing was found', async () => {
    stage.practice.configure('acme', { hiddenEntry: true, markup: 'lwc', latency: AT_ONCE })
    await stage.page.goto(PERSONAL)
    await see(stage.page, deep('.nodeLabel'))
    await write(stage.page, QUICK_FIND, 'reset')
    await see(stage.page, deep('.filter-empty'))
    stage.practice.configure('acme', { hiddenEntry: true, ui: 'classic' })
    await stage.page.goto(SETUP)
    await write(stage.page, '.quickfindInput', 'reset')
    await see(stage.page, '.searchEmpty')
    expect(await stage.page.$('#ResetApiToken_font')).toBeNull()
  })

  it('may have entries that sound alike, and articles that speak of the entry', async () => {
    stage.practice.configure('acme', { lookAlikes: true, latency: AT_ONCE })
    await stage.page.goto('https://acme.lightning.force.com/lightning/page/article')
    await see(stage.page, '.articleSearch')
    expect(await stage.page.$$eval('.article a[href*=ResetApiToken]', (found) => found.length)).toBe(2)
    await openSettings(stage.page)
    await write(stage.page, QUICK_FIND, 'reset')
    await see(stage.page, ENTRY)
    expect(await stage.page.$$eval('.leaf', (leaves) => leaves.map((leaf) => leaf.textContent))).toEqual([
      'Reset My Security Token',
      'Reset My Dashboard',
      'Reset Password',
    ])
  })
})

describe('languages', () => {
  it.each(['xx', 'ar'])('%s is spoken by the whole shell', async (language) => {
    stage.practice.configure('acme', { language, tree: 'open', latency: AT_ONCE, doneIn: 'top' })
    await stage.page.goto(PERSONAL)
    await see(stage.page, ENTRY)
    expect(await stage.page.evaluate(() => document.documentElement.lang)).toBe(language)
    const avatar = await (await see(stage.page, AVATAR)).boundingBox()
    expect((avatar?.x ?? 0) < 100).toBe(language === 'ar')
    if (language === 'xx') expect(await stage.page.evaluate('document.body.innerText')).not.toMatch(/reset|home/i)
    await press(stage.page, ENTRY)
    await resetInFrame(stage.page)
    await stage.page.waitForFunction(() => location.search.includes('ResetApiTokenConfirm'))
  })
})
