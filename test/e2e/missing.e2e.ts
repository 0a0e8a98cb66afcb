// What is not there is said in words, with reasons, the documentation and a report; never with a ring on something else.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inClosedRoot } from './support/closed-root'
import { extensionId } from './support/extension'
import { centre, type Sight } from './support/marks'
import { personAt } from './support/person'
import { sightOf, useStage } from './support/stage'
import { until } from './support/until'

const stage = useStage()
const settings = (org: string) =>
  `https://${org}.lightning.force.com/lightning/settings/personal/PersonalInformation/home`
const reset = (org: string) => `https://${org}.lightning.force.com/lightning/settings/personal/ResetApiToken/home`

const says =
  (text: string) =>
  ({ card, ring }: Sight) =>
    ring === null && card.text.includes(text)

async function typeIntoRing(page: Page, text: string): Promise<void> {
  const { ring } = await sightOf(page, ({ card, ring }) => card.step === 'quick-find' && ring !== null)
  await page.mouse.click(...centre(ring?.box ?? { x: 0, y: 0, width: 0, height: 0 }))
  await page.keyboard.type(text)
}

test.each([
  ['Lightning', {}, settings],
  [
    'Classic',
    { ui: 'classic' },
    (org: string) => `https://${org}.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup`,
  ],
] as const)('a hidden option in %s is explained once it was searched for', async (name, ui, address) => {
  const org = `missing-${name.toLowerCase()}`
  stage.org.configure(org, { ...ui, hiddenEntry: true })
  const page = await stage.open(address(org))
  await stage.start()
  await typeIntoRing(page, 'reset')
  const { card } = await sightOf(page, says('The search shows no entry'))
  expect(card.step).toBe('open-reset-page')
  expect(card.hasTroubles).toBe(true)
  expect(card.text).toContain('login IP ranges')
  expect(card.actions).toHaveProperty('report')
  await page.close()
})

test('a hidden option in old Classic is explained on the page of results', async () => {
  stage.org.configure('missing-old', { ui: 'classic-old', hiddenEntry: true })
  const page = await stage.open('https://missing-old.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup')
  await stage.start()
  await personAt(page).followUntil(({ card }) => card.step === 'search')
  const { ring } = await sightOf(page, ({ card }) => card.step === 'search')
  await page.mouse.click(...centre(ring?.box ?? { x: 0, y: 0, width: 0, height: 0 }))
  await sightOf(page, says('The search shows no entry'))
  await page.close()
})

test('a mistyped word is no missing option: the entry is ringed when it appears', async () => {
  const page = await stage.open(settings('missing-typo'))
  await stage.start()
  await typeIntoRing(page, 'rezet')
  await sightOf(page, says('The search shows no entry'))
  for (const _ of 'zet') await page.keyboard.press('Backspace')
  await page.keyboard.type('set')
  await sightOf(page, ({ card, ring }) => card.step === 'open-reset-page' && ring !== null)
  await page.close()
})

test.each(['no-privileges', 'gone'] as const)('a refused form (%s) is recognised, framed and not', async (form) => {
  for (const ui of ['lightning', 'classic'] as const) {
    const org = `refused-${form}-${ui}`
    stage.org.configure(org, { form, ui })
    const page = await stage.open(
      ui === 'lightning' ? reset(org) : `https://${org}.my.salesforce.com/_ui/system/security/ResetApiTokenEdit`,
    )
    await stage.start()
    const { card } = await sightOf(page, says('Salesforce does not show you this page'))
    expect(card.text).toContain('login IP ranges')
    await page.close()
  }
})

test('in a language whose word is not known, the page itself is offered, and opens', async () => {
  stage.org.configure('missing-word', { language: 'xx' })
  const page = await stage.open(settings('missing-word'))
  await stage.start()
  const { card } = await sightOf(page, says('not known what to type'))
  expect(card.typeText).toBeNull()
  await page.mouse.click(...centre(card.actions['open-form'] ?? card.box))
  await sightOf(page, ({ card, ring }) => card.step === 'reset-token' && ring !== null)
  expect(stage.org.resets('missing-word')).toBe(0)
  await page.close()
})

test('the report is plain text without addresses, names or ids, and can be copied', async () => {
  stage.org.configure('missing-report', { hiddenEntry: true })
  const page = await stage.open(settings('missing-report'))
  await stage.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
  await stage.start()
  await typeIntoRing(page, 'reset')
  const { card } = await sightOf(page, says('The search shows no entry'))
  await page.mouse.click(...centre(card.actions['report'] ?? card.box))
  const open = await sightOf(page, ({ card }) => card.actions['copy-report'] !== undefined)
  const report = await inClosedRoot(page.mainFrame(), function () {
    return this.querySelector('[data-report]')?.textContent ?? ''
  })
  expect(report?.split('\n')).toEqual([
    expect.stringMatching(/^Token Guide \d+\.\d+\.\d+$/),
    expect.stringMatching(/^browser: Chrome \d+, en/),
    'page: lightning-settings (lightning, main), en',
    'step: open-reset-page, absent',
    expect.stringMatching(/^entry: 0( 0)*$/),
    expect.stringMatching(/^quick-find: \d( \d)*$/),
  ])
  expect(report).not.toMatch(/missing-report|https?:|005/)
  await page.mouse.click(...centre(open.card.actions['copy-report'] ?? open.card.box))
  await sightOf(page, ({ card }) => card.text.includes('Copied.'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report)
  await page.close()
})

test('on hosts that need a permission, the popup says why and asks with one click', async () => {
  const page = await stage.open('https://acme.lightning.crmforce.mil/lightning/page/home')
  await page.bringToFront()
  const id = await extensionId(stage.browser)
  const extension = (await stage.browser.extensions()).get(id)
  if (extension === undefined) throw new Error('the extension is not there')
  await extension.triggerAction(page)
  const target = await stage.browser.waitForTarget((target) => target.url().includes('popup.html'))
  const popup = await target.asPage()
  const notice = await until('the notice', () =>
    popup.evaluate(() => document.querySelector('[data-notice=permission]')?.textContent),
  )
  expect(notice).toContain('Government Cloud')
  expect(await popup.evaluate(() => document.querySelector('[data-org]')?.textContent)).toBe('acme')
  await popup.close()
  await page.close()
})
