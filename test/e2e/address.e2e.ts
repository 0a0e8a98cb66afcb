// Where the token is sent: after the reset the card leads to Personal Information and rings the e-mail field there. The
// address in it is the person's: it is never read, and stands nowhere in our overlay.

import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { PERSON, type SettingsChange } from '../practice-org/server'
import { inScope } from '../scope'
import { inClosedRoot } from './support/closed-shadow-root'
import { extensionId, openPopupTab, press } from './support/extension'
import { type Box, centre, overlaysOf, type Sight } from './support/overlay-reader'
import { personAt } from './support/person'
import { ourFrameWorld } from './support/script-worlds'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

interface Case {
  readonly name: string
  readonly org: string
  readonly settings: SettingsChange
  /** From here it is one button to the reset. */
  readonly form: string
  /** Where the card is to lead, and which document holds the field. */
  readonly address: string
  readonly isFramed: boolean
}

const lightning = (org: string, leaf: string) =>
  `https://${org}.lightning.force.com/lightning/settings/personal/${leaf}/home`
const my = (org: string, path: string) => `https://${org}.my.salesforce.com${path}`
const FORM = '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'
const PERSONAL = '/setup/personalInformationSetup.apexp?setupid=PersonalInformation'

const inLightning = (markup: 'aura' | 'lwc'): Case => ({
  name: `Lightning (${markup})`,
  org: `address-${markup}`,
  settings: { ui: 'lightning', markup },
  form: lightning(`address-${markup}`, 'ResetApiToken'),
  address: lightning(`address-${markup}`, 'PersonalInformation'),
  isFramed: true,
})

const inClassic = (ui: 'classic' | 'classic-old'): Case => ({
  name: ui,
  org: `address-${ui}`,
  settings: { ui },
  form: my(`address-${ui}`, FORM),
  address: my(`address-${ui}`, PERSONAL),
  isFramed: false,
})

const CASES = [
  inLightning('aura'),
  inClassic('classic'),
  ...inScope([], [inLightning('lwc'), inClassic('classic-old')]),
]

const FIELD = 'input[id="PersonalInformationSetup:editPage:pageBlock:email"]'

/** Classic pages are hidden until they know in which window they are: then the field has no box yet. */
const fieldBox = (frame: Frame): Promise<Box> =>
  until('the field has a box', async () => (await frame.waitForSelector(FIELD))?.boundingBox())

const action = ({ card }: Sight, name: string): [number, number] => {
  const box = card.actions[name]
  if (box === undefined) throw new Error(`The card has no "${name}": ${Object.keys(card.actions)}`)
  return centre(box)
}

/** Everything that our overlay says or carries, in every frame: texts and attributes. */
async function ourTexts(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      inClosedRoot(frame, function () {
        const all = [...this.querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ value }) => value))
        return [this.textContent, ...all].join(' ')
      }),
    ),
  )
  return texts.join(' ')
}

const isOnField = ({ card, ring }: Sight): boolean => card.step === 'find-mailbox' && ring !== null

/** Resets in the given interface, and comes to the field by the card's own link. */
async function toField(given: Case): Promise<{ page: Page; sight: Sight }> {
  testbed.org.configure(given.org, given.settings)
  const page = await testbed.open(given.form)
  await testbed.start()
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  const docked = await sightOf(page, ({ card, ring }) => card.step === 'find-mailbox' && ring === null)
  await page.mouse.click(...action(docked, 'show-address'))
  await until('the page with the address is there', () => page.url() === given.address)
  return { page, sight: await sightOf(page, isOnField) }
}

describe.each(CASES)('in $name', (given) => {
  test('the card leads to the e-mail field, and Done leads on', async () => {
    const { page, sight } = await toField(given)
    const { card, ring, frame } = await sightOf(page, isOnField) // one card, or it fails
    expect(sight.ring?.sure).toBe('yes')
    expect(frame === page.mainFrame()).toBe(!given.isFramed)
    expect(frame.url()).toContain('/setup/personalInformationSetup.apexp')
    const field = await fieldBox(frame)
    const box = ring?.box ?? expect.unreachable('no ring')
    const gaps = [
      field.x - box.x,
      field.y - box.y,
      box.x + box.width - field.x - field.width,
      box.y + box.height - field.y - field.height,
    ]
    for (const gap of gaps) expect(gap).toSatisfy((width: number) => width >= 0 && width <= 8, `${gaps}`)
    expect(isApart(card.box, field)).toBe(true)
    expect(card.sentence).toContain('“Email”')
    expect(card.actions).not.toHaveProperty('show-address')

    expect((await overlaysOf(page)).filter((overlay) => overlay.card !== null)).toHaveLength(1)
    const said = await ourTexts(page)
    expect(said).toContain('Email')
    for (const data of [PERSON.email, PERSON.email.split('@')[0] ?? '', PERSON.username])
      expect(said).not.toContain(data)
    expect(await (await frame.$(FIELD))?.evaluate((input) => (input as HTMLInputElement).value)).toBe(PERSON.email)

    await page.mouse.click(...action(await sightOf(page, isOnField), 'toggle'))
    const next = await sightOf(page, ({ card, ring }) => card.step === 'open-email' && ring !== null)
    expect(next.frame).toBe(frame) // while the mail is awaited, its address matters
    expect(next.card.actions).not.toHaveProperty('show-address')

    await page.mouse.click(...action(next, 'toggle'))
    const last = await sightOf(page, ({ card }) => card.step === 'save-token')
    expect(last.ring).toBeNull()
    expect(last.frame).toBe(page.mainFrame())
    await page.mouse.click(...action(last, 'back'))
    await page.mouse.click(...action(await sightOf(page, ({ card }) => card.step === 'open-email'), 'back'))
    await sightOf(page, isOnField)
    await page.close()
  })
})

