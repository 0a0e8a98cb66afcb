// The page that opens after the installation, in Chromium: once, and not after an update; it ticks off what has become true.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './support/axe'
import { useBrowserPerTest } from './support/browser-per-test'
import { launchChromiumWithWelcome } from './support/chromium'
import { extensionId, inWorker, killWorker } from './support/extension'
import { copyOf } from './support/extension-copy'
import { canSetPolicy, removeManagedStorage, setManagedStorage } from './support/managed-policy'
import { text } from './support/popup'
import { inExtensionsPage, setSiteAccess } from './support/site-access'
import { until } from './support/until'
import { welcomeTab, welcomeTabs } from './support/welcome-tab'

const browsers = useBrowserPerTest()
const copy = copyOf('dist/chrome')
afterAll(() => copy.remove())

const isInFront = (page: Page) => page.evaluate(() => document.visibilityState === 'visible')

/** Asks the worker something: all that it had to do before is then under way. */
const version = (browser: Browser) => inWorker(browser, () => chrome.runtime.getManifest().version)

describe('when it opens', () => {
  test('after the installation, in front, and once', async () => {
    const browser = await browsers.launch((port) => launchChromiumWithWelcome({ port, extension: copy.folder }))
    const welcome = await welcomeTab(browser)
    expect(await isInFront(welcome)).toBe(true)
    await welcome.reload()
    expect(await text(welcome, 'h1')).toBe('Your new Salesforce security token, step by step')
    await welcome.close()

    await killWorker(browser)
    await version(browser)
    expect(await welcomeTabs(browser)).toEqual([])

    copy.rewrite((manifest) => ({ ...manifest, version: '9.9.9' }))
    await browser.installExtension(copy.folder)
    await until('the update is installed', async () => (await version(browser)) === '9.9.9')
    expect(await welcomeTabs(browser)).toEqual([])
  })

  describe('where a company has switched it off', () => {
    const managed = copyOf('dist/chrome')
    afterEach(removeManagedStorage)
    afterAll(() => managed.remove())

    const launch = (welcomePage: boolean) => {
      setManagedStorage(managed.folder, { welcomePage })
      return browsers.launch((port) => launchChromiumWithWelcome({ port, extension: managed.folder }))
    }

    /** Chromium learns it some seconds after the installation. */
    test.skipIf(!canSetPolicy())('it goes again once that is known', async () => {
      const browser = await launch(false)
      await until('the policy is known', () =>
        inWorker(browser, async () => (await chrome.storage.managed.get('welcomePage'))['welcomePage'] === false),
      )
      await until('the page is gone', async () => (await welcomeTabs(browser)).length === 0)
    })

    test.skipIf(!canSetPolicy())('it opens where a company wants it', async () => {
      await welcomeTab(await launch(true))
    })
  })
})

