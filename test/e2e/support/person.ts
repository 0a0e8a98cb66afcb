// A scripted person who only follows the ring and the card. They know their own username, password and code, and how to
// click and type; they know no selector, address or text of Salesforce.
import type { Frame, Page } from 'puppeteer-core'
import { PERSON } from '../../practice-org/server'
import { type CardMark, centre, type Sight, seen } from './marks'
import { until } from './until'

export interface Moment {
  readonly page: Page
  readonly sight: Sight
}

export interface Person {
  /** Follows the marks until the condition holds of what is seen; gives what was seen then. */
  followUntil(isThere: (sight: Sight) => boolean): Promise<Sight>
  /** The steps shown so far, each once, in order. */
  readonly steps: readonly string[]
}

const MOST_MOVES = 40

export function personAt(page: Page, onMoment: (moment: Moment) => Promise<void> = async () => {}): Person {
  const steps: string[] = []
  let acted = ''
  return {
    steps,
    async followUntil(isThere) {
      for (let moves = 0; moves < MOST_MOVES; moves += 1) {
        const sight = await nextSight(page, acted)
        if (steps.at(-1) !== sight.card.step) steps.push(sight.card.step)
        await onMoment({ page, sight })
        if (isThere(sight)) return sight
        acted = signature(sight)
        await act(page, sight)
      }
      throw new Error(`Followed ${MOST_MOVES} marks without getting there: ${steps.join(' > ')}`)
    },
  }
}

/** A mark that differs from the one that was just acted on, and has come to rest. */
async function nextSight(page: Page, acted: string): Promise<Sight> {
  let last = ''
  return until(
    () => `something new to follow after ${acted || 'the start'} on ${page.url()}`,
    async () => {
      const sight = await seen(page).catch((error) => {
        if (String(error).includes('Marks in')) throw error
        return null
      })
      if (sight === null || signature(sight) === acted || !isActionable(sight)) return null
      const now = `${signature(sight)} ${JSON.stringify(sight.ring?.box)}`
      const isAtRest = now === last
      last = now
      return isAtRest ? sight : null
    },
    25_000,
  )
}

/** What a person recognises a mark by. */
const signature = ({ card, ring }: Sight): string =>
  `${card.step} | ${card.sentence} | ${card.placement} | ${ring === null ? 'no ring' : 'ring'}`

/** A docked card without a way on is something to wait at, not to act on. */
const isActionable = ({ card, ring }: Sight): boolean =>
  ring !== null || primary(card) !== null || card.step !== 'reset-token'

const primary = (card: CardMark) =>
  card.actions['show'] ?? card.actions['open-settings'] ?? card.actions['open-form'] ?? card.actions['toggle'] ?? null

async function act(page: Page, { card, ring }: Sight): Promise<void> {
  const target = ring?.box ?? primary(card)
  if (target === null) throw new Error(`Nothing to follow: ${card.text}`)
  await page.mouse.click(...centre(target))
  if (ring !== null && (await isCaretIn(page))) await page.keyboard.type(card.typeText ?? answerTo(card.text))
}

/** After the click, the person sees a caret blinking: it was a field. */
async function isCaretIn(page: Page): Promise<boolean> {
  const answers = await Promise.all(page.frames().map((frame) => isCaretInFrame(frame).catch(() => false)))
  return answers.includes(true)
}

/** Async, so that it also fails softly for a frame that is already gone, where `evaluate` throws at once. */
const isCaretInFrame = async (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const active = document.activeElement
    return active instanceof HTMLInputElement && /^(text|email|password|search|tel|number)$/.test(active.type)
  })

function answerTo(text: string): string {
  if (/code/i.test(text)) return PERSON.code
  return /password/i.test(text) ? PERSON.password : PERSON.username
}
