// On pages that change a lot: how late the ring comes, wherever its target does, and what finding costs meanwhile; beside the plain
// way and the build of before.
import { existsSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { BEFORE } from '../browsers'
import { type Busy, FOLDERS, lateFrames, openBusy, type SubjectName, WITH_PROBE } from '../busy'
import { type Context, type LimitAsked, limited, type Measure, type Row, type Table } from '../measure'
import type { Place } from '../pages/busy'
import { rendererOf, shareOf } from '../renderer'
import { span } from '../span'
import { takeTurns } from '../turns'

const ELEMENTS = 8_000
const MANY_ELEMENTS = 100_000
const LOADS = [0, 600, 2_400, 6_000, 24_000] as const
const PLACES: readonly Place[] = ['resting', 'among', 'in a root']

/** A burst, and how long the page rests afterwards (ms). */
const BURST_MS = 1_000
const REST_MS = 5_000
/** The target comes so long (ms) after a burst or a navigation. */
const AFTER_MS = 200
/** Lightning replaces so many elements in this time (ms) when one goes to another page. */
const NAVIGATION = { elements: 3_000, ms: 800 } as const
/** How long (ms) a steady load is measured, and how long it has lasted before. */
const STEADY_MS = 4_000
const WARM_MS = 3_000

const count = (number: number): string => number.toLocaleString('en')
const subjects = (): readonly SubjectName[] =>
  (['Token Guide', 'the plain way', 'Token Guide before'] as const).filter((name) => existsSync(FOLDERS[name]))

const MOST_FRAMES = (load: number): readonly LimitAsked[] =>
  load <= 2_400
    ? [
        ['median', 0, 'frames'],
        ['95th percentile', 1, 'frames'],
      ]
    : [['95th percentile', load <= 6_000 ? 15 : 24, 'frames']]

/** One browser for each subject, all open at once: while one has its turn, the pages of the others rest. */
async function withEach<T>(
  { withBrowser }: Context,
  task: (browsers: ReadonlyMap<SubjectName, Browser>) => Promise<T>,
): Promise<T> {
  const open = ([name, ...rest]: readonly SubjectName[], opened: ReadonlyMap<SubjectName, Browser>): Promise<T> =>
    name === undefined
      ? task(opened)
      : withBrowser(WITH_PROBE(name), (browser) => open(rest, new Map([...opened, [name, browser]])))
  return open(subjects(), new Map())
}

type Turns = Record<string, () => Promise<number>>

/** What each subject gives in each turn, on pages of its own. */
async function eachSubject(
  context: Context,
  org: string,
  elements: number,
  turnsOf: (busy: Busy) => Turns,
): Promise<Readonly<Record<string, number[]>>> {
  return withEach(context, async (browsers) => {
    const turns: Turns = {}
    for (const [subject, browser] of browsers) {
      const busy = await openBusy(browser, { subject, org, elements })
      for (const [what, turn] of Object.entries(turnsOf(busy))) {
        turns[`${subject}: ${what}`] = async () => {
          await busy.page.bringToFront()
          return turn()
        }
      }
    }
    return takeTurns(context.pairs, turns, context.say)
  })
}

const rowsOf = (taken: Readonly<Record<string, number[]>>, limitsOf: (what: string) => readonly LimitAsked[]): Row[] =>
  Object.entries(taken).map(([what, samples]) =>
    limited(what, samples, what.startsWith('Token Guide: ') ? limitsOf(what.slice('Token Guide: '.length)) : []),
  )

const randomMs = (): number => Math.random() * 700

async function whileBusy(context: Context): Promise<Table[]> {
  const tables: Table[] = []
  for (const load of LOADS) {
    const taken = await eachSubject(context, `busy-${load}`, ELEMENTS, (busy) => ({
      ...Object.fromEntries(
        PLACES.map((place) => [
          `steady, ${place}`,
          async () => {
            await busy.load(load)
            await span(WARM_MS)
            const late = await lateFrames(busy, place, () => busy.showIn(randomMs(), place))
            await busy.load(0)
            await span(1_000)
            return late
          },
        ]),
      ),
      'in a burst, among': async () => {
        await span(REST_MS)
        const late = await lateFrames(busy, 'among', async () => {
          await busy.load(load)
          await busy.showIn(randomMs(), 'among')
        })
        await busy.load(0)
        return late
      },
    }))
    tables.push({
      title: `From target to ring, ${count(load)} changes in a second`,
      unit: 'frames',
      digits: 0,
      rows: rowsOf(taken, () => MOST_FRAMES(load)),
    })
  }
  return tables
}

async function afterwards(context: Context): Promise<Table[]> {
  const tables: Table[] = []
  for (const elements of [ELEMENTS, MANY_ELEMENTS]) {
    const burst = (busy: Busy, load: number) => async () => {
      await span(REST_MS)
      return lateFrames(busy, 'among', async () => {
        await busy.load(load)
        await span(BURST_MS)
        await busy.load(0)
        await busy.showIn(AFTER_MS, 'among')
      })
    }
    const taken = await eachSubject(context, `after-${elements}`, elements, (busy) => ({
      [`a burst of ${count(2_400)} in a second`]: burst(busy, 2_400),
      [`a burst of ${count(24_000)} in a second`]: burst(busy, 24_000),
      'a navigation': async () => {
        await span(REST_MS)
        return lateFrames(busy, 'among', async () => {
          await busy.navigate(NAVIGATION.elements, NAVIGATION.ms)
          await busy.showIn(AFTER_MS, 'among')
        })
      },
    }))
    tables.push({
      title: `From target to ring on a page at rest, ${AFTER_MS} ms after it was busy, ${count(elements)} elements`,
      unit: 'frames',
      digits: 0,
      rows: rowsOf(taken, () => [
        ['95th percentile', 1, 'frames'],
        ['maximum', 4, 'frames'],
      ]),
    })
  }
  return tables
}

const MOST_SHARE: Readonly<Record<number, readonly [steady: number, burst: number]>> = {
  600: [1, 1],
  2400: [2.5, 2.5],
  6000: [2.5, 3],
  24000: [1.5, 3],
}

/** What a subject takes of the main thread over the page alone, which runs in another browser at the same time. */
async function costs(
  context: Context,
  subject: SubjectName,
  hasTarget: boolean,
): Promise<Readonly<Record<string, number[]>>> {
  const { withBrowser } = context
  return withBrowser([FOLDERS[subject]], (browser) =>
    withBrowser([], async (other) => {
      const options = { org: 'cost', elements: ELEMENTS }
      const sides = [
        await openBusy(browser, { ...options, subject }),
        await openBusy(other, { ...options, subject: null }),
      ]
      const renderers = await Promise.all(sides.map(({ page }) => rendererOf(page)))
      if (hasTarget) await Promise.all(sides.map((side) => side.show('resting')))
      const overDuring = async (task: () => Promise<void>): Promise<number> => {
        const before = await Promise.all(renderers.map((renderer) => renderer.now()))
        await task()
        const after = await Promise.all(renderers.map((renderer) => renderer.now()))
        const [taken = 0, alone = 0] = before.map((each, at) => shareOf(each, after[at] ?? each))
        return taken - alone
      }
      const load = (perSecond: number) => Promise.all(sides.map((side) => side.load(perSecond)))
      const turns: Turns = {}
      for (const perSecond of LOADS.slice(1)) {
        turns[`${count(perSecond)} steady`] = async () => {
          await load(perSecond)
          await span(WARM_MS)
          const over = await overDuring(() => span(STEADY_MS))
          await load(0)
          return over
        }
        turns[`${count(perSecond)} in a burst`] = async () => {
          await span(REST_MS)
          return overDuring(async () => {
            await load(perSecond)
            await span(BURST_MS)
            await load(0)
          })
        }
      }
      turns['a navigation'] = async () => {
        await span(REST_MS)
        return overDuring(async () => {
          await Promise.all(sides.map((side) => side.navigate(NAVIGATION.elements, NAVIGATION.ms)))
        })
      }
      return takeTurns(context.pairs, turns, context.say)
    }),
  )
}

function mostShare(what: string): readonly LimitAsked[] {
  if (what === 'a navigation') return [['median', 2, '%']]
  const [steady, burst] = MOST_SHARE[Number.parseInt(what.replace(',', ''), 10)] ?? [0, 0]
  return [['median', what.endsWith('steady') ? steady : burst, '%']]
}

async function costTable(context: Context, hasTarget: boolean): Promise<Table> {
  const rows: Row[] = []
  for (const subject of subjects()) {
    const taken = await costs(context, subject, hasTarget)
    const named = Object.fromEntries(Object.entries(taken).map(([what, samples]) => [`${subject}: ${what}`, samples]))
    rows.push(...rowsOf(named, mostShare))
  }
  const title = `Main thread over the page alone, ${hasTarget ? 'with its ring' : 'without a target'}`
  return { title, unit: '%', digits: 2, rows, note: COST_NOTE }
}

const COST_NOTE =
  'The page runs in two browsers at the same time, alone in the one. A burst lasts 1 s, a navigation 0.8 s.'

export const busy: Measure = {
  name: 'busy',
  title: 'Busy pages',
  about: `A made-up page of ${count(ELEMENTS)} elements and about 660 open shadow roots changes steadily or in bursts: half of it nodes that come and go, half attributes. ${existsSync(BEFORE) ? '“Before” is the build before pages were observed or searched as a whole.' : 'The build of before is not there.'}`,
  run: async (context) => [
    ...(await whileBusy(context)),
    ...(await afterwards(context)),
    await costTable(context, false),
    await costTable(context, true),
  ],
}
