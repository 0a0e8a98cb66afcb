// A small window, as at a zoom of 200 %: the card is wholly in sight, and its buttons are, whatever it says and wherever it goes.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inClosedRoot } from './support/closed-shadow-root'
import { type Box, centre, offsetOf, type Sight } from './support/overlay-reader'
import { personAt } from './support/person'
import { sightOf, useTestbed } from './support/testbed'

const testbed = useTestbed()
const WINDOW = { width: 637, height: 383 }
const VIEW: Box = { x: 0, y: 0, ...WINDOW }

const isIn = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width + 1 && y + height <= outer.y + outer.height + 1

const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** What a person can see and reach of card and ring. */
function expectInSight({ card, ring }: Sight): void {
  expect(isIn(VIEW, card.box), `the card at ${JSON.stringify(card.box)}`).toBe(true)
  for (const action of ['back', 'skip', 'trouble', 'toggle']) {
    const button = card.actions[action]
    if (button !== undefined) expect(isIn(card.box, button), action).toBe(true)
  }
  if (ring !== null) expect(isOver(card.box, ring.box), 'card over the ring').toBe(false)
}

async function openSmall(address: string): Promise<Page> {
  const page = await testbed.open('about:blank')
  await page.setViewport(WINDOW)
  await page.goto(address)
  await testbed.start(page)
  return page
}

const openHelp = async (page: Page, { card }: Sight): Promise<Sight> => {
  await page.mouse.click(...centre(card.actions['trouble'] ?? card.box))
  return sightOf(page, ({ card }) => card.hasTroubles)
}

/** Where the help is, and how far the card is scrolled. */
const helpOf = (page: Page, frame = page.mainFrame()) =>
  inClosedRoot(frame, function () {
    const { x, y, width, height } = this.querySelector('.troubles li')?.getBoundingClientRect() ?? new DOMRect()
    return { box: { x, y, width, height }, scrolled: this.querySelector('.in')?.scrollTop ?? 0 }
  })

test('the warning before the reset is in sight with its buttons, and so is the help when it is opened', async () => {
  const page = await openSmall('https://small-reset.lightning.force.com/lightning/settings/personal/ResetApiToken/home')
  const before = await sightOf(page, ({ card, ring }) => card.step === 'reset-token' && ring !== null)
  expectInSight(before)
  expect(isIn(before.card.box, before.card.actions['close'] ?? VIEW), 'close').toBe(true)
  const withHelp = await openHelp(page, before)
  expectInSight(withHelp)
  const close = withHelp.card.actions['close'] ?? VIEW
  expect(isIn(withHelp.card.box, close), 'close, with the help').toBe(true)
  expect(close.y - withHelp.card.box.y, 'above close').toBeLessThan(17)
  await page.close()
})

test('at the login the card lies neither over what is typed into nor outside, and starts each step at its top', async () => {
  testbed.org.configure('small-login', { loggedIn: false })
  const page = await openSmall('https://small-login.my.salesforce.com/')
  const username = await sightOf(page, ({ card, ring }) => card.step === 'log-in' && ring !== null)
  expectInSight(username)
  const withHelp = await openHelp(page, username)
  expectInSight(withHelp)
  const { box, scrolled } = (await helpOf(page)) ?? expect.unreachable('no help')
  expect(isIn(withHelp.card.box, { ...box, height: 10 }), 'the help').toBe(true)
  expect(scrolled).toBeGreaterThan(0)
  const password = (await page.$('input[type=password]')) ?? expect.unreachable('no field')
  for (const field of await page.$$('input[type=text], input[type=email], input[type=password]')) {
    await field.focus()
    await page.keyboard.type('abc')
  }
  const sight = await sightOf(page, ({ card }) => card.sentence.includes('Log In'))
  const field = (await password.boundingBox()) ?? expect.unreachable('no box')
  expect(isOver(sight.card.box, field), 'over the field').toBe(false)
  expectInSight(sight)
  await page.mouse.click(...centre(sight.card.actions['skip'] ?? sight.card.box))
  await sightOf(page, ({ card }) => card.step === 'open-settings')
  expect((await helpOf(page))?.scrolled).toBe(0)
  await page.close()
})

/** How much of the words there is to read between head and footer (CSS px). */
async function readableHeight({ frame }: Sight): Promise<number> {
  const heights = await inClosedRoot(frame, function () {
    const box = (selector: string) => this.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    return box('footer').top - Math.max(box('.in').top, box('header').bottom)
  })
  return heights ?? expect.unreachable('no card')
}

test('in a low frame the main action is in sight with the others, the field is not covered, and the next step begins at its top', async () => {
  const page = await openSmall(
    'https://small-address.lightning.force.com/lightning/settings/personal/ResetApiToken/home',
  )
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  await page.goto('https://small-address.lightning.force.com/lightning/settings/personal/PersonalInformation/home')
  const mailbox = await sightOf(page, ({ card, ring }) => card.step === 'find-mailbox' && ring !== null)
  expectInSight(mailbox)
  expect(mailbox.card.actions).toHaveProperty('toggle')
  expect(await readableHeight(mailbox)).toBeGreaterThan(20)
  const { x, y } = await offsetOf(mailbox.frame)
  await page.mouse.move(x + 20, y + 60)
  await page.mouse.wheel({ deltaY: 60 })
  const { y: before } = mailbox.ring?.box ?? VIEW
  expectInSight(await sightOf(page, ({ ring }) => ring !== null && ring.box.y < before))
  const { card } = await sightOf(page, ({ card }) => card.actions['toggle'] !== undefined)
  await page.mouse.click(...centre(card.actions['toggle'] ?? card.box))
  const email = await sightOf(page, ({ card }) => card.step === 'open-email')
  expectInSight(email)
  expect((await helpOf(page, email.frame))?.scrolled).toBe(0)
  await page.close()
})
