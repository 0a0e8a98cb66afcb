// How the cost grows with the page: of finding a target that has come, of reading a page for the first time, of idling on it.
import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { contentScriptTimeDuring } from '../../e2e/support/content-script-time'
import { OURS } from '../browsers'
import type { Finding } from '../finding/finding'
import { endGuideOn, startGuideOn } from '../guide'
import { type Context, limited, type Measure, type Row, type Table } from '../measure'
import type { RestlessSubject } from '../pages/restless'
import { bundled } from '../peers'
import { openRestless } from '../restless'
import { span } from '../span'
import { differences, highest, lowest, median } from '../stats'
import { takeTurns } from '../turns'

const SIZES = [1_000, 10_000, 100_000] as const
const FRAMES = [1, 5, 20] as const
/** Elements of the page that has frames in it. */
const AROUND = 1_000
/** How long (ms) a page is idle before that is traced, and while it is. */
const SETTLE_MS = 2_000
const IDLE_MS = 3_000
/** After so long (ms) nothing is waited for any more that might still come. */
const LATER_MS = 16_000

const count = (size: number): string => size.toLocaleString('en')

interface Found {
  /** ms */
  readonly read: number
  readonly find: number
}

/** The finding alone, without the extension. */
const findOn = async (browser: Browser, elements: number, script: string): Promise<Found> => {
  const page = await openRestless(browser, 'bench-finding', { elements, perFrame: 0, hasTarget: false }, script)
  const found = await page.evaluate(() => {
    const { finding, subject } = window as unknown as { finding: Finding; subject: RestlessSubject }
    const read = finding.read()
    finding.find()
    subject.setTarget(true)
    const { time, target } = finding.find()
    if (target !== 'avatar') throw new Error(`Found ${target}`)
    return { read, find: time }
  })
  await page.close()
  return found
}

const finding = ({ pairs, say, withBrowser }: Context): Promise<Table> =>
  withBrowser([], async (browser) => {
    const script = await bundled(resolve('test/bench/finding/finding.ts'))
    const subjects = SIZES.map((size) => [count(size), () => findOn(browser, size, script)] as const)
    const taken = await takeTurns(pairs, Object.fromEntries(subjects), say)
    const rows = SIZES.flatMap((size): Row[] => {
      const all = taken[count(size)] ?? []
      const isLargest = size === highest(SIZES)
      return [
        { what: `${count(size)} elements: all of them read for the first time`, samples: all.map(({ read }) => read) },
        limited(
          `${count(size)} elements: a target that has come is found`,
          all.map(({ find }) => find),
          isLargest ? [['median', 4, 'ms']] : [],
        ),
      ]
    })
    return { title: 'Finding, alone', unit: 'ms', digits: 2, rows, note: FINDING_NOTE }
  })

const FINDING_NOTE =
  'The finding without the rest of the extension. The first reading happens in slices of 4 ms, so it is never one task.'

interface Cost {
  /** ms of ours, from the click on Start until it has settled. */
  readonly start: number
  /** ms of ours in each second afterwards, soon after the start and later. */
  readonly soon: number
  readonly later: number | null
}

async function idleMs(page: Page): Promise<number> {
  const { total } = await contentScriptTimeDuring(page, () => span(IDLE_MS))
  return (total / IDLE_MS) * 1_000
}

async function costOn(browser: Browser, { elements, frames, isWatchedLater }: Shape): Promise<Cost> {
  const page = await openRestless(browser, 'bench-scale', { elements, perFrame: 0, hasTarget: true, frames })
  const start = await contentScriptTimeDuring(page, async () => {
    await startGuideOn(browser, page)
    await span(SETTLE_MS)
  })
  const soon = await idleMs(page)
  if (isWatchedLater) await span(LATER_MS)
  const later = isWatchedLater ? await idleMs(page) : null
  await endGuideOn(browser, page)
  await page.close()
  return { start: start.total, soon, later }
}

interface Shape {
  readonly elements: number
  readonly frames: number
  readonly isWatchedLater: boolean
}

const sized = (elements: number): string => `${count(elements)} elements`
const AGAIN = `${sized(lowest(SIZES))} again`

const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(SIZES.map((elements) => [sized(elements), { elements, frames: 0, isWatchedLater: true }])),
  [AGAIN]: { elements: lowest(SIZES), frames: 0, isWatchedLater: true },
  ...Object.fromEntries(
    FRAMES.map((frames) => [
      `${frames} ${frames === 1 ? 'frame' : 'frames'}`,
      { elements: AROUND, frames, isWatchedLater: false },
    ]),
  ),
}

type Taken = Readonly<Record<string, readonly Cost[]>>

const samplesOf = (costs: readonly Cost[], of: (cost: Cost) => number | null): number[] =>
  costs.map(of).filter((sample) => sample !== null)

/** How much more the largest page costs than the smallest, against how much the smallest differs from itself. */
function growthRows(taken: Taken, of: (cost: Cost) => number | null): Row[] {
  const [least, most] = [sized(lowest(SIZES)), sized(highest(SIZES))]
  const samples = (name: string) => samplesOf(taken[name] ?? [], of)
  const noise = differences(samples(AGAIN), samples(least))
  const growth = differences(samples(most), samples(least))
  const floor = highest(noise.map(Math.abs))
  const says = `median within the noise floor (±${floor.toFixed(2)})`
  return [
    { what: `${AGAIN}, over the first time: the noise floor`, samples: noise },
    { what: `${most} over ${least}`, samples: growth, limits: [{ says, isReached: median(growth) <= floor }] },
  ]
}

const costs = ({ pairs, say, withBrowser }: Context): Promise<readonly Table[]> =>
  withBrowser([OURS], async (browser) => {
    const turns = Object.entries(SHAPES).map(([name, shape]) => [name, () => costOn(browser, shape)] as const)
    await turns[0]?.[1]() // all warms up
    const taken = await takeTurns(pairs, Object.fromEntries(turns), say)
    const rows = (of: (cost: Cost) => number | null): Row[] =>
      Object.entries(taken)
        .map(([what, all]) => ({ what, samples: samplesOf(all, of) }))
        .filter(({ samples }) => samples.length > 0)
    const idle = (when: string, of: (cost: Cost) => number | null): Table => ({
      title: `Idling ${when}, in each second`,
      unit: 'ms',
      digits: 2,
      rows: [...rows(of), ...growthRows(taken, of)],
    })
    return [
      { title: 'From the start until it has settled', unit: 'ms', digits: 1, rows: rows(({ start }) => start) },
      idle('soon after the start', ({ soon }) => soon),
      idle(`${LATER_MS / 1_000} s later`, ({ later }) => later),
    ]
  })

export const scale: Measure = {
  name: 'scale',
  title: 'Scale',
  about: `Pages at rest with more and more elements in nested shadow roots, and pages of ${count(AROUND)} elements with more and more frames of the same org. All tasks of ours, in all frames.`,
  run: async (context) => [await finding(context), ...(await costs(context))],
}
