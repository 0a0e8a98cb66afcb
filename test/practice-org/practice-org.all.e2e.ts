// The practice org in a real browser: Salesforce's own page objects find what they name, and the shell behaves.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { frameWith, openChromium, press, see, write } from './chromium'
import { FRAME, HOME, LEAF, NODES, PERSONAL, QUICK_FIND, RESET } from './lightning-targets'
import { rootOf, selectorOf } from './page-objects'
import { type PracticeOrg, startPracticeOrg } from './server'

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

const count = (selector: string) => page.$$eval(selector, (found) => found.length)
const textOf = (selector: string) => page.$eval(selector, (found) => found.textContent ?? '')

describe("Salesforce's page objects", () => {
  it('find the parts of the header', async () => {
    await page.goto(HOME)
    await see(page, rootOf('global/header'))
    const parts = [
      'globalActions',
      'trailHeadTrigger',
      'notifications',
      'notificationCount',
      'profile',
      'setupMenu',
    ] as const
    for (const part of parts) expect(await count(`.oneHeader ${selectorOf('global/header', part)}`), part).toBe(1)
    expect(await count(`.oneHeader ${selectorOf('global/header', 'addFavoriteButton')}`)).toBeGreaterThan(0)
    expect(await count('.userProfileCardTriggerRoot button.branding-userProfile-button')).toBe(1)
    await press(page, selectorOf('global/header', 'setupMenu'))
    await see(page, selectorOf('global/header', 'setupMenuList'))
    expect(await count('.setupGear a[target=_blank][href*="acme.my.salesforce-setup.com"]')).toBe(1)
  })

  it('find the parts of the profile card, which opens late and closes on Escape', async () => {
    practice.configure('acme', { latency: { card: 1500 } })
    await page.goto(HOME)
    await press(page, `${selectorOf('global/header', 'profile')} button`)
    const card = rootOf('global/userProfileCard')
    expect(await count(card)).toBe(0)
    await see(page, card)
    const inCard = (element: string) => `${card} ${selectorOf('global/userProfileCard', element)}`
    for (const part of ['profileLink', 'settingsLink', 'logoutLick', 'footerLinkByName']) {
      expect(await count(inCard(part)), part).toBe(1)
    }
    expect(await count(inCard('densityOptionByName'))).toBe(2)
    await page.keyboard.press('Escape')
    await page.waitForSelector(card, { hidden: true })
  })

  it('find tree, nodes, header, component and frame of a settings page', async () => {
    practice.configure('acme', { latency: { tree: 2000 } })
    await page.goto(PERSONAL)
    await see(page, QUICK_FIND)
    expect(await count(NODES)).toBe(0)
    const group = selectorOf('setup/setupNavTree', 'navTreeNodeByName', 'My Personal Information')
    await press(page, `${group} ${selectorOf('setup/navTreeNode', 'expandButton')}`)
    await see(page, LEAF)
    expect(await count(`${group} ${selectorOf('setup/navTreeNode', 'link')}`)).toBe(12)
    const component = rootOf('setup/setupComponent')
    expect(await count(`${component} ${selectorOf('setup/setupComponent', 'setupHeader')}`)).toBe(1)
    expect(await count(`${component} ${selectorOf('setup/setupComponent', 'setupAlohaPage')}`)).toBe(1)
    expect(await count(`.onesetupSetupHeader ${selectorOf('setup/setupHeader', 'breadcrumbs')}`)).toBe(1)
    const frame = await see(page, FRAME)
    const src = await frame.evaluate((element) => element.getAttribute('src') ?? '')
    expect(new URL(src).host).toBe('acme.my.salesforce.com')
    expect(src).toContain('isdtp=p1')
  })
})

describe('Lightning', () => {
  it('filters its tree while typing, marks the match, and brings the tree back', async () => {
    await page.goto(PERSONAL)
    await see(page, NODES)
    expect(await count(LEAF)).toBe(0)
    await write(page, QUICK_FIND, 'reset')
    await see(page, LEAF)
    expect(await count(NODES)).toBe(2)
    expect(await textOf(`${LEAF} mark`)).toBe('Reset')
    await page.$eval(QUICK_FIND, (box) => {
      ;(box as HTMLInputElement).value = ''
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(await count(NODES)).toBe(7)
  })

  it('moves between pages without a reload, back and forth', async () => {
    await page.goto(HOME)
    await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
    await press(page, '.userProfileCardTriggerRoot button')
    await press(page, ".userProfilePanel a[href*='settings']")
    await see(page, QUICK_FIND)
    expect(page.url()).toBe(PERSONAL)
    await page.goBack()
    await see(page, '.homeHomePage')
    await page.goForward()
    await see(page, QUICK_FIND)
    expect(await count('html[data-same-document]')).toBe(1)
  })

  it('knows the old hash addresses', async () => {
    await page.goto('https://acme.lightning.force.com/one/one.app#/settings/personal/PersonalInformation/home')
    await write(page, QUICK_FIND, 'reset')
    expect(await (await see(page, LEAF)).evaluate((link) => link.getAttribute('href'))).toBe(
      '#/settings/personal/ResetApiToken/home',
    )
    await press(page, LEAF)
    await frameWith(page, 'ResetApiTokenEdit')
    expect(page.url()).toContain('#/settings/personal/ResetApiToken/home')
  })

  it('has other trees in Setup, and none with the entry hidden', async () => {
    await page.goto('https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home')
    await see(page, NODES)
    await write(page, QUICK_FIND, 'reset')
    expect(await count(NODES)).toBe(0)
    practice.configure('acme', { hiddenEntry: true })
    await page.goto(PERSONAL)
    await see(page, NODES)
    await write(page, QUICK_FIND, 'reset')
    expect(await count(NODES)).toBe(0)
  })

  it('can open the group on landing, speak another language and use the newer header', async () => {
    practice.configure('acme', { tree: 'open', language: 'de', setupHeader: 'lwc' })
    await page.goto(RESET)
    await see(page, '.leaf.slds-is-selected')
    expect(await textOf('.leaf.slds-is-selected')).toBe('Mein Sicherheitstoken zurücksetzen')
    await see(page, 'setup-lwc-setup-header >>> h1')
    const frame = await frameWith(page, 'ResetApiTokenEdit')
    await see(frame, "input.btn[type=submit][title='Sicherheitstoken zurücksetzen']")
    expect(await (await see(page, FRAME)).evaluate((element) => element.getAttribute('title'))).toContain(
      'Sicherheitstoken zurücksetzen',
    )
  })
})
