// What is not there is said in words, with reasons, the documentation and a report; never with a ring on something else.

import { expect, test } from 'vitest'
import { inClosedRoot } from './support/closed-shadow-root'
import { extensionId, press, stored } from './support/extension'
import { says, settings, typeIntoRing } from './support/not-found'
import { centre, type Sight } from './support/overlay-reader'
import { openPageReport, parsed, shownReport } from './support/page-report'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const reset = (org: string) => `https://${org}.lightning.force.com/lightning/settings/personal/ResetApiToken/home`

const HIDDEN_IN = [
  ['Lightning', {}, settings],
  [
    'Classic',
    { ui: 'classic' },
    (org: string) => `https://${org}.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup`,
  ],
] as const

const REFUSED = ['no-privileges', 'gone'] as const

test.each(HIDDEN_IN)('a hidden option in %s is explained once it was searched for', async (name, ui, address) => {
  const org = `missing-${name.toLowerCase()}`
  testbed.org.configure(org, { ...ui, hiddenEntry: true })
  const page = await testbed.open(address(org))
  await testbed.start()
  await typeIntoRing(page, 'reset')
  const { card } = await sightOf(page, says('The search shows no entry'))
  expect(card.step).toBe('open-reset-page')
  expect(card.hasTroubles).toBe(true)
  expect(card.text).toContain('login IP ranges')
  expect(card.actions).toHaveProperty('report')
  await page.close()
})

test('what only looks like it gets a dashed ring, and the card says so', async () => {
  testbed.org.configure('missing-sure', { loggedIn: false, login: 'branded' })
  const page = await testbed.open('https://missing-sure.my.salesforce.com/')
  await testbed.start()
  const { card, ring } = await sightOf(page, ({ ring }) => ring !== null)
  expect(ring?.sure).toBe('likely')
  expect(card.text).toContain('This looks like it, but it is not certain.')
  const border = await inClosedRoot(page.mainFrame(), function () {
    const ring = this.querySelector('[data-ring]')
    return ring === null ? '' : getComputedStyle(ring).borderStyle
  })
  expect(border).toBe('dashed')
  await page.close()
})

test.each(REFUSED)('a refused form (%s) is recognised, framed and not', async (form) => {
  for (const ui of ['lightning', 'classic'] as const) {
    const org = `refused-${form}-${ui}`
    testbed.org.configure(org, { form, ui })
    const page = await testbed.open(
      ui === 'lightning' ? reset(org) : `https://${org}.my.salesforce.com/_ui/system/security/ResetApiTokenEdit`,
    )
    await testbed.start()
    const { card } = await sightOf(page, says('Salesforce does not show you this page'))
    expect(card.text).toContain('login IP ranges')
    await page.close()
  }
})

test('in a language whose word is not known, the page itself is offered, and opens', async () => {
  testbed.org.configure('missing-word', { language: 'xx' })
  const page = await testbed.open(settings('missing-word'))
  await testbed.start()
  const { card } = await sightOf(page, ({ card }) => card.text.includes('not known what to type'))
  expect(card.typeText).toBeNull()
  await page.mouse.click(...centre(card.actions['open-form'] ?? card.box))
  await sightOf(page, ({ card, ring }) => card.step === 'reset-token' && ring !== null)
  expect(testbed.org.resets('missing-word')).toBe(0)
  await page.close()
})

test('a company login without a Salesforce form is told apart from a form to fill in', async () => {
  testbed.org.configure('missing-sso', { loggedIn: false, login: 'sso' })
  const page = await testbed.open('https://missing-sso.my.salesforce.com/')
  await testbed.start()
  const { card } = await sightOf(page, says('no login form here that it knows'))
  expect(card.step).toBe('log-in')
  expect(card.hasTroubles).toBe(false)
  await page.mouse.click(...centre(card.actions['trouble'] ?? card.box))
  await sightOf(page, ({ card }) => card.hasTroubles && card.actions['report'] !== undefined)
  await page.close()
})

