// What finding costs on pages that change a lot, over the page alone.
import { FOLDERS, openBusy, type SubjectName } from '../busy'
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
import type { Context, LimitAsked, Row, Table } from '../measure'
import { rendererOf, shareOf } from '../renderer'
import { span } from '../span'
import { takeTurns } from '../turns'

/** How long (ms) a steady load is measured. */
const STEADY_MS = 3_000
/** Costs are averages over seconds: they need fewer turns than single frames. */
const COST_TURNS_SHARE = 0.2

const MOST_SHARE: Readonly<Record<number, readonly [steady: number, burst: number]>> = {
  600: [1, 1],
  2400: [2.5, 2.5],
  6000: [2.5, 3],
  24000: [1.5, 3],
}

/** What a subject takes of the main thread over the page alone, which runs in another browser at the same time. */
async function costs(context: Context, subject: SubjectName, hasTarget: boolean): Promise<Numbers> {
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
      const turns: Record<string, () => Promise<number>> = {}
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
      return takeTurns(Math.ceil(COST_TURNS_SHARE * context.pairs), turns, context.say)
    }),
  )
}

function mostShare(what: string): readonly LimitAsked[] {
  if (what === 'a navigation') return [['median', 2, '%']]
  const [steady, burst] = MOST_SHARE[Number.parseInt(what.replace(',', ''), 10)] ?? [0, 0]
  return [['median', what.endsWith('steady') ? steady : burst, '%']]
}

export async function costTable(context: Context, hasTarget: boolean): Promise<Table> {
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
