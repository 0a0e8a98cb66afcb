// Pages of Salesforce hold an invisible frame of the login host. It is no login, whichever org's page it stands in.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { openPopup, statuses, stored } from './support/extension'
import { centre, type Sight } from './support/overlay-reader'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const SETTINGS = '/lightning/settings/personal/PersonalInformation/home'
const SESSION = 'https://login.salesforce.com/login/sessionserver'
const lightning = (org: string, path: string) => `https://${org}.lightning.force.com${path}`

const isAt =
  (step: string) =>
  ({ card }: Sight) =>
    card.step === step

/** The frames of the login host in a page have loaded, and whatever a script in them reported has been stored. */
async function loginFramesAreQuiet(page: Page): Promise<void> {
  const frames = await until('a frame of the login host', () => {
    const found = page.frames().filter((frame) => frame.url().startsWith('https://login.salesforce.com/'))
    return found.length > 0 ? found : null
  })
  for (const frame of frames) {
    await until('the frame is complete', () => frame.evaluate(() => document.readyState === 'complete'))
    // A script of ours in the frame runs at idle, reads the storage and reports: three turns of the same kind come after it.
    for (let turn = 0; turn < 3; turn += 1) {
      await frame.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null), { timeout: 200 })))
      await stored(testbed.browser)
    }
  }
}

async function statusOf(step: string): Promise<string | undefined> {
  const popup = await openPopup(testbed.browser)
  const status = (await statuses(popup))[step]
  await popup.close()
  return status
}

test('the walk stays where it is, and a Skip stays, with the frame in the page', async () => {
  const page = await testbed.open(lightning('frame-one', SETTINGS))
  await testbed.start()
  const { card } = await sightOf(page, isAt('quick-find'))
  await loginFramesAreQuiet(page)
  await sightOf(page, isAt('quick-find'))
  await page.mouse.click(...centre(card.actions['skip'] ?? card.box))
  await sightOf(page, isAt('open-reset-page'))
  await page.reload()
  await loginFramesAreQuiet(page)
  await sightOf(page, isAt('open-reset-page'))
  expect(await statusOf('log-in')).toBe('done')
  expect(await statusOf('open-reset-page')).toBe('current')
  await page.close()
})

test("a page of another org, with the frame in it, says nothing about this org's walk", async () => {
  const page = await testbed.open(lightning('frame-two', SETTINGS))
  await testbed.start()
  await sightOf(page, isAt('quick-find'))
  const other = await testbed.open(lightning('frame-three', '/lightning/page/home'))
  await loginFramesAreQuiet(other)
  await page.bringToFront()
  await sightOf(page, isAt('quick-find'))
  expect(await statusOf('log-in')).toBe('done')
  await Promise.all([page.close(), other.close()])
})

/** Puts a frame with the real login form into a page, which shows it or not. */
const addLoginFrame = (page: Page, css: string) =>
  page.evaluate(
    (src, css) => {
      const frame = document.createElement('iframe')
      frame.src = src
      document.body.append(frame)
      frame.style.cssText = css
    },
    'https://login.salesforce.com/',
    css,
  )

test.each([
  ['out of sight', 'position: absolute; left: -2000px; width: 600px; height: 500px'],
  ['without a size', 'width: 0; height: 0; border: 0'],
  ['invisible', 'visibility: hidden; width: 600px; height: 500px'],
  ['not displayed', 'display: none'],
])('a login form in a frame that is %s is none', async (name, css) => {
  const org = `frame-${name.replaceAll(' ', '-')}`
  const page = await testbed.open(lightning(org, SETTINGS))
  await testbed.start()
  await sightOf(page, isAt('quick-find'))
  await addLoginFrame(page, css)
  await until('the form is there', () => page.frames().some((frame) => frame.url() === 'https://login.salesforce.com/'))
  await loginFramesAreQuiet(page)
  await sightOf(page, isAt('quick-find'))
  expect(await statusOf('log-in')).toBe('done')
  expect(page.frames().some((frame) => frame.url().startsWith(SESSION))).toBe(true)
  await page.close()
})

test('a login form in a frame that a person sees is one, for the org of its tab alone', async () => {
  const page = await testbed.open(lightning('frame-four', SETTINGS))
  await testbed.start()
  await sightOf(page, isAt('quick-find'))
  const other = await testbed.open(lightning('frame-five', '/lightning/page/home'))
  await addLoginFrame(other, 'position: fixed; inset: 40px; width: 700px; height: 600px; z-index: 9')
  await loginFramesAreQuiet(other)
  await page.bringToFront()
  expect(await statusOf('log-in')).toBe('done')
  await addLoginFrame(page, 'position: fixed; inset: 40px; width: 700px; height: 600px; z-index: 9')
  await sightOf(page, isAt('log-in'))
  await until('the checklist says so', async () => (await statusOf('log-in')) === 'current')
  await Promise.all([page.close(), other.close()])
})
