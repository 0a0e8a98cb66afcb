// The card cannot be used to make a person click something they did not see.
import type { Page } from 'puppeteer-core'
import { afterAll, expect, test } from 'vitest'
import { type Box, centre, seen } from '../../e2e/support/overlay-reader'
import { sightOf, useTestbed } from '../../e2e/support/testbed'
import { until } from '../../e2e/support/until'
import { record } from '../record-row'

const testbed = useTestbed()
const AVATAR = '.branding-userProfile-button'

/** What happened to the last click, as the page itself sees it: it hears of every click on our element. */
async function hearsClicks(page: Page): Promise<() => Promise<{ heard: number; isStopped: boolean }>> {
  await page.evaluate(() => {
    const counted = Object.assign(window, { heard: 0, isStopped: false })
    const hear = (event: Event) => {
      if (event.target instanceof Element && event.target.localName === 'token-guide') counted.heard += 1
      setTimeout(() => {
        counted.isStopped = event.defaultPrevented
      })
    }
    window.addEventListener('click', hear, { capture: true })
  })
  return () =>
    page.evaluate(() => {
      const { heard, isStopped } = window as unknown as { heard: number; isStopped: boolean }
      return { heard, isStopped }
    })
}

async function guided(org: string): Promise<{ page: Page; help: Box }> {
  const page = await testbed.open(`https://${org}.lightning.force.com/lightning/page/home`)
  await testbed.start()
  const { card } = await sightOf(page, ({ ring, card }) => ring !== null && card.step === 'open-settings')
  return { page, help: card.actions['trouble'] ?? expect.unreachable('no help in the card') }
}

const press = async (page: Page): Promise<void> => {
  await page.mouse.down()
  await page.mouse.up()
}

const isHelpOpen = async (page: Page): Promise<boolean> => (await seen(page))?.card.hasTroubles === true

let lost = 3
afterAll(() => {
  const outcome = 'the click does nothing; the same click counts once the card was seen'
  record({ kind: 'attack', what: 'a page that steals clicks', browser: 'Chromium', rounds: 3, lost, outcome })
})

test('the card is brought under a resting mouse: the click does not count, a second look does', async () => {
  const { page, help } = await guided('clicks-under')
  const clicks = await hearsClicks(page)
  await page.mouse.move(...centre(help))
  // The target goes away and comes back so that its card stands where the mouse rests.
  await page.evaluate((avatar) => {
    const target = document.querySelector<HTMLElement>(avatar)
    if (target !== null) target.style.translate = '-300px 60px'
  }, AVATAR)
  const moved = await until('the card has moved away', async () => {
    const box = (await seen(page))?.card.actions['trouble']
    return box !== undefined && Math.abs(box.x - help.x) > 50 ? box : null
  })
  expect(moved).not.toEqual(help)
  await page.evaluate(
    (avatar, at) =>
      new Promise<void>((back) => {
        const target = document.querySelector<HTMLElement>(avatar)
        if (target !== null) target.style.translate = ''
        const isBack = () => {
          const under = document.elementFromPoint(at[0] ?? 0, at[1] ?? 0)
          if (under?.localName === 'token-guide') back()
          else requestAnimationFrame(isBack)
        }
        isBack()
      }),
    AVATAR,
    centre(help),
  )
  await press(page)
  await until('the click was stopped', async () => (await clicks()).isStopped)
  expect((await clicks()).heard).toBe(1)
  expect(await isHelpOpen(page)).toBe(false)
  await page.mouse.move(...centre(help), { steps: 2 })
  await page.mouse.move(help.x + 4, help.y + 4)
  await press(page)
  await until('the help is open', () => isHelpOpen(page))
  lost -= 1
  await page.close()
})

test('the page lays a picture over the card that lets clicks through: the click does not count', async () => {
  const { page, help } = await guided('clicks-through')
  const clicks = await hearsClicks(page)
  await page.evaluate(() => {
    const picture = document.createElement('div')
    picture.id = 'picture'
    picture.popover = 'manual'
    picture.textContent = 'You have won'
    picture.style.cssText =
      'pointer-events: none; position: fixed; inset: 0; width: 100%; height: 100%; background: #fff'
    document.body.append(picture)
    picture.showPopover()
  })
  const clicked = async () => {
    await page.mouse.move(help.x + 3, help.y + 3)
    await page.mouse.move(...centre(help))
    await press(page)
  }
  // Either the overlay is above the picture again, and seen, or the click does nothing.
  await until('a click that does nothing, or a card that is above', async () => {
    await clicked()
    const { heard, isStopped } = await clicks()
    return heard > 0 && (isStopped || (await isHelpOpen(page)))
  })
  if (await isHelpOpen(page)) {
    const isAbove = await page.evaluate(() => document.querySelector('#picture')?.matches(':popover-open') === true)
    expect(isAbove).toBe(true)
  }
  lost -= 1
  await page.close()
})

test('clicks and keys that a script makes do nothing', async () => {
  const { page, help } = await guided('clicks-made')
  await page.evaluate((at) => {
    const [clientX = 0, clientY = 0] = at
    const overlay = document.querySelector('token-guide')
    for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const options = { bubbles: true, composed: true, clientX, clientY, detail: 1 }
      overlay?.dispatchEvent(new MouseEvent(type, options))
    }
    for (const key of ['Enter', ' ', 'Escape']) {
      overlay?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }
  }, centre(help))
  const sight = await sightOf(page, ({ card }) => card.step === 'open-settings')
  expect(sight.card.hasTroubles).toBe(false)
  expect(sight.ring).not.toBeNull()
  lost -= 1
  await page.close()
})
