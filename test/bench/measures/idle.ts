// What a guide costs while it runs and nothing happens: on the page that changes in every frame, without and with its target.
import type { Browser, Page } from 'puppeteer-core'
import { type OurTime, ourTimeDuring } from '../../e2e/support/our-time'
import { OURS } from '../browsers'
import { endGuideOn, SETTLE_MS, startGuideOn } from '../guide'
import { type Context, limited, type Measure, type Row, type Table } from '../measure'
import { busyFor, type Renderer, rendererOf } from '../renderer'
import { LIGHTNING_LIKE, openRestless } from '../restless'
import { span } from '../span'
import { differences } from '../stats'
import { takeTurns } from '../turns'

/** How long (ms) a turn is measured, and traced. */
const BUSY_MS = 10_000
const TRACED_MS = 4_000

interface Guided {
  /** Share of the main thread, %. */
  readonly busy: number
  readonly start: OurTime
  readonly rest: OurTime
}

interface Taken {
  readonly alone: readonly number[]
  readonly empty: readonly number[]
  readonly guided: readonly Guided[]
}

async function guided(browser: Browser, page: Page, renderer: Renderer): Promise<Guided> {
  const start = await ourTimeDuring(page, async () => {
    await startGuideOn(browser, page)
    await span(SETTLE_MS)
  })
  const busy = await busyFor(renderer, BUSY_MS)
  const rest = await ourTimeDuring(page, () => span(TRACED_MS))
  await endGuideOn(browser, page)
  return { busy, start, rest }
}

const take = ({ pairs, say, withBrowser }: Context, hasTarget: boolean): Promise<Taken> =>
  withBrowser([OURS], async (browser) => {
    const page = await openRestless(browser, 'bench-idle', { ...LIGHTNING_LIKE, hasTarget })
    const renderer = await rendererOf(page)
    await guided(browser, page, renderer) // page and script warm up
    const alone = () => busyFor(renderer, BUSY_MS)
    return takeTurns(pairs, { alone, empty: alone, guided: () => guided(browser, page, renderer) }, say)
  })

function shareTable(target: string, { alone, empty, guided }: Taken): Table {
  const over = differences(
    guided.map(({ busy }) => busy),
    alone,
  )
  const traced = guided.map(({ rest }) => (rest.total / TRACED_MS) * 100)
  const settling = guided.map(({ start }) => (start.total / SETTLE_MS) * 100)
  const rows: Row[] = [
    { what: 'the page alone, share of the main thread', samples: alone },
    { what: 'nothing at all, over the page alone: the noise floor', samples: differences(empty, alone) },
    limited('guiding, over the page alone', over, [['median', 1, '%']]),
    limited('guiding, as the trace attributes it', traced, [['median', 1, '%']]),
    { what: `the first ${SETTLE_MS / 1_000} s of it, as the trace attributes them`, samples: settling },
  ]
  return { title: `Main thread, target ${target}`, unit: '%', digits: 2, rows }
}

function taskRows(target: string, { guided }: Taken): Row[] {
  const row = (what: string, of: (each: Guided) => OurTime) =>
    limited(
      `target ${target}, ${what}`,
      guided.map((each) => of(each).longest),
      [['maximum', 50, 'ms']],
    )
  const atStart = (what: string, of: (each: OurTime) => number): Row => ({
    what: `target ${target}, from the start until it has settled: ${what}`,
    samples: guided.map(({ start }) => of(start)),
  })
  return [
    row('from the start until it has settled', ({ start }) => start),
    atStart('without garbage collections', ({ longestWork }) => longestWork),
    atStart('the longest garbage collection in a task of ours', ({ collection }) => collection.ours),
    atStart('the longest one in any other task of the page', ({ collection }) => collection.others),
    row('after that', ({ rest }) => rest),
  ]
}

const COLLECTION_NOTE =
  'Processor time. Collecting the garbage of page and extension, which share a heap, falls to whoever asks for memory when it is full.'

export const idle: Measure = {
  name: 'idle',
  title: 'While guiding, idle',
  about:
    'The made-up page changes in every frame. The guide is started and ended on it in turns with the page alone. The trace tells how much of that is in tasks of ours, the difference what else it brings about.',
  async run(context) {
    const absent = await take(context, false)
    const present = await take(context, true)
    const tasks: Table = {
      title: 'The longest task of ours',
      unit: 'ms',
      digits: 1,
      note: COLLECTION_NOTE,
      rows: [...taskRows('absent', absent), ...taskRows('present', present)],
    }
    return [shareTable('absent', absent), shareTable('present', present), tasks]
  },
}
