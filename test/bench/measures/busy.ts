// On pages that change a lot: how late the ring comes, wherever its target does, and what finding costs meanwhile; beside the plain
// way and the build of before.
import { existsSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { BEFORE } from '../browsers'
import { type Busy, lateFrames, openBusy, type SubjectName, WITH_PROBE } from '../busy'
import {
  BURST_MS,
  count,
  ELEMENTS,
  LOADS,
  NAVIGATION,
  type Numbers,
  REST_MS,
  rowsOf,
  subjects,
  WARM_MS,
} from '../busy-loads'
import type { Context, LimitAsked, Measure, Table } from '../measure'
import type { Place } from '../pages/busy'
import { span } from '../span'
import { takeTurns } from '../turns'
import { costTable } from './busy-costs'

const MANY_ELEMENTS = 100_000
const PLACES: readonly Place[] = ['resting', 'among', 'in a root']

/** The target comes so long (ms) after a burst or a navigation. */
const AFTER_MS = 200

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

/** What each subject gives in its turns, on a page of its own. */
async function eachSubject(
  context: Context,
  { org, elements }: { org: string; elements: number },
  turn: (busy: Busy) => Promise<Numbers>,
): Promise<Numbers> {
  return withEach(context, async (browsers) => {
    const turns: Record<string, () => Promise<Numbers>> = {}
    for (const [subject, browser] of browsers) {
      const busy = await openBusy(browser, { subject, org, elements })
      turns[subject] = async () => {
        await busy.page.bringToFront()
        return turn(busy)
      }
    }
    return collected(await takeTurns(context.pairs, turns, context.say))
  })
}

/** The numbers of all turns together, named by subject and by what they are. */
function collected(taken: Readonly<Record<string, readonly Numbers[]>>): Numbers {
  const all: Record<string, number[]> = {}
  for (const [subject, turns] of Object.entries(taken)) {
    for (const [what, numbers] of turns.flatMap((turn) => Object.entries(turn))) {
      const key = `${subject}: ${what}`
      all[key] = [...(all[key] ?? []), ...numbers]
    }
  }
  return all
}

const randomMs = (): number => Math.random() * 700

/** Frames that the ring is late while a load lasts, in each place, and while a burst of it lasts. */
async function lateInTurn(busy: Busy, load: number): Promise<Numbers> {
  const late: Record<string, readonly number[]> = {}
  await busy.load(load)
  await span(WARM_MS)
  for (const place of PLACES) {
    late[`steady, ${place}`] = [await lateFrames(busy, place, () => busy.showIn(randomMs(), place))]
  }
  await busy.load(0)
  if (load === 0) return late
  await span(REST_MS)
  const inBurst = await lateFrames(busy, 'among', async () => {
    await busy.load(load)
    await busy.showIn(randomMs(), 'among')
  })
  await busy.load(0)
  return { ...late, 'in a burst, among': [inBurst] }
}

async function whileBusy(context: Context): Promise<Table[]> {
  const tables: Table[] = []
  for (const load of LOADS) {
    const page = { org: `busy-${load}`, elements: ELEMENTS }
    const taken = await eachSubject(context, page, (busy) => lateInTurn(busy, load))
    const title = `From target to ring, ${count(load)} changes in a second`
    tables.push(told(context, framesTable(title, taken, MOST_FRAMES(load))))
  }
  return tables
}

const framesTable = (title: string, taken: Numbers, limits: readonly LimitAsked[]): Table => ({
  title,
  unit: 'frames',
  digits: 0,
  rows: rowsOf(taken, () => limits),
})

/** The measure takes an hour: what is known is said as it comes. */
function told({ say }: Context, table: Table): Table {
  say(table.title)
  for (const { what, samples } of table.rows) say(`  ${what}: ${samples.join(' ')}`)
  return table
}

/** Frames that the ring is late on a page at rest, after a burst and after a navigation. */
async function lateAfterTurn(busy: Busy): Promise<Numbers> {
  const lateAfter = async (come: () => Promise<void>): Promise<readonly number[]> => {
    await span(REST_MS)
    return [
      await lateFrames(busy, 'among', async () => {
        await come()
        await busy.showIn(AFTER_MS, 'among')
      }),
    ]
  }
  const burst = (load: number) =>
    lateAfter(async () => {
      await busy.load(load)
      await span(BURST_MS)
      await busy.load(0)
    })
  return {
    [`a burst of ${count(2_400)} in a second`]: await burst(2_400),
    [`a burst of ${count(24_000)} in a second`]: await burst(24_000),
    'a navigation': await lateAfter(() => busy.navigate(NAVIGATION.elements, NAVIGATION.ms)),
  }
}

async function afterwards(context: Context): Promise<Table[]> {
  const tables: Table[] = []
  for (const elements of [ELEMENTS, MANY_ELEMENTS]) {
    const taken = await eachSubject(context, { org: `after-${elements}`, elements }, lateAfterTurn)
    const title = `From target to ring on a page at rest, ${AFTER_MS} ms after it was busy, ${count(elements)} elements`
    const limits: readonly LimitAsked[] = [
      ['95th percentile', 1, 'frames'],
      ['maximum', 4, 'frames'],
    ]
    tables.push(told(context, framesTable(title, taken, limits)))
  }
  return tables
}

export const busy: Measure = {
  name: 'busy',
  title: 'Busy pages',
  about: `A made-up page of ${count(ELEMENTS)} elements and about 660 open shadow roots changes steadily or in bursts: half of it nodes that come and go, half attributes. ${existsSync(BEFORE) ? '“Before” is the build before pages were observed or searched as a whole.' : 'The build of before is not there.'}`,
  run: async (context) => [
    ...(await whileBusy(context)),
    ...(await afterwards(context)),
    told(context, await costTable(context, false)),
    told(context, await costTable(context, true)),
  ],
}
