// A scripted person who only follows the ring and the card. They know their own username, password and code, and how to
// click and type; they know no selector, address or text of Salesforce.
import type { Frame, Page } from 'puppeteer-core'
import { PERSON } from '../../practice-org/server'
import { type ShownCard, type Sight, seen, seenAtRest } from './overlay-reader'
import { until } from './until'

export interface Moment {
  readonly page: Page
  readonly sight: Sight
}

export interface Person {
  /** Follows the overlay until the condition holds of what is seen; gives what was seen then. */
  followUntil(isThere: (sight: Sight) => boolean): Promise<Sight>
  /** The steps shown so far, each once, in order. */
  readonly steps: readonly string[]
}

const MOST_MOVES = 40

/** Where in a ring a person clicks, as parts of its box: a label that wraps need not have text at its centre. */
const AIMS = [
  [0.5, 0.5],
  [0.3, 0.3],
  [0.7, 0.3],
] as const

/** Nothing new after this (ms): the click has missed. */
const MISSED_MS = 3000

/** Does what the overlay asks for; `aim`: where in the ring. */
export type Act = (page: Page, sight: Sight, aim: readonly [across: number, down: number]) => Promise<void>

/** `act`: with the mouse, unless another way is given. */
export function personAt(
  page: Page,
  onMoment: (moment: Moment) => Promise<void> = async () => {},
  act: Act = actWithMouse,
): Person {
  const steps: string[] = []
  let acted: Sight | null = null
  return {
    steps,
    async followUntil(isThere) {
      for (let moves = 0; moves < MOST_MOVES; moves += 1) {
        const sight = await nextSight(page, acted, act)
        if (steps.at(-1) !== sight.card.step) steps.push(sight.card.step)
        await onMoment({ page, sight })
        if (isThere(sight)) return sight
        acted = sight
        await act(page, sight, AIMS[0])
      }
      throw new Error(`Followed ${MOST_MOVES} overlays without getting there: ${steps.join(' > ')}`)
    },
  }
}

/** What follows the overlay that was acted on. A click that has missed is aimed anew. */
async function nextSight(page: Page, acted: Sight | null, act: Act): Promise<Sight> {
  if (acted === null) return newSight(page, null, 25_000)
  for (const aim of aimsAfterMiss(acted)) {
    const sight = await newSight(page, acted, MISSED_MS).catch((error) => {
      if (String(error).includes('Overlays in')) throw error
      return null
    })
    if (sight !== null) return sight
    const now = await seen(page).catch(() => null)
    if (now !== null && signature(now) === signature(acted)) await act(page, now, aim)
  }
  return newSight(page, acted, 25_000)
}

/**
 * The label of the entry may wrap. A card that changes between the pointer's coming and its click takes no click (click-guard.ts):
 * a person clicks once more.
 */
function aimsAfterMiss({ card, ring }: Sight): readonly (typeof AIMS)[number][] {
  if (ring === null) return primary(card) === null ? [] : AIMS.slice(0, 1)
  return card.step === 'open-reset-page' ? AIMS.slice(1) : []
}

/** An overlay that differs from the one that was just acted on, and has come to rest. */
async function newSight(page: Page, acted: Sight | null, timeout: number): Promise<Sight> {
  const old = acted === null ? '' : signature(acted)
  let last = 'nothing at rest'
  return until(
    () => `something new to follow after ${old || 'the start'} on ${page.url()}; last seen: ${last}`,
    async () => {
      const sight = await seenAtRest(page).catch((error) => {
        if (String(error).includes('Overlays in')) throw error
        return null
      })
      last = sight === null ? 'nothing at rest' : signature(sight)
      return sight === null || signature(sight) === old || !isActionable(sight) ? null : sight
    },
    timeout,
  )
}

/** What a person recognises an overlay by. */
const signature = ({ card, ring }: Sight): string =>
  `${card.step} | ${card.sentence} | ${card.placement} | ${ring === null ? 'no ring' : 'ring'}`

/** A docked card without a way on is something to wait at, not to act on. */
const isActionable = ({ card, ring }: Sight): boolean =>
  ring !== null || primary(card) !== null || card.step === 'log-in'

const PRIMARY = ['show', 'open-settings', 'open-form', 'toggle', 'open-checklist'] as const

/** What a docked card offers as the way on: the name of its action; null where it offers none. */
export const wayOn = ({ actions }: ShownCard): string | null =>
  PRIMARY.find((action) => actions[action] !== undefined) ?? null

const primary = (card: ShownCard) => card.actions[wayOn(card) ?? ''] ?? null

const actWithMouse: Act = async (page, { card, ring, frame }, [across, down]) => {
  const target = ring?.box ?? primary(card)
  if (target === null) {
    if (card.step !== 'log-in') throw new Error(`Nothing to follow: ${card.text}`)
    await logInAsUsual(page)
    return
  }
  await waitUntilFrameRests(frame)
  await page.mouse.click(target.x + target.width * across, target.y + target.height * down)
  if (ring !== null) await typeAnswer(page, card)
}

/** Types what the card asks for, where there is a caret. */
export async function typeAnswer(page: Page, card: ShownCard): Promise<boolean> {
  const field = await fieldWithCaret(page)
  if (field !== null) await page.keyboard.type(card.typeText ?? answerTo(card.text, field))
  return field !== null
}

/**
 * Chromium drops a press of the mouse in a frame of another origin that has moved just before: half a second ago, measured.
 * A person takes longer than that anyway.
 */
const STILL_MS = 500

async function waitUntilFrameRests(frame: Frame): Promise<void> {
  const element = await frame.frameElement()
  // No function has a name in there: the walkthrough's compiler would wrap it in a helper that the page does not have.
  await element?.evaluate(async (element, time) => {
    let since = performance.now()
    let last = ''
    while (performance.now() - since < time) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const box = JSON.stringify(element.getBoundingClientRect())
      if (box !== last) since = performance.now()
      last = box
    }
  }, STILL_MS)
}

const withWords = (words: string): string => `::-p-xpath(//*[self::a or self::button][contains(., '${words}')])`

/** The card says to log in the usual way: a person knows the way back in, and their company's button. */
async function logInAsUsual(page: Page): Promise<void> {
  const back = await page.$(withWords('Log in again'))
  if (back !== null) return back.click()
  for (const words of ['Acme ID', 'Continue as']) await (await page.waitForSelector(withWords(words)))?.click()
}

/** After the click, the person sees a caret blinking, or dots where they type: it was a field. Its type, or null. */
async function fieldWithCaret(page: Page): Promise<string | null> {
  for (const frame of page.frames()) {
    const type = await fieldTypeIn(frame).catch(() => null) // the click led to another page
    if (type !== null) return type
  }
  return null
}

/** Asynchronous as a whole: a frame that is gone throws before it promises anything. */
const fieldTypeIn = async (frame: Frame): Promise<string | null> =>
  frame.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot) active = active.shadowRoot.activeElement
    if (!(active instanceof HTMLInputElement)) return null
    return /^(text|email|password|search|tel|number)$/.test(active.type) ? active.type : null
  })

function answerTo(text: string, type: string): string {
  if (type === 'password') return PERSON.password
  return /checks that it is you/i.test(text) ? PERSON.code : PERSON.username
}
