// The promises, each proved in a real browser: what would break one breaks a test here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { launchChromium, newProfile } from './support/chromium'
import { extensionId, openPopup, press } from './support/extension'
import { centre } from './support/overlay-reader'
import { personAt } from './support/person'
import { ourWorld, pagesWithOurScript } from './support/script-worlds'
import { openTab, sightOf, startGuide, useTestbed } from './support/testbed'
import { until } from './support/until'

const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const classicHome = (org: string) => `https://${org}.my.salesforce.com/home/home.jsp`

describe('1. nothing runs before the start and after the end', () => {
  const testbed = useTestbed()

  test('no script in any page or frame, until started and after stopped', async () => {
    const id = await extensionId(testbed.browser)
    const ours = () => pagesWithOurScript(testbed.browser, id)
    const address = 'https://promise-one.lightning.force.com/lightning/settings/personal/ResetApiToken/home'
    const page = await testbed.open(address)
    await until('the framed form is there', () => page.frames().length > 1)
    expect(await ours()).toEqual([])

    await testbed.start()
    await sightOf(page, ({ card }) => card.step === 'reset-token')
    expect(await ours()).toContain(address)

    const popup = await openPopup(testbed.browser)
    await press(popup, 'stop')
    await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
    await popup.close()
    await page.reload()
    const other = await testbed.open(home('promise-one'))
    await until('the framed form is there again', () => page.frames().length > 1)
    expect(await ours()).toEqual([])
    await Promise.all([page.close(), other.close()])
  })

  test('no script in pages of Salesforce that are no org', async () => {
    const page = await testbed.open(home('promise-one-b'))
    await testbed.start()
    await sightOf(page, ({ card }) => card.step === 'open-settings')
    const help = await testbed.open('https://help.salesforce.com/')
    // In the login host's invisible frame it ends at once.
    const ours = await pagesWithOurScript(testbed.browser, await extensionId(testbed.browser))
    expect(ours.filter((address) => !address.includes('/login/sessionserver'))).toEqual([page.url()])
    await Promise.all([page.close(), help.close()])
  })
})

describe('2. it resets nothing by itself', () => {
  const testbed = useTestbed()

  test('the confirmation is only ever asked for by the button of the page', async () => {
    const page = await testbed.open(home('promise-two'))
    await testbed.start()
    const person = personAt(page)
    await person.followUntil(({ card }) => card.step === 'reset-token')
    const asked = () => testbed.org.requests.filter(({ path }) => path.includes('ResetApiTokenConfirm'))
    expect(asked()).toEqual([])
    await person.followUntil(({ card }) => card.step === 'find-mailbox')
    expect(asked()).toHaveLength(1)
    expect(asked()[0]?.headers['sec-fetch-dest']).toBe('iframe')
    expect(asked()[0]?.headers['referer']).toContain('ResetApiTokenEdit')
    await page.close()
  })
})

describe('3. the extension makes no request', () => {
  const profile = newProfile()
  let org: PracticeOrg
  beforeAll(async () => {
    org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  })
  afterAll(async () => {
    await org.close()
    await profile.remove()
  })

  test('in a whole walk, as the browser itself records it', async () => {
    const log = join(profile.path, 'net-log.json')
    const browser = await launchChromium({
      port: org.port,
      profile: profile.path,
      args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'],
    })
    const page = await openTab(browser, home('promise-three'))
    await startGuide(browser)
    await personAt(page).followUntil(({ card }) => card.step === 'save-token')
    const popup = await openPopup(browser)
    await press(popup, 'saved')
    await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
    await browser.close()

    const { events } = JSON.parse(readFileSync(log, 'utf8')) as { events: { params?: Record<string, unknown> }[] }
    const requests = events.flatMap(({ params }) => (typeof params?.['url'] === 'string' ? [params] : []))
    const byPage = requests.filter(({ initiator }) => String(initiator).startsWith('https://promise-three'))
    const byUs = requests.filter(
      ({ initiator, url }) =>
        String(initiator).startsWith('chrome-extension://') && !String(url).startsWith('chrome-extension://'),
    )
    expect(byPage.length).toBeGreaterThan(3) // the record does record
    expect(byUs).toEqual([])
  })
})