test('the popup leads there too, while the mail is late, with and without a tab of the org', async () => {
  testbed.org.configure('address-popup', { ui: 'classic' })
  const page = await testbed.open(my('address-popup', FORM))
  await testbed.start()
  await personAt(page).followUntil(({ card }) => card.step === 'open-email')
  for (const isOpen of [true, false]) {
    if (!isOpen) await page.close()
    const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aaddress-popup')
    await press(popup, 'no-mail')
    await (await popup.waitForSelector('[data-cause=old-address] summary'))?.click()
    const link = await popup.waitForSelector('[data-cause="old-address"] [data-action="show-address"]')
    await link?.click()
    const target = await testbed.browser.waitForTarget((each) =>
      each.url().includes('/setup/personalInformationSetup.apexp'),
    )
    const shown = (await target.page()) ?? expect.unreachable('no page')
    const { ring } = await sightOf(shown, ({ card, ring }) => card.step === 'open-email' && ring !== null)
    expect(ring?.sure).toBe('yes')
    await Promise.all([popup.close(), shown.close()])
  }
})

async function skipToMailbox(page: Page): Promise<void> {
  for (;;) {
    const sight = await sightOf(page, ({ card }) => card.actions['skip'] !== undefined)
    const { step } = sight.card
    if (step === 'find-mailbox') return
    await page.mouse.click(...action(sight, 'skip'))
    await sightOf(page, ({ card }) => card.step !== step)
  }
}

test('nothing of it is offered or pointed at before the reset', async () => {
  testbed.org.configure('address-before', { ui: 'lightning' })
  const page = await testbed.open(lightning('address-before', 'PersonalInformation'))
  await testbed.start()
  const frame = await page.waitForFrame((each) => each.url().includes('personalInformationSetup'))
  await fieldBox(frame)
  const { card, frame: drawing } = await sightOf(page, ({ card, ring }) => card.step === 'quick-find' && ring !== null)
  expect(drawing).toBe(page.mainFrame())
  expect(card.actions).not.toHaveProperty('show-address')
  expect((await overlaysOf(page)).map((overlay) => overlay.frame)).toEqual([page.mainFrame()])

  // By Skip the guide comes to the mailbox before any reset: the field is shown, the way to it is not offered.
  await skipToMailbox(page)
  expect((await sightOf(page, isOnField)).frame).toBe(frame)
  await page.goto('https://address-before.lightning.force.com/lightning/page/home')
  await sightOf(page, ({ card, ring }) => card.step === 'open-settings' && ring !== null)
  await skipToMailbox(page)
  const docked = await sightOf(page, ({ card, ring }) => card.step === 'find-mailbox' && ring === null)
  expect(docked.card.actions).toHaveProperty('toggle')
  expect(docked.card.actions).not.toHaveProperty('show-address')
  await page.close()
})

test('no field is read on the page with the address', async () => {
  const given = { ...inLightning('aura'), org: 'address-unread', form: lightning('address-unread', 'ResetApiToken') }
  const { page } = await toField({ ...given, address: lightning('address-unread', 'PersonalInformation') })
  const frame =
    page.frames().find((each) => each.url().includes('personalInformationSetup')) ?? expect.unreachable('no frame')
  const ours = await ourFrameWorld(frame, await extensionId(testbed.browser))
  await ours.run(TRAP)
  expect(await ours.run(`document.querySelector('input').value; globalThis.reads`)).toBe(1) // the trap works
  expect(await ours.run(`document.querySelector('input').getAttribute('value'); globalThis.reads`)).toBe(2)
  // The page changes in every way that makes the guide look again.
  for (const type of ['text', 'email', 'text']) {
    await frame.$eval(FIELD, (input, type) => input.setAttribute('type', type), type)
    await sightOf(page, isOnField)
  }
  await (await frame.$(FIELD))?.click()
  await page.keyboard.type('x')
  await page.keyboard.press('Tab')
  const sight = await sightOf(page, isOnField)
  await page.mouse.click(...action(sight, 'trouble'))
  await sightOf(page, ({ card }) => card.hasTroubles)
  await page.mouse.click(...action(await sightOf(page, isOnField), 'toggle'))
  await sightOf(page, ({ card }) => card.step === 'open-email')
  expect(await ours.run('globalThis.reads')).toBe(2)
  await page.close()
})

/** Counts every way in which our script could come by what stands in a field. */
const TRAP = `globalThis.reads = 0
  for (const type of [HTMLInputElement, HTMLTextAreaElement]) for (const name of ['value', 'defaultValue']) {
    const { get } = Object.getOwnPropertyDescriptor(type.prototype, name)
    Object.defineProperty(type.prototype, name, { get() { globalThis.reads += 1; return get.call(this) } })
  }
  const { getAttribute } = Element.prototype
  Element.prototype.getAttribute = function (name) {
    if (name === 'value' && this.type !== 'submit') globalThis.reads += 1
    return getAttribute.call(this, name)
  }
  0`

const isApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y
