// The practice org in a real browser: Salesforce's own page objects find what they name, and the shell behaves.
import { describe, expect, it } from 'vitest'
import { frameWith, press, see, write } from './chromium'
import { FRAME, HOME, LEAF, NODES, PERSONAL, QUICK_FIND, RESET } from './lightning-targets'
import { rootOf, selectorOf } from './page-objects'
import { usePracticeTestbed } from './practice-testbed'

const testbed = usePracticeTestbed()

const count = (selector: string) => testbed.page.$$eval(selector, (found) => found.length)
const textOf = (selector: string) => testbed.page.$eval(selector, (found) => found.textContent ?? '')

describe("Salesforce's page objects", () => {
  it('find the parts of the header', async () => {
    await testbed.page.goto(HOME)
    await see(testbed.page, rootOf('global/header'))
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
    await press(testbed.page, selectorOf('global/header', 'setupMenu'))
    await see(testbed.page, selectorOf('global/header', 'setupMenuList'))
    expect(await count('.setupGear a[target=_blank][href*="acme.my.salesforce-setup.com"]')).toBe(1)
  })

  it('find the parts of the profile card, which opens late and closes on Escape', async () => {
    testbed.practice.configure('acme', { latency: { card: 1500 } })
    await testbed.page.goto(HOME)
    await press(testbed.page, `${selectorOf('global/header', 'profile')} button`)
    const card = rootOf('global/userProfileCard')
    expect(await count(card)).toBe(0)
    await see(testbed.page, card)
    const inCard = (element: string) => `${card} ${selectorOf('global/userProfileCard', element)}`
    for (const part of ['profileLink', 'settingsLink', 'logoutLick', 'footerLinkByName']) {
      expect(await count(inCard(part)), part).toBe(1)
    }
    expect(await count(inCard('densityOptionByName'))).toBe(2)
    await testbed.page.keyboard.press('Escape')
    await testbed.page.waitForSelector(card, { hidden: true })
  })

  it('find tree, nodes, header, component and frame of a settings page', async () => {
    testbed.practice.configure('acme', { latency: { tree: 2000 } })
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, QUICK_FIND)
    expect(await count(NODES)).toBe(0)
    const group = selectorOf('setup/setupNavTree', 'navTreeNodeByName', 'My Personal Information')
    await press(testbed.page, `${group} ${selectorOf('setup/navTreeNode', 'expandButton')}`)
    await see(testbed.page, LEAF)
    expect(await count(`${group} ${selectorOf('setup/navTreeNode', 'link')}`)).toBe(12)
    const component = rootOf('setup/setupComponent')
    expect(await count(`${component} ${selectorOf('setup/setupComponent', 'setupHeader')}`)).toBe(1)
    expect(await count(`${component} ${selectorOf('setup/setupComponent', 'setupAlohaPage')}`)).toBe(1)
    expect(await count(`.onesetupSetupHeader ${selectorOf('setup/setupHeader', 'breadcrumbs')}`)).toBe(1)
    const frame = await see(testbed.page, FRAME)
    const src = await frame.evaluate((element) => element.getAttribute('src') ?? '')
    expect(new URL(src).host).toBe('acme.my.salesforce.com')
    expect(src).toContain('isdtp=p1')
  })
})

describe('Lightning', () => {
  it('filters its tree while typing, marks the match, and brings the tree back', async () => {
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, NODES)
    expect(await count(LEAF)).toBe(0)
    await write(testbed.page, QUICK_FIND, 'reset')
    await see(testbed.page, LEAF)
    expect(await count(NODES)).toBe(2)
    expect(await textOf(`${LEAF} mark`)).toBe('Reset')
    await testbed.page.$eval(QUICK_FIND, (box) => {
      ;(box as HTMLInputElement).value = ''
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(await count(NODES)).toBe(7)
  })

  it('moves between pages without a reload, back and forth', async () => {
    await testbed.page.goto(HOME)
    await testbed.page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
    await press(testbed.page, '.userProfileCardTriggerRoot button')
    await press(testbed.page, ".userProfilePanel a[href*='settings']")
    await see(testbed.page, QUICK_FIND)
    expect(testbed.page.url()).toBe(PERSONAL)
    await testbed.page.goBack()
    await see(testbed.page, '.homeHomePage')
    await testbed.page.goForward()
    await see(testbed.page, QUICK_FIND)
    expect(await count('html[data-same-document]')).toBe(1)
  })

  it('knows the old hash addresses', async () => {
    await testbed.page.goto('https://acme.lightning.force.com/one/one.app#/settings/personal/PersonalInformation/home')
    await write(testbed.page, QUICK_FIND, 'reset')
    expect(await (await see(testbed.page, LEAF)).evaluate((link) => link.getAttribute('href'))).toBe(
      '#/settings/personal/ResetApiToken/home',
    )
    await press(testbed.page, LEAF)
    await frameWith(testbed.page, 'ResetApiTokenEdit')
    expect(testbed.page.url()).toContain('#/settings/personal/ResetApiToken/home')
  })

  it('has other trees in Setup, and none with the entry hidden', async () => {
    await testbed.page.goto('https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home')
    await see(testbed.page, NODES)
    await write(testbed.page, QUICK_FIND, 'reset')
    expect(await count(NODES)).toBe(0)
    testbed.practice.configure('acme', { hiddenEntry: true })
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, NODES)
    await write(testbed.page, QUICK_FIND, 'reset')
    expect(await count(NODES)).toBe(0)
  })

  it('can open the group on landing, speak another language and use the newer header', async () => {
    testbed.practice.configure('acme', { tree: 'open', language: 'de', setupHeader: 'lwc' })
    await testbed.page.goto(RESET)
    await see(testbed.page, '.leaf.slds-is-selected')
    expect(await textOf('.leaf.slds-is-selected')).toBe('Mein Sicherheitstoken zurücksetzen')
    await see(testbed.page, 'setup-lwc-setup-header >>> h1')
    const frame = await frameWith(testbed.page, 'ResetApiTokenEdit')
    await see(frame, "input.btn[type=submit][title='Sicherheitstoken zurücksetzen']")
    expect(await (await see(testbed.page, FRAME)).evaluate((element) => element.getAttribute('title'))).toContain(
      'Sicherheitstoken zurücksetzen',
    )
  })
})