describe('4. it leaves the page alone', () => {
  const testbed = useTestbed()

  /** Everything of the document but our one element. */
  const pageAsIs = (page: Page) =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element
      for (const overlay of copy.querySelectorAll('token-guide')) overlay.remove()
      const focus = document.activeElement?.outerHTML ?? null
      return { html: copy.outerHTML, focus, inline: document.documentElement.getAttribute('style') }
    })

  test('one element under <html>, and nothing else differs', async () => {
    testbed.org.configure('promise-four', { ui: 'classic' })
    const page = await testbed.open(classicHome('promise-four'))
    const before = await pageAsIs(page)
    await testbed.start()
    await sightOf(page, ({ card, ring }) => card.step === 'open-settings' && ring !== null)
    expect(await pageAsIs(page)).toEqual(before)
    const overlays = await page.evaluate(() =>
      [...document.querySelectorAll('token-guide')].map((overlay) => ({
        parent: overlay.parentElement?.localName,
        root: overlay.shadowRoot,
        children: overlay.childNodes.length,
      })),
    )
    expect(overlays).toEqual([{ parent: 'html', root: null, children: 0 }])

    const popup = await openPopup(testbed.browser)
    await press(popup, 'stop')
    await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
    expect(await pageAsIs(page)).toEqual(before)
    await page.close()
  })

  test('no field is read while the person logs in', async () => {
    testbed.org.configure('promise-three-b', { loggedIn: false })
    const page = await testbed.open('https://promise-three-b.my.salesforce.com/')
    await testbed.start()
    await sightOf(page, ({ card }) => card.step === 'log-in')
    const ours = await ourWorld(page, await extensionId(testbed.browser))
    await ours.run(`globalThis.reads = 0; for (const type of [HTMLInputElement, HTMLTextAreaElement]) {
      const { get } = Object.getOwnPropertyDescriptor(type.prototype, 'value')
      Object.defineProperty(type.prototype, 'value', { get() { globalThis.reads += 1; return get.call(this) } })
    }; 0`)
    expect(await ours.run(`document.querySelector('input').value; globalThis.reads`)).toBe(1) // the trap works
    const fields = ['username', 'password']
    for (const field of fields) {
      const { ring } = await sightOf(page, ({ card }) => card.sentence.toLowerCase().includes(field))
      await page.mouse.click(...centre(ring?.box ?? fail()))
      await page.keyboard.type('something')
    }
    await sightOf(page, ({ card }) => card.sentence.includes('Log In'))
    expect(await ours.run('globalThis.reads')).toBe(1)
    await page.close()
  })
})

describe('5. it never rings the wrong thing', () => {
  const testbed = useTestbed()

  test('two buttons that could be the one: no ring, but words', async () => {
    testbed.org.configure('promise-five', { ui: 'classic' })
    const page = await testbed.open('https://promise-five.my.salesforce.com/_ui/system/security/ResetApiTokenEdit')
    await page.evaluate(() => {
      const button = document.querySelector('#editPage input.btn[type=submit]')
      button?.after(button.cloneNode(true))
    })
    await testbed.start()
    const { ring, card } = await sightOf(page, ({ card }) => card.step === 'reset-token')
    expect(ring).toBeNull()
    expect(card.placement).toBe('docked')
    await page.evaluate(() => document.querySelector('#editPage input.btn[type=submit]')?.remove())
    await sightOf(page, ({ ring }) => ring !== null)
    await page.close()
  })

  test('a button of the same name on a page that is not the form', async () => {
    testbed.org.configure('promise-five-b', { ui: 'classic' })
    const page = await testbed.open(classicHome('promise-five-b'))
    await page.evaluate(() => {
      const form = document.createElement('form')
      form.innerHTML = '<input class="btn" type="submit" value="Reset Security Token" title="Reset Security Token">'
      document.body.prepend(form)
    })
    await testbed.start()
    const { card } = await sightOf(page, ({ ring }) => ring !== null)
    expect(card.step).toBe('open-settings')
    await page.close()
  })
})

const fail = (): never => {
  throw new Error('There should be a ring here')
}