test('a form that never comes into its frame is admitted, with reasons and a report', async () => {
  testbed.org.configure('missing-frame', { latency: { frame: 120_000 } })
  const page = await testbed.open(reset('missing-frame'))
  await testbed.start()
  await sightOf(page, says('still opening'))
  const { card } = await sightOf(page, ({ card, ring }) => ring === null && card.actions['report'] !== undefined)
  expect(card.step).toBe('reset-token')
  expect(card.text).toContain('login IP ranges')
  await page.close()
})

test('a form without its button is admitted by its frame, which counts what it found', async () => {
  const page = await testbed.open(reset('missing-button'))
  const form = await until('the form in its frame', async () => {
    const frame = page.frames().find((each) => each.url().includes('ResetApiTokenEdit'))
    return (await frame?.$('#editPage input.btn')) != null ? frame : null
  })
  await form.evaluate(() => document.querySelector('#editPage input.btn')?.remove())
  await testbed.start()
  const isSaidInside = ({ card, ring, frame }: Sight) => frame === form && ring === null && 'report' in card.actions
  await sightOf(page, isSaidInside, 'what the frame itself says')
  const report = await openPageReport(testbed.browser, page)
  const { frames } = parsed(await shownReport(report))
  const said = frames.find(({ address }) => address.includes('ResetApiTokenEdit'))
  expect(said?.answer).toMatchObject({ page: 'reset-form', target: null })
  expect(said?.answer.rungs).toEqual([expect.stringMatching(/^reset-button: address 0, /)])
  await Promise.all([report.close(), page.close()])
})

test('the report says what was looked for, without a text, an address or a name of the person', async () => {
  testbed.org.configure('missing-report', { hiddenEntry: true })
  const page = await testbed.open(settings('missing-report'))
  await testbed.start()
  await typeIntoRing(page, 'reset')
  await sightOf(page, says('The search shows no entry'))
  const report = await openPageReport(testbed.browser, page)
  const text = await shownReport(report)
  const { version, browser, frames } = parsed(text)
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(browser).toMatch(/^Chrome \d+$/)
  const [top] = frames
  expect(top).toMatchObject({ language: 'en', answer: { page: 'lightning-settings' } })
  expect(top?.answer.rungs).toEqual([
    expect.stringMatching(/^entry: address 0, ([\w-]+ 0(, )?)+$/),
    expect.stringMatching(/^quick-find: page-object \d(, [a-z-]+ \d)+$/),
    'folder: structure 0, structure 0',
  ])
  expect(text).not.toMatch(/missing-report|005|elements/)
  await Promise.all([report.close(), page.close()])
})

test('on hosts that need a permission, the popup says why and asks with one click', async () => {
  const page = await testbed.open('https://acme.lightning.crmforce.mil/lightning/page/home')
  await page.bringToFront()
  const id = await extensionId(testbed.browser)
  const extension = (await testbed.browser.extensions()).get(id)
  if (extension === undefined) throw new Error('the extension is not there')
  await extension.triggerAction(page)
  const target = await testbed.browser.waitForTarget((target) => target.url().includes('popup.html'))
  const popup = await target.asPage()
  const notice = await until('the notice', () =>
    popup.evaluate(() => document.querySelector('[data-notice=permission]')?.textContent),
  )
  expect(notice).toContain('Government Cloud')
  expect(await popup.evaluate(() => document.querySelector('[data-org]')?.textContent)).toBe('acme')
  // Start asks, too: the person says no here, and nothing is started.
  await popup.evaluate(() => {
    const refuse = async (asked: unknown) => {
      document.body.dataset['asked'] = JSON.stringify(asked)
      return false
    }
    const { browser } = globalThis as unknown as { browser?: typeof chrome }
    for (const api of [chrome, browser]) if (api !== undefined) api.permissions.request = refuse as never
  })
  await press(popup, 'start')
  await until('it says so', () =>
    popup.evaluate(() => document.querySelector('p.message')?.textContent?.includes('Nothing was started')),
  )
  const asked = JSON.parse(await popup.evaluate(() => document.body.dataset['asked'] ?? '{}'))
  expect(asked).toEqual({ origins: ['https://*.my.salesforce.mil/*', 'https://*.lightning.crmforce.mil/*'] })
  expect(Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('guide:acme@'))).toEqual([])
  await popup.close()
  await page.close()
})
