// How the cost grows with the page: of finding a target that has come, of reading a page for the first time, of idling on it.
import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { ourTimeDuring } from '../../e2e/support/our-time'
import { OURS } from '../browsers'
import type { Finding } from '../finding/finding'
import { endGuideOn, startGuideOn } from '../guide'
import { type Context, type Limit, limited, type Measure, type Row, type Table } from '../measure'
import type { RestlessSubject } from '../pages/restless'
import { bundled } from '../peers'
import { openRestless } from '../restless'
import { span } from '../span'
import { differences, highest, median } from '../stats'
import { takeTurns } from '../turns'

const SIZES = [1_000, 10_000, 100_000] as const
const FRAMES = [1, 5, 20] as const
/** Elements of the page that has frames in it. */
const AROUND = 1_000
/** How long (ms) a page is idle before that is traced, and while it is. */
const SETTLE_MS = 2_000
const IDLE_MS = 3_000

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
  /** ms of ours in each second afterwards. */
  readonly idle: number
}

async function costOn(browser: Browser, elements: number, frames: number): Promise<Cost> {
  const page: Page = await openRestless(browser, 'bench-scale', { elements, perFrame: 0, hasTarget: true, frames })
  const start = await ourTimeDuring(page, async () => {
    await startGuideOn(browser, page)
    await span(SETTLE_MS)
  })
  const idle = await ourTimeDuring(page, () => span(IDLE_MS))
  await endGuideOn(browser, page)
  await page.close()
  return { start: start.total, idle: (idle.total / IDLE_MS) * 1_000 }
}

const costs = ({ pairs, say, withBrowser }: Context): Promise<readonly Table[]> =>
  withBrowser([OURS], async (browser) => {
    await costOn(browser, AROUND, 0) // all warms up
    const again = `${count(SIZES[0])} elements again`
    const subjects: Readonly<Record<string, () => Promise<Cost>>> = {
      ...Object.fromEntries(SIZES.map((size) => [`${count(size)} elements`, () => costOn(browser, size, 0)] as const)),
      [again]: () => costOn(browser, SIZES[0], 0),
      ...Object.fromEntries(
        FRAMES.map(
          (frames) =>
            [`${frames} ${frames === 1 ? 'frame' : 'frames'}`, () => costOn(browser, AROUND, frames)] as const,
        ),
      ),
    }
    const taken = await takeTurns(pairs, subjects, say)
    const rows = (of: (cost: Cost) => number): Row[] =>
      Object.entries(taken).map(([what, all]) => ({ what, samples: all.map(of) }))
    const idle = (name: string): number[] => (taken[name] ?? []).map((cost) => cost.idle)
    const [least, most] = [`${count(SIZES[0])} elements`, `${count(highest(SIZES))} elements`]
    const noise = differences(idle(again), idle(least))
    const growth = differences(idle(most), idle(least))
    const floor = highest(noise.map(Math.abs))
    const limit: Limit = {
      says: `median within the noise floor (${floor.toFixed(2)})`,
      isReached: median(growth) <= floor,
    }
    const growing: Row[] = [
      { what: `${again}, over the first time: the noise floor`, samples: noise },
      { what: `${most} over ${least}`, samples: growth, limits: [limit] },
    ]
    return [
      {
        title: 'From the start until it has settled, all of ours',
        unit: 'ms',
        digits: 1,
        rows: rows(({ start }) => start),
      },
      { title: 'Idling, in each second', unit: 'ms', digits: 2, rows: [...rows(({ idle }) => idle), ...growing] },
    ]
  })

export const scale: Measure = {
  name: 'scale',
  title: 'Scale',
  about: `Pages at rest with more and more elements in nested shadow roots, and pages of ${count(AROUND)} elements with more and more frames of the same org.`,
  run: async (context) => [await finding(context), ...(await costs(context))],
}
