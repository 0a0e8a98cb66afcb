// What a guide costs while it runs and nothing happens: on the page that changes in every frame, without and with its target.
import type { Browser } from 'puppeteer-core'
import { type ContentScriptTime, contentScriptTimeDuring } from '../../e2e/support/content-script-time'
import { OURS } from '../browsers'
import { endGuideOn, SETTLE_MS, startGuideOn } from '../guide'
import { type Context, limited, type Measure, type Row, type Table } from '../measure'
import { LIGHTNING_LIKE, openRestless } from '../restless'
import { inTurns, meanOver, onBothSides, type Share, type Side, shareDuring } from '../side-by-side'
import { span } from '../span'
import { shareIn } from '../traced'
import { takeTurns } from '../turns'

/** How long (ms) a turn is measured, and traced. */
const BUSY_MS = 8_000
const TRACED_MS = 4_000

interface Guided {
  readonly share: Share
  readonly start: ContentScriptTime
  readonly rest: ContentScriptTime
}

interface Taken {
  readonly empty: readonly Share[][]
  readonly guided: readonly Guided[][]
}

async function guided(side: Side, beside: Side): Promise<Guided> {
  const { browser, page } = side
  const start = await contentScriptTimeDuring(page, async () => {
    await startGuideOn(browser, page)
    await span(SETTLE_MS)
  })
  const share = await shareDuring(side, beside, BUSY_MS)
  const rest = await contentScriptTimeDuring(page, () => span(TRACED_MS))
  await endGuideOn(browser, page)
  return { share, start, rest }
}

function take(context: Context, hasTarget: boolean): Promise<Taken> {
  const open = (browser: Browser) => openRestless(browser, 'bench-idle', { ...LIGHTNING_LIKE, hasTarget })
  const empty = (side: Side, beside: Side) => shareDuring(side, beside, BUSY_MS)
  return onBothSides(context, [OURS], open, async (sides) => {
    await inTurns(sides, guided) // pages and scripts warm up
    const subjects = { empty: () => inTurns(sides, empty), guided: () => inTurns(sides, guided) }
    return takeTurns(context.pairs, subjects, context.say)
  })
}

const sharesOf = (turns: readonly Guided[][]): Share[][] => turns.map((turn) => turn.map(({ share }) => share))

function shareTable(target: string, { empty, guided }: Taken): Table {
  const shares = sharesOf(guided)
  const over = shares.map((turn) => meanOver(turn))
  const traced = guided.flat().map(({ rest }) => shareIn(rest, TRACED_MS))
  const settling = guided.flat().map(({ start }) => shareIn(start, SETTLE_MS))
  const rows: Row[] = [
    { what: 'the page alone, share of the main thread', samples: shares.map((turn) => meanOver(turn, 'alone')) },
    { what: 'nothing at all, over the page alone: the noise floor', samples: empty.map((turn) => meanOver(turn)) },
    limited('guiding, over the page alone', over, [['median', 1, '%']]),
    limited('guiding, as the trace attributes it', traced, [['median', 1, '%']]),
    { what: `the first ${SETTLE_MS / 1_000} s of it, as the trace attributes them`, samples: settling },
  ]
  return { title: `Main thread, target ${target}`, unit: '%', digits: 2, rows, note: SIDES_NOTE }
}

function taskRows(target: string, { guided }: Taken): Row[] {
  const row = (what: string, of: (each: Guided) => ContentScriptTime) =>
    limited(
      `target ${target}, ${what}`,
      guided.flat().map((each) => of(each).longest),
      [['maximum', 50, 'ms']],
    )
  const atStart = (what: string, of: (each: ContentScriptTime) => number): Row => ({
    what: `target ${target}, from the start until it has settled: ${what}`,
    samples: guided.flat().map(({ start }) => of(start)),
  })
  return [
    row('from the start until it has settled', ({ start }) => start),
    atStart('without garbage collections', ({ longestWork }) => longestWork),
    atStart('the longest garbage collection in a task of ours', ({ collection }) => collection.ours),
    atStart('the longest one in any other task of the page', ({ collection }) => collection.others),
    row('after that', ({ rest }) => rest),
  ]
}

const SIDES_NOTE =
  'The page runs in two browsers at the same time, guided in the one and alone in the other; then they change places. A sample of a difference is the mean of both.'

const COLLECTION_NOTE =
  'Processor time. Collecting the garbage of page and extension, which share a heap, falls to whoever asks for memory when it is full.'

export const idle: Measure = {
  name: 'idle',
  title: 'While guiding, idle',
  about:
    'The made-up page changes in every frame. The guide is started and ended on it, beside the page alone. The trace tells how much of that is in tasks of ours, the difference what else it brings about.',
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