describe('what it shows', () => {
  let browser: Browser
  let welcome: Page
  beforeAll(async () => {
    browser = await launchChromiumWithWelcome({ port: 1 })
    welcome = await welcomeTab(browser)
  })
  afterAll(() => browser.close())

  const access = () => welcome.evaluate(() => document.querySelector<HTMLElement>('[data-access]')?.dataset['access'])
  const pinned = () => welcome.evaluate(() => document.querySelector<HTMLElement>('[data-pinned]')?.dataset['pinned'])

  const pin = (isPinned: boolean) =>
    extensionId(browser).then((id) =>
      inExtensionsPage(
        browser,
        async (extensionId, pinnedToToolbar) => {
          const { developerPrivate } = chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> }
          }
          await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar })
        },
        id,
        isPinned,
      ),
    )

  test('access: taken away and given back, each while it is looked at', async () => {
    expect(await access()).toBe('all')
    expect(await text(welcome, '[data-access]')).toBe('')
    await setSiteAccess(browser, 'ON_CLICK')
    await until('it asks', async () => (await access()) === 'none')
    expect(await text(welcome, '[data-access]')).toContain('May Token Guide work on Salesforce pages?')
    expect(await text(welcome, '.reasons')).toContain('Not allowed yet')
    await welcome.reload()
    await welcome.waitForSelector('[data-action="allow-hosts"]')
    await setSiteAccess(browser, 'ON_ALL_SITES')
    await until('it is ticked', async () => (await access()) === 'all')
    expect(await text(welcome, '[data-access]')).toBe('Token Guide may work on Salesforce pages.')
    expect(await text(welcome, '[data-action="allow-hosts"]')).toBeNull()
    await setSiteAccess(browser, 'ON_SPECIFIC_SITES', ['https://acme.lightning.force.com/*'])
    await until('it is partly ticked', async () => (await access()) === 'some')
    expect(await text(welcome, '[data-access]')).toBe('Token Guide may work on the Salesforce sites you chose.')
    await setSiteAccess(browser, 'ON_ALL_SITES')
  })

  test('how to pin the icon, until it is pinned', async () => {
    await pin(false)
    await until('it is not pinned', async () => (await pinned()) === 'false')
    expect(await text(welcome, '.pin')).toContain('click the puzzle piece')
    // what to do with the icon is said below
    const words = await text(welcome, '.words')
    expect(words?.indexOf('puzzle piece')).toBeGreaterThan(0)
    expect(words?.indexOf('puzzle piece')).toBeLessThan(words?.indexOf('Token Guide icon') ?? 0)
    await pin(true)
    await until('it is ticked', async () => (await pinned()) === 'true')
    expect(await text(welcome, '.pin')).toBe('The icon is in your toolbar.')
    await welcome.reload()
    await until('it stays so', async () => (await pinned()) === 'true')
    await pin(false)
  })

  test('the keys of popup and card, as they are set', async () => {
    expect(await welcome.evaluate(() => [...document.querySelectorAll('.key')].map((key) => key.textContent))).toEqual([
      'Alt',
      'Shift',
      'K',
      'Alt',
      'Shift',
      'G',
    ])
  })

  test('the ring walks for less than five seconds, once, and again when asked', async () => {
    const walk = () =>
      welcome.evaluate(() =>
        document
          .querySelector('.demonstration')
          ?.getAnimations({ subtree: true })
          .map((animation) => ({
            ends: Number(animation.effect?.getComputedTiming().endTime),
            time: Number(animation.currentTime),
          })),
      )
    const ends = (await walk())?.map(({ ends }) => ends) ?? []
    expect(ends.length).toBe(6)
    expect(Math.max(...ends)).toBeLessThan(5000)
    await welcome.evaluate(() => {
      for (const animation of document.querySelector('.demonstration')?.getAnimations({ subtree: true }) ?? [])
        animation.finish()
    })
    await welcome.click('[data-action="play-again"]')
    expect(Math.max(...((await walk())?.map(({ time }) => time) ?? []))).toBeLessThan(4000)
  })

  test('with less motion nothing moves, and the last stop is shown', async () => {
    await welcome.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await welcome.reload()
    await welcome.waitForSelector('.drawn-ring')
    const still = await welcome.evaluate(() => ({
      moving: document.getAnimations().length,
      ring: getComputedStyle(document.querySelector('.drawn-ring') ?? document.body).getPropertyValue('x'),
      again: document.querySelector<HTMLElement>('[data-action="play-again"]')?.offsetParent ?? null,
    }))
    expect(still).toEqual({ moving: 0, ring: '168px', again: null })
    await welcome.emulateMediaFeatures([])
  })

  test('axe finds nothing, light and dark, and it fits a narrow and a zoomed window', async () => {
    for (const value of ['light', 'dark']) {
      await welcome.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      expect(await axeFindings(welcome), value).toEqual([])
    }
    for (const width of [1280, 640, 320]) {
      await welcome.setViewport({ width, height: 600 })
      expect(
        await welcome.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(0)
    }
    await welcome.setViewport(null)
  })

  test('every word in a drawing fits its box', async () => {
    const tooLong = () =>
      welcome.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.drawn-words')]
          .filter((words) => words.scrollWidth > words.clientWidth + 1 || words.scrollHeight > words.clientHeight + 1)
          .map((words) => words.textContent),
      )
    expect(await tooLong()).toEqual([])
  })

  test('Open Salesforce leads to the login page', async () => {
    const opened = browser.waitForTarget((target) => target.url().startsWith('https://login.salesforce.com/'))
    await welcome.click('[data-action="open-login"]')
    await opened
  })
})
