// How ring and card are drawn: the beak, the text that copies itself, bars at the lower edge, motion, colours of the system.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { pasted } from './support/admin-message'
import { inClosedRoot } from './support/closed-shadow-root'
import { inWorker } from './support/extension'
import { type Box, centre, type Sight, seen } from './support/overlay-reader'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const settings = (org: string) =>
  `https://${org}.lightning.force.com/lightning/settings/personal/PersonalInformation/home`

/** The line of the ring, and the white one inside of it (px). */
const RING_LINES = 4.5

const isPointing =
  (step: string) =>
  ({ card, ring }: Sight) =>
    card.step === step && ring !== null

const beakOf = async (page: Page): Promise<Box | null> =>
  inClosedRoot(page.mainFrame(), function () {
    const { x, y, width, height } = this.querySelector('.beak')?.getBoundingClientRect() ?? new DOMRect()
    return width === 0 ? null : { x, y, width, height }
  })

/** Whether the beak reaches from the card into the gap before the ring, and its tip is beside the ring. */
function pointsAtRing(beak: Box, { card, ring }: Sight): boolean {
  if (ring === null) return false
  const [x, y] = centre(beak)
  const { box } = ring
  const isBelowOrAbove = x > box.x && x < box.x + box.width
  const isBeside = y > box.y && y < box.y + box.height
  const tips = [
    { is: isBeside && card.box.x > box.x, gap: beak.x - (box.x + box.width), inside: card.box.x - beak.x },
    {
      is: isBelowOrAbove && card.box.y > box.y,
      gap: beak.y - (box.y + box.height),
      inside: card.box.y - beak.y,
    },
  ]
  return tips.some(({ is, gap, inside }) => is && gap >= 0 && gap <= 8 && inside > 5)
}

test('the beak points from the card at the ring, below it and beside it, and is gone when the card is docked', async () => {
  const page = await testbed.open(home('look-beak'))
  await testbed.start()
  const below = await sightOf(page, isPointing('open-settings'))
  expect(pointsAtRing((await beakOf(page)) ?? expect.unreachable('no beak'), below)).toBe(true)
  await page.mouse.click(...centre(below.card.actions['skip'] ?? below.card.box))
  await sightOf(page, ({ card }) => card.placement === 'docked')
  expect(await beakOf(page)).toBeNull()
  await page.goto(settings('look-beak'))
  const beside = await sightOf(page, isPointing('quick-find'))
  expect(pointsAtRing((await beakOf(page)) ?? expect.unreachable('no beak'), beside)).toBe(true)
  await page.close()
})

test('the text to type copies itself, and that is said', async () => {
  const page = await testbed.open(settings('look-copy'))
  await testbed.start()
  const { card } = await sightOf(page, isPointing('quick-find'))
  await page.mouse.click(...centre(card.actions['copy-text'] ?? card.box))
  await sightOf(page, ({ card }) => card.spoken === 'Copied.', 'it is said')
  expect(await pasted(testbed.browser)).toBe(card.typeText)
  await page.close()
})

test('a docked card stands clear of a bar and a button at the lower edge, and goes back when they go', async () => {
  const page = await testbed.open(home('look-docked'))
  await testbed.start()
  const { card } = await sightOf(page, isPointing('open-settings'))
  await page.mouse.click(...centre(card.actions['skip'] ?? card.box))
  const free = await sightOf(page, ({ card }) => card.placement === 'docked')
  await page.evaluate(() => {
    for (const [id, css] of [
      ['bar', 'left: 0; right: 0; bottom: 0; height: 40px'],
      ['help', 'right: 20px; bottom: 60px; width: 48px; height: 48px'],
    ] as const) {
      const host = document.body.appendChild(document.createElement('div'))
      host.id = id
      const bar = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
      bar.style.cssText = `position: fixed; background: teal; ${css}`
    }
  })
  const bottomOf = ({ card: { box } }: Sight) => box.y + box.height
  const height = await page.evaluate(() => window.innerHeight)
  const raised = await sightOf(page, (sight) => bottomOf(sight) < height - 108)
  expect(raised.card.placement).toBe('docked')
  await page.evaluate(() => {
    for (const id of ['bar', 'help']) document.getElementById(id)?.remove()
  })
  await sightOf(page, (sight) => bottomOf(sight) === bottomOf(free))
  await page.close()
})

/** What moves in the overlay: which box, which properties, how often and for how long (ms). */
const motions = async (page: Page) =>
  (await inClosedRoot(page.mainFrame(), function () {
    return this.getAnimations().map(({ effect }) => {
      const { target, pseudoElement } = effect as KeyframeEffect
      const { endTime } = effect?.getComputedTiming() ?? {}
      const what = (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame))
      return {
        part: `${target?.matches('[data-ring]') ? 'ring' : 'card'}${pseudoElement ?? ''}`,
        ends: Number(endTime),
        properties: [...new Set(what)].filter(
          (name) => !/offset$|easing|composite/i.test(name) || name === 'outlineOffset',
        ),
      }
    })
  })) ?? []

test('the ring arrives and comes to rest, and its own box never moves', async () => {
  const page = await testbed.open(home('look-motion'))
  const session = await page.createCDPSession()
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.02 }) // what takes 160 ms is there for 8 s
  await testbed.start()
  await until('the ring arrives', async () => (await motions(page)).some(({ part }) => part === 'ring'))
  const all = await motions(page)
  for (const { part, ends, properties } of all) {
    expect(ends).toBeLessThan(8_000)
    if (!part.includes('::')) expect(properties).toEqual(['opacity'])
  }
  await page.close()
})

