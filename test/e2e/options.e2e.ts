// The options page: what is stored, what was set aside, and the buttons that delete it, say what they did, and take it back.
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { guideOf, PROGRESS } from '../pictures/stored-samples'
import { axeFindings } from './support/axe'
import { badge, extensionId, inWorker, killWorker, openPopupTab, press, stored } from './support/extension'
import { isInSight } from './support/fit'
import { says } from './support/popup'
import { pagesWithOurScript } from './support/script-worlds'
import { toTheReset, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const lightning = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`

async function openOptions(): Promise<Page> {
  const page = await testbed.browser.newPage()
  await page.goto(`chrome-extension://${await extensionId(testbed.browser)}/src/options/options.html`)
  await page.waitForSelector('h1')
  return page
}

const orgs = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-org-key]')].map(({ dataset }) => dataset['orgKey']),
  )

describe.sequential('the options page', () => {
  test('is a click away, and says what is stored of each org', async () => {
    const page = await testbed.open(lightning('options-one'))
    await toTheReset(testbed, page)
    const popup = await openPopupTab(testbed.browser)
    await press(popup, 'more')
    await press(popup, 'your-data')
    const target = await testbed.browser.waitForTarget((each) => each.url().endsWith('/src/options/options.html#data'))
    const options = (await target.page()) ?? expect.unreachable('no page')
    await until('its part is in sight', () => isInSight(options, '#data h2'))
    expect(await popup.$eval('.more', (menu) => menu.hasAttribute('open'))).toBe(false)
    await says(options, '[data-org-key="options-one"]', 'Waits to be saved')
    await says(options, '[data-org-key="options-one"]', 'Reset today')
    expect(await axeFindings(options)).toEqual([])
    await Promise.all([popup.close(), options.close(), page.close()])
  })

  test('deletes one org after a question where it is under way, and brings it back', async () => {
    const options = await openOptions()
    await press(options, 'delete-org')
    await says(options, '[role=alertdialog]', 'Delete what is stored of options-one?')
    await options.$eval('[data-answer=yes]', (yes) => (yes as HTMLElement).click())
    await says(options, '[data-message]', 'Deleted: 1 checklist.')
    await until('nothing waits', async () => (await badge(testbed.browser)) === '')
    expect(await orgs(options)).toEqual([])
    await press(options, 'undo')
    await until('it is there again', async () => (await orgs(options)).join() === 'options-one')
    await until('and waits again', async () => (await badge(testbed.browser)) === '1')
    await options.close()
  })

  test('offers to take back a deletion only while it is what was done last', async () => {
    const now = Date.now()
    await inWorker(
      testbed.browser,
      (items) => chrome.storage.local.set(items),
      guideOf('options-undo', now, PROGRESS.saved(now)),
    )
    const options = await openOptions()
    const deletes = '[data-org-key="options-undo"] [data-action="delete-org"]'
    await (await options.waitForSelector(deletes))?.click()
    await says(options, '[data-message]', 'Deleted: 1 checklist.')
    await options.waitForSelector('[data-action="undo"]')
    await options.click('[data-field="badge"]')
    await until('nothing is said any more', async () => (await options.$('[data-message]')) === null)
    expect(await options.$('[data-action="undo"]')).toBeNull()
    await options.click('[data-field="badge"]')
    await options.close()
  })

  test('shows damaged values, saves them as a file, and deletes them', async () => {
    const damaged = { version: 1, kind: 'pocket', note: 'left', at: 3 }
    await inWorker(testbed.browser, (value) => chrome.storage.local.set({ 'place:options-two': value }), damaged)
    await killWorker(testbed.browser)
    const popup = await openPopupTab(testbed.browser)
    await inWorker(testbed.browser, () => 0)
    await says(popup, '[data-notice=damage]', 'under “Your data”')
    const options = await openOptions()
    await says(options, '[data-set-aside]', 'place:options-two')
    await options.evaluate(() => {
      const create = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          document.body.dataset['saved'] = text
        })
        return create(file)
      }
    })
    await press(options, 'export-set-aside')
    const file = JSON.parse(await until('the file', () => options.evaluate(() => document.body.dataset['saved'])))
    expect(Object.values(file.items)).toEqual([damaged])
    await press(options, 'delete-set-aside')
    await says(options, '[data-message]', '1 damaged value')
    expect(await options.$('[data-set-aside]')).toBeNull()
    await Promise.all([popup.close(), options.close()])
  })

  test('deletes everything: no script runs, nothing reminds, nothing is stored', async () => {
    const page = await testbed.open(lightning('options-one'))
    const options = await openOptions()
    await press(options, 'show-everything')
    await says(options, '[data-everything]', '"guide:options-one"')
    const topOf = (selector: string) =>
      options.$eval(selector, (element) => element.getBoundingClientRect().top + scrollY)
    const button = await topOf('[data-action="delete-everything"]')
    await press(options, 'delete-everything')
    await options.waitForSelector('[role="alertdialog"] [data-answer="no"]:focus')
    const question = await topOf('[role="alertdialog"]')
    expect(question).toBeGreaterThan(button)
    expect(question).toBeLessThan(button + 90)
    await options.$eval('[data-answer=yes]', (yes) => (yes as HTMLElement).click())
    await says(options, '[data-message]', 'Deleted: 1 checklist')
    await until('nothing is stored', async () => Object.keys(await stored(testbed.browser)).length === 0)
    expect(await badge(testbed.browser)).toBe('')
    expect(await inWorker(testbed.browser, () => chrome.alarms.getAll())).toEqual([])
    await page.reload()
    expect(await pagesWithOurScript(testbed.browser, await extensionId(testbed.browser))).toEqual([])
    await Promise.all([page.close(), options.close()])
  })
})

describe('a storage that is full', () => {
  test('is told, nothing is lost, and all is stored as soon as there is room', async () => {
    const fill = () =>
      inWorker(testbed.browser, async () => {
        for (let size = 5_000_000, part = 0; size >= 1; part += 1) {
          const isIn = await chrome.storage.local.set({ [`junk-${part}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          )
          if (!isIn) size = Math.floor(size / 4)
        }
      })
    const page = await testbed.open(lightning('options-full'))
    await testbed.start()
    await fill()
    await toTheReset(testbed, page)
    await killWorker(testbed.browser)
    const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aoptions-full')
    await says(popup, '[data-notice=unstored]', 'not stored yet')
    await says(popup, '[data-mail]', 'Allow up to')
    await until('the badge says so', async () => (await badge(testbed.browser)) === '1')
    await press(popup, 'saved')
    await until('it is saved', () =>
      popup.evaluate(() => document.querySelector('[data-step="save-token"]')?.getAttribute('data-status') === 'done'),
    )
    await inWorker(testbed.browser, async () => {
      const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('junk-'))
      await chrome.storage.local.remove(keys)
      await chrome.alarms.create('store-again', { when: Date.now() })
    })
    await until('all is stored', async () => JSON.stringify(await stored(testbed.browser)).includes('"save-token"'))
    await until('it is told no more', () => popup.evaluate(() => document.querySelector('[data-notice]') === null))
    await Promise.all([popup.close(), page.close()])
  })
})
