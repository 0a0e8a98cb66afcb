// The same page in two browsers at the same time: whatever else the machine does meets both alike. The subject has its turn in
// the one and then in the other, so that no difference between the two counts either.
import type { Browser, Page } from 'puppeteer-core'
import type { Context } from './measure'
import { type Renderer, rendererOf, shareOf } from './renderer'
import { span } from './span'
import { mean } from './stats'

export interface Side {
  readonly browser: Browser
  readonly page: Page
  readonly renderer: Renderer
}

export type Sides = readonly [Side, Side]

/** What a subject took of the main thread, %. */
export interface Share {
  readonly alone: number
  /** How much the page with the subject took over the page alone. */
  readonly over: number
}

async function sideOf(browser: Browser, open: (browser: Browser) => Promise<Page>): Promise<Side> {
  const page = await open(browser)
  return { browser, page, renderer: await rendererOf(page) }
}

/** Two browsers with these extensions, each with the page in front. */
export const onBothSides = <T>(
  { withBrowser }: Context,
  extensions: readonly string[],
  open: (browser: Browser) => Promise<Page>,
  task: (sides: Sides) => Promise<T>,
): Promise<T> =>
  withBrowser(extensions, (one) =>
    withBrowser(extensions, async (other) => task([await sideOf(one, open), await sideOf(other, open)])),
  )

/** First on the one side, then on the other. */
export async function inTurns<T>([one, other]: Sides, task: (side: Side, beside: Side) => Promise<T>): Promise<T[]> {
  return [await task(one, other), await task(other, one)]
}

/** What one page took over the other during a span (ms). */
export async function shareDuring(side: Side, beside: Side, ms: number): Promise<Share> {
  const [taken, alone] = await Promise.all([side, beside].map(({ renderer }) => busyFor(renderer, ms)))
  if (taken === undefined || alone === undefined) throw new Error('Two sides have two shares')
  return { alone, over: taken - alone }
}

async function busyFor(renderer: Renderer, ms: number): Promise<number> {
  const before = await renderer.now()
  await span(ms)
  return shareOf(before, await renderer.now())
}

/** A sample of a turn: the mean of both sides. */
export const meanOver = (shares: readonly Share[], of: keyof Share = 'over'): number =>
  mean(shares.map((share) => share[of]))
