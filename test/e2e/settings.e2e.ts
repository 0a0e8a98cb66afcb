// The settings in real Chromium, its side panel, and the command for help; in Firefox, see settings-in-firefox.all.e2e.ts.
import type { Page, Target } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './support/axe'
import { inWorker } from './support/extension'
import { text } from './support/popup'
import { openOptions, testSettings } from './support/settings-tests'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

describe.sequential('settings', () => testSettings(testbed))

test('the side panel shows the popup’s page, which knows at once where it is, and opens in the window of the click', async () => {
  const options = await openOptions(testbed.browser)
  await options.evaluate(() => {
    const button = document.createElement('button')
    button.id = 'open-panel'
    button.textContent = 'Open'
    button.addEventListener('click', async () => {
      const { id } = await chrome.windows.getCurrent()
      button.dataset['opened'] = await chrome.sidePanel.open({ windowId: id ?? -1 }).then(
        () => 'yes',
        (reason) => String(reason),
      )
    })
    document.querySelector('main')?.prepend(button)
  })
  await options.click('#open-panel')
  const opened = () => options.evaluate(() => document.getElementById('open-panel')?.dataset['opened'])
  expect(await until('an answer', opened)).toBe('yes')
  const isPanel = (target: Target): boolean => target.url().endsWith('/src/popup/popup.html')
  const panel = await (await testbed.browser.waitForTarget(isPanel)).asPage()
  await until('it shows something', () =>
    panel.evaluate(() => (document.querySelector('main')?.childElementCount ?? 0) > 0),
  )
  expect(await panel.evaluate(() => document.body.className)).toBe('panel')
  await Promise.all([panel.close(), options.close()])
})

interface CommandEvents {
  dispatch(command: string, tab: unknown): void
}

test('the command “I don’t see this” opens the help of the card', async () => {
  const page = await testbed.open('https://settings-help.lightning.force.com/lightning/page/home')
  await page.bringToFront()
  await testbed.start()
  await sightOf(page, ({ card }) => !card.hasTroubles)
  await inWorker(testbed.browser, async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const events = chrome.commands.onCommand as unknown as CommandEvents
    events.dispatch('show-help', tab)
  })
  await sightOf(page, ({ card }) => card.hasTroubles, 'the help')
  await page.close()
})

describe('the options page', () => {
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('passes axe’s rules, light and dark, and fits a narrow window in both directions', async () => {
    const options = await openOptions(testbed.browser)
    for (const scheme of ['light', 'dark']) {
      await options.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' }, // colours change at once
      ])
      expect(await axeFindings(options), scheme).toEqual([])
    }
    for (const direction of ['ltr', 'rtl']) {
      await options.evaluate((direction) => {
        document.documentElement.dir = direction
      }, direction)
      for (const width of [1280, 320]) {
        await options.setViewport({ width, height: 800 })
        expect(await overflow(options), `${direction} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
    await options.close()
  })

  test('has buttons and fields that are at least 24 px high', async () => {
    const options = await openOptions(testbed.browser)
    const low = await options.evaluate(() =>
      [...document.querySelectorAll('button, select, input, a.button')]
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML),
    )
    expect(low).toEqual([])
    await options.close()
  })

  test('offers to ask the browser for notifications, for as long as reminders are on and it shows none', async () => {
    const options = await openOptions(testbed.browser)
    const offer = () => text(options, '[data-action="allow-reminders"]')
    await until('the offer', async () => (await offer()) !== null)
    await options.click('[data-field="reminders"]')
    await until('no offer', async () => (await offer()) === null)
    await options.click('[data-field="reminders"]')
    await until('the offer again', async () => (await offer()) !== null)
    await options.close()
  })

  test('says which version it is, and has its documents with it', async () => {
    const options = await openOptions(testbed.browser)
    const { version } = await inWorker(testbed.browser, () => chrome.runtime.getManifest())
    expect(await text(options, '[data-version]')).toBe(version)
    const documents = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-document]')].map(({ href }) => href),
    )
    const own = documents.filter((address) => address.startsWith('chrome-extension:'))
    expect(own).toHaveLength(3)
    for (const address of own) {
      const page = await testbed.browser.newPage()
      await page.goto(address)
      expect(await text(page, 'body')).toContain('Token Guide')
      await page.close()
    }
    expect(documents.at(-1)).toMatch(/^https:\/\/help\.salesforce\.com\//)
    await options.close()
  })
})

test('a question takes the focus to “no”, keeps all else out of reach, and Escape is no', async () => {
  const options = await openOptions(testbed.browser)
  const focused = () =>
    options.evaluate(() => {
      const { dataset } = document.activeElement as HTMLElement
      return dataset['answer'] ?? dataset['action']
    })
  const reachable = () =>
    options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button')]
        .filter((button) => button.closest('[inert]') === null)
        .map(({ dataset }) => dataset['answer'] ?? dataset['action']),
    )
  await options.focus('[data-action="delete-everything"]')
  await options.keyboard.press('Enter')
  await until('the question', async () => (await focused()) === 'no')
  expect(await reachable()).toEqual(['yes', 'no'])
  expect(await axeFindings(options)).toEqual([])
  await options.keyboard.press('Escape')
  await until('no question', async () => (await text(options, '[role=alertdialog]')) === null)
  expect(await focused()).toBe('delete-everything')
  expect((await reachable()).length).toBeGreaterThan(5)
  await options.close()
})