test('with reduced motion, nothing moves', async () => {
  const page = await testbed.open(home('look-still'))
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await testbed.start()
  await sightOf(page, isPointing('open-settings'))
  expect(await motions(page)).toEqual([])
  await page.close()
})

async function emulate(page: Page, features: Readonly<Record<string, string>>): Promise<void> {
  const session = await page.createCDPSession()
  const list = Object.entries(features).map(([name, value]) => ({ name, value }))
  await session.send('Emulation.setEmulatedMedia', { features: list })
}

const styleOf = async (page: Page, selector: string, property: string): Promise<string> =>
  (await inClosedRoot(
    page.mainFrame(),
    function (selector, property) {
      const element = this.querySelector(selector)
      return element === null ? '' : getComputedStyle(element).getPropertyValue(property)
    },
    selector,
    property,
  )) ?? ''

test('where the browser is dark, the card is dark, and the ring is the same', async () => {
  const page = await testbed.open(home('look-dark'))
  await testbed.start()
  await sightOf(page, isPointing('open-settings'))
  const colours = async () => [
    await styleOf(page, '.in', 'background-color'),
    await styleOf(page, 'h2', 'color'),
    await styleOf(page, '[data-ring]', 'border-top-color'),
  ]
  const light = await colours()
  await emulate(page, { 'prefers-color-scheme': 'dark' })
  const dark = await colours()
  expect(dark[0]).not.toBe(light[0])
  expect(dark[1]).not.toBe(light[1])
  expect(dark[2]).toBe(light[2])
  await page.close()
})

test('in the colours of the system, ring and card have its colours', async () => {
  const page = await testbed.open(home('look-forced'))
  await emulate(page, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' })
  await testbed.start()
  await sightOf(page, isPointing('open-settings'))
  const system = (name: string) =>
    page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement('div'))
      probe.style.setProperty('forced-color-adjust', 'none')
      probe.style.color = name
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }, name)
  const [highlight, canvas, text] = [await system('Highlight'), await system('Canvas'), await system('CanvasText')]
  expect(await styleOf(page, '[data-ring]', 'border-top-color')).toBe(highlight)
  expect(await styleOf(page, '[data-ring]', 'outline-color')).toBe(canvas)
  expect(await styleOf(page, '.in', 'border-top-color')).toBe(text)
  expect(await styleOf(page, '.in', 'background-color')).toBe(canvas)
  expect(await styleOf(page, '.track .now', 'background-color')).toBe(highlight)
  await page.close()
})

test('where more contrast is asked for, nothing glows and nothing is transparent', async () => {
  const page = await testbed.open(home('look-contrast'))
  await emulate(page, { 'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce' })
  await testbed.start()
  await sightOf(page, isPointing('open-settings'))
  const transparent = 'rgba(0, 0, 0, 0)'
  const [ring, card] = [await styleOf(page, '[data-ring]', 'box-shadow'), await styleOf(page, '.in', 'box-shadow')]
  expect(ring.split(/,(?= rgb)/).map((shadow) => shadow.includes(transparent))).toEqual([false, true, true])
  expect(card).toContain(transparent)
  expect(await styleOf(page, '.progress', 'color')).toBe(await styleOf(page, '.layer', 'color'))
  await page.close()
})

test('a command moves the focus into the card, and from there to the target; Escape closes the help, then the card', async () => {
  const page = await testbed.open(settings('look-focus'))
  const box = (await page.waitForSelector('.onesetupSetupNavTree input')) ?? expect.unreachable('no field')
  await box.focus()
  await testbed.start()
  const { ring } = await sightOf(page, isPointing('quick-find'))
  const field = (await box.boundingBox()) ?? expect.unreachable('no box')
  const insideOfRing = field.y - (ring?.box.y ?? 0) - RING_LINES
  expect(insideOfRing, "room for the page's own mark of the focus").toBeGreaterThanOrEqual(2.5)
  const pressCommandUntil = async (what: string, isSo: () => Promise<boolean | undefined>) => {
    await inWorker(
      testbed.browser,
      async (url) => {
        const [tab] = await chrome.tabs.query({ url })
        await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'focus-card' })
      },
      page.url(),
    )
    await until(what, isSo)
  }
  const isFocusInCard = () => page.evaluate(() => document.activeElement?.localName === 'token-guide')
  const isFocusInBox = () => page.evaluate(() => document.activeElement?.matches('.onesetupSetupNavTree input'))
  await pressCommandUntil('the card has the focus', isFocusInCard)
  await pressCommandUntil('the field has it again', isFocusInBox)
  await box.evaluate((field) => (field as HTMLElement).blur())
  await pressCommandUntil('the card has the focus', isFocusInCard)
  await pressCommandUntil('the field has it, though nothing had it before', isFocusInBox)
  await pressCommandUntil('the card has the focus', isFocusInCard)
  await inClosedRoot(page.mainFrame(), function () {
    this.querySelector<HTMLElement>('[data-action=trouble]')?.focus()
  })
  await page.keyboard.press('Enter')
  await sightOf(page, ({ card }) => card.hasTroubles)
  await page.keyboard.press('Escape')
  await sightOf(page, ({ card }) => !card.hasTroubles)
  expect(await isFocusInCard()).toBe(true)
  await page.keyboard.press('Escape')
  await until('the card is gone', async () => (await seen(page)) === null)
  expect(await isFocusInBox()).toBe(true)
  await page.close()
})
