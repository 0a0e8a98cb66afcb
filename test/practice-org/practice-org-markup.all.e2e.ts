// The newer markup in a real browser: open shadow roots several deep, some of them late, and the same walk through them.
import { describe, expect, it } from 'vitest'
import { frameWith, press, see, write } from './chromium'
import { HOME, PERSONAL, RESET } from './lightning-targets'
import { usePracticeTestbed } from './practice-testbed'
import { deep } from './snapshot/snapshot-kind'
import { AT_ONCE, AVATAR, ENTRY, openSettings, QUICK_FIND, SETTINGS_LINK, walkLightning } from './walk'

const testbed = usePracticeTestbed()
const LWC = { markup: 'lwc', latency: AT_ONCE } as const

/** The custom elements in whose roots an element stands, outermost first. */
async function hostsAround(selector: string): Promise<string[]> {
  return (await see(testbed.page, selector)).evaluate((element) => {
    const hosts: string[] = []
    let root = element.getRootNode()
    while (root instanceof ShadowRoot) {
      hosts.unshift(`${root.host.localName}${root.mode === 'open' ? '' : ' (closed)'}`)
      root = root.host.getRootNode()
    }
    return hosts
  })
}

describe('LWC markup', () => {
  it('keeps header, card, tree and frame host in open roots, and their class names in there', async () => {
    testbed.practice.configure('acme', LWC)
    await testbed.page.goto(HOME)
    expect(await hostsAround(AVATAR)).toEqual(['one-header', 'one-user-profile-trigger'])
    await press(testbed.page, AVATAR)
    expect(await hostsAround(SETTINGS_LINK)).toEqual([
      'one-user-profile-panel',
      'one-user-profile-card',
      'one-profile-links',
    ])
    await press(testbed.page, SETTINGS_LINK)
    expect(await hostsAround(QUICK_FIND)).toEqual(['setup-nav-tree', 'lightning-input'])
    await write(testbed.page, QUICK_FIND, 'reset')
    expect(await hostsAround(ENTRY)).toEqual(['setup-nav-tree', 'lightning-tree'])
    expect(await hostsAround(deep('iframe'))).toEqual(['setup-lwc-component', 'setup-aloha-page', 'force-aloha-page'])
    const outside = '.userProfileCardTriggerRoot, .userProfilePanel, .onesetupSetupNavTree, .onesetupSetupAlohaPage'
    expect(await testbed.page.$$eval(outside, (found) => found.length)).toBe(0)
  })

  it('attaches some roots only after the element is there', async () => {
    testbed.practice.configure('acme', LWC)
    const roots = testbed.page.evaluateOnNewDocument(() => {
      const seen = new Set<string>()
      new MutationObserver(() => {
        const tree = document.querySelector('setup-nav-tree')
        if (tree && !tree.shadowRoot) seen.add('without')
        if (tree) Object.assign(globalThis, { seenTree: [...seen] })
      }).observe(document, { childList: true, subtree: true })
    })
    await roots
    await testbed.page.goto(PERSONAL)
    await see(testbed.page, QUICK_FIND)
    expect(await testbed.page.evaluate('seenTree')).toEqual(['without'])
  })

  it('can be walked to the mail, also with elements that are made again', async () => {
    testbed.practice.configure('acme', LWC)
    await testbed.page.goto(HOME)
    await press(testbed.page, AVATAR)
    await see(testbed.page, SETTINGS_LINK)
    await testbed.page.keyboard.press('Escape')
    await testbed.page.waitForSelector('one-user-profile-panel', { hidden: true })
    await openSettings(testbed.page)
    await testbed.page.goBack()
    await see(testbed.page, '.homeHomePage')
    await walkLightning(testbed.page)
    expect(testbed.practice.mails('acme')).toHaveLength(1)
  })

  it('is drawn like the older one', async () => {
    const boxes = async () =>
      Promise.all(
        [AVATAR, QUICK_FIND, deep('iframe')].map(async (selector) => {
          const { x = 0, y = 0, width = 0 } = (await (await see(testbed.page, selector)).boundingBox()) ?? {}
          return [x, y, width].map(Math.round)
        }),
      )
    testbed.practice.configure('acme', { setupHeader: 'lwc', latency: AT_ONCE })
    await testbed.page.goto(RESET)
    await frameWith(testbed.page, 'ResetApiTokenEdit')
    const aura = await boxes()
    testbed.practice.configure('acme', LWC)
    await testbed.page.reload()
    await frameWith(testbed.page, 'ResetApiTokenEdit')
    expect(await boxes()).toEqual(aura)
  })
})

describe('the old hash routing', () => {
  it.each(['aura', 'lwc'] as const)('stays when one follows its own links, in %s markup', async (markup) => {
    testbed.practice.configure('acme', { markup, doneIn: 'top', latency: AT_ONCE })
    await testbed.page.goto('https://acme.lightning.force.com/one/one.app')
    await openSettings(testbed.page)
    expect(testbed.page.url()).toBe(
      'https://acme.lightning.force.com/one/one.app#/settings/personal/PersonalInformation/home',
    )
    await testbed.page.goto('https://acme.lightning.force.com/one/one.app#/page/home')
    await walkLightning(testbed.page)
    await testbed.page.waitForFunction(() => location.hash.includes('ResetApiTokenConfirm'))
    expect(testbed.page.url()).toContain('/one/one.app#/settings/personal/ResetApiToken/home?url=')
  })
})
