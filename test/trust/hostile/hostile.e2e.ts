// Pages that attack the guide: it shows rightly, or gives up calmly in words; it hangs no page and fights for ever with none.
import type { Page } from 'puppeteer-core'
import { afterAll, describe, expect, test } from 'vitest'
import { contentScriptTimeDuring } from '../../e2e/support/content-script-time'
import { openPopup } from '../../e2e/support/extension'
import { centre, type Sight, seen } from '../../e2e/support/overlay-reader'
import { sightOf, useTestbed } from '../../e2e/support/testbed'
import { until } from '../../e2e/support/until'
import { inScope } from '../../scope'
import { isTooLong } from '../long-task'
import { record } from '../record-row'
import type { Attack, Outcome } from './attack'
import { ATTACKS_ON_THE_OVERLAY } from './attacks-on-the-overlay'
import { ATTACKS_ON_THE_SCRIPT } from './attacks-on-the-script'
import { ATTACKS_ON_WHAT_SHOWS } from './attacks-on-what-shows'

const testbed = useTestbed()

const AVATAR = '.branding-userProfile-button'

/** A ring's margin around its target, at most (CSS px), and what rounding may add. */
const MARGIN = 8.5

async function isAround({ ring }: Sight, page: Page): Promise<boolean> {
  const avatar = await page.$(AVATAR)
  const box = await avatar?.boundingBox()
  if (ring === null || box == null) return false
  const { x, y, width, height } = ring.box
  const gaps = [box.x - x, box.y - y, x + width - box.x - box.width, y + height - box.y - box.height]
  return gaps.every((gap) => gap >= -1 && gap <= MARGIN)
}

/** Ring and card are where they belong. */
const shown = (page: Page): Promise<Sight> =>
  until(
    `the ring around the avatar on ${page.url()}`,
    async () => {
      const sight = await sightOf(page, ({ ring, card }) => ring !== null && card.step === 'open-settings')
      return (await isAround(sight, page)) ? sight : null
    },
    20_000,
  )

/** A click counts once the card was seen where it stands. The person clicks again, as anybody would, where it has just moved. */
async function isClickable(page: Page): Promise<void> {
  await until('the help that was clicked for', async () => {
    const { card } = await shown(page)
    if (card.hasTroubles) return true
    await page.mouse.click(...centre(card.actions['trouble'] ?? card.box))
    return sightOf(page, ({ card }) => card.hasTroubles, 'the help', HELP_TIMEOUT_MS).catch(() => false)
  })
}

/** After this (ms) without an answer, a person clicks again. */
const HELP_TIMEOUT_MS = 1_000

async function popupSays(words: string): Promise<void> {
  const popup = await until('the last popup has closed', () => openPopup(testbed.browser).catch(() => null))
  await until(`the popup says "${words}"`, () =>
    popup.evaluate(
      (words) => document.querySelector('[data-overlay-status]')?.textContent?.includes(words) === true,
      words,
    ),
  )
  await popup.close()
}

/** How often our element comes while `deed` goes on, as the page itself sees it. */
async function comings(page: Page, deed: () => Promise<void>): Promise<number> {
  const before = await insertions(page)
  await deed()
  return (await insertions(page)) - before
}

/** Counts insertions from the first call on. */
const insertions = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counted = window as { comings?: number }
    if (counted.comings === undefined) {
      counted.comings = 0
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (node.nodeName === 'TOKEN-GUIDE') counted.comings = (counted.comings ?? 0) + 1
        }
      }).observe(document.documentElement, { childList: true })
    }
    return counted.comings
  })

const expectations: Readonly<Record<Outcome, (page: Page, attack: Attack) => Promise<void>>> = {
  shown: async (page, { isDeaf }) => {
    await shown(page)
    if (isDeaf !== true) await isClickable(page)
  },
  hidden: async (page, { relief }) => {
    await until('nothing shows', async () => (await seen(page)) === null)
    await popupSays('covers the ring')
    await page.evaluate(relief ?? (() => {}))
    await isClickable(page)
  },
  'given-up': async (page) => {
    const seenComing = await comings(page, () => popupSays('takes the ring away'))
    expect(seenComing).toBeLessThan(15)
    const afterwards = await comings(page, async () => {
      await page.evaluate(() => document.body.append(document.createElement('p')))
      await popupSays('takes the ring away')
    })
    expect(afterwards).toBe(0)
  },
  words: async (page, { relief }) => {
    await sightOf(page, ({ ring, card }) => ring === null && card.placement === 'docked', 'words')
    if (relief === undefined) return
    await page.evaluate(relief)
    await isClickable(page)
  },
}

/** One of each kind of attack and outcome; the full run has them all. */
const IN_EVERY_RUN: readonly string[] = [
  'removes the overlay as soon as it comes',
  'moves the overlay into another document',
  'puts overlays of its own beside ours',
  'sets opacity: 0 on html',
  'covers the whole page with glass',
  'opens a modal dialog',
  'patches the prototypes of the DOM and of JavaScript',
  'forges messages and events of ours',
]

const isChosen = ({ name }: Attack): boolean => inScope(IN_EVERY_RUN.includes(name), true)

const lost: string[] = []
const all = [
  ['its overlay', ATTACKS_ON_THE_OVERLAY],
  ['what shows', ATTACKS_ON_WHAT_SHOWS],
  ['its surroundings', ATTACKS_ON_THE_SCRIPT],
] as const

test('every attack of the short run is one that there is', () => {
  const names = all.flatMap(([, attacks]) => attacks.map(({ name }) => name))
  expect(IN_EVERY_RUN.filter((name) => !names.includes(name))).toEqual([])
})

describe.each(all)('a page that attacks %s', (what, attacks) => {
  afterAll(() => {
    const failed = lost.splice(0)
    const outcome =
      'ring and card where they belong and the card clickable, or words in card or popup; no task over 50 ms'
    record({ kind: 'attack', what, browser: 'Chromium', rounds: attacks.length, lost: failed.length, outcome })
  })

  test.each(attacks.filter(isChosen).map((attack) => [attack.name, attack] as const))('%s', async (name, attack) => {
    lost.push(name)
    const page = await testbed.browser.newPage()
    const ourErrors: string[] = []
    page.on('pageerror', (error) => {
      if (String((error as Error).stack).includes('chrome-extension')) ourErrors.push(String(error))
    })
    if (attack.before !== undefined) await page.evaluateOnNewDocument(attack.before)
    await page.goto('https://hostile.lightning.force.com/lightning/page/home')
    await testbed.start()
    const time = await contentScriptTimeDuring(page, async () => {
      if (attack.during !== undefined) {
        await shown(page)
        await page.evaluate(attack.during, ...(attack.args ?? []))
      }
      await expectations[attack.outcome](page, attack)
    })
    expect(isTooLong(time), `${time.longest} ms`).toBe(false)
    expect(ourErrors).toEqual([])
    await page.close()
    lost.pop()
  })
})
