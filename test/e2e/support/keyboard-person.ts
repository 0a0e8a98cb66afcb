// A scripted person without a mouse: they follow the ring and the card with Tab, Enter and what they type.
import type { Page } from 'puppeteer-core'
import { inClosedRoot } from './closed-shadow-root'
import { isFirefox } from './firefox'
import { type Box, offsetOf, type Sight } from './overlay-reader'
import { type Act, type Moment, type Person, personAt, typeAnswer, wayOn } from './person'

/** More elements than any page here has. */
const MOST_TABS = 200

export const keyboardPersonAt = (page: Page, onMoment?: (moment: Moment) => Promise<void>): Person =>
  personAt(page, onMoment, actWithKeyboard)

const actWithKeyboard: Act = async (page, { card, ring, frame }) => {
  if (ring === null) {
    const action = wayOn(card)
    if (action === null) throw new Error(`Nothing to follow: ${card.text}`)
    await tabUntil(page, `"${action}" on the card`, async () => (await focusedAction(frame)) === action)
    await page.keyboard.press('Enter')
    return
  }
  await tabUntil(page, `what is ringed at ${card.step}`, async () => isInside(await focusedBox(page), ring.box))
  if (!(await typeAnswer(page, card))) await page.keyboard.press('Enter')
}

/** Presses Tab until the focus is there. */
export async function tabUntil(page: Page, what: string, isThere: () => Promise<boolean>): Promise<void> {
  const passed = new Set<string>()
  for (let presses = 0; presses <= MOST_TABS; presses += 1) {
    if (await isThere()) return
    passed.add(await nameOfFocused(page))
    await page.keyboard.press('Tab')
    if (isFirefox(page.browser())) await comeBackFromToolbar(page)
  }
  throw new Error(`${MOST_TABS} times Tab do not reach ${what} on ${page.url()}, but ${[...passed].join(', ')}`)
}

/** What has the focus, roughly. */
const nameOfFocused = (page: Page): Promise<string> =>
  page
    .evaluate(() => {
      const active = document.activeElement
      return `${active?.localName} "${active?.textContent?.trim().slice(0, 20)}"${document.hasFocus() ? '' : ' (away)'}`
    })
    .catch(() => 'a page that has gone')

/** In Firefox, Tab leads from a page's last element into the browser's toolbar, where the driver sends no keys. It comes back at the top. */
async function comeBackFromToolbar(page: Page): Promise<void> {
  const isAway = await page.evaluate(() => !document.hasFocus() || document.activeElement === document.body)
  if (!isAway) return
  await page.bringToFront()
  await page.evaluate(() => getSelection()?.collapse(document.body, 0)) // Tab goes on from there
}

/** The action of the card's button that has the focus. */
const focusedAction = (frame: Sight['frame']): Promise<string | null> =>
  inClosedRoot(frame, function () {
    return (this.activeElement as HTMLElement | null)?.dataset['action'] ?? null
  }).catch(() => null)

/** Where the focus is, in CSS px of the page's viewport; null where it is nowhere. */
async function focusedBox(page: Page): Promise<Box | null> {
  for (const frame of page.frames()) {
    const box = await focusedBoxIn(frame).catch(() => null) // the frame has gone
    if (box === null) continue
    const { x, y } = await offsetOf(frame)
    return { ...box, x: box.x + x, y: box.y + y }
  }
  return null
}

const focusedBoxIn = (frame: Sight['frame']): Promise<Box | null> =>
  frame.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (active === null || active === document.body || active.localName === 'iframe') return null
    const { x, y, width, height } = active.getBoundingClientRect()
    return { x, y, width, height }
  })

/** Whether the middle of a box is inside another. */
function isInside(box: Box | null, { x, y, width, height }: Box): boolean {
  if (box === null) return false
  const across = box.x + box.width / 2
  const down = box.y + box.height / 2
  return across >= x && across <= x + width && down >= y && down <= y + height
}
