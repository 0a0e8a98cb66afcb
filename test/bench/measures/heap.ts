// What a guide does that runs for long: whether what scripts hold grows, and what it takes of the main thread all in all, against
// the same page for as long without it.
import type { Browser } from 'puppeteer-core'
import { OURS } from '../browsers'
import { startGuideOn } from '../guide'
import { type Held, heldIn } from '../heap-snapshot'
import { type Context, type Limit, limited, type Measure, type Row, type Table } from '../measure'
import { LIGHTNING_LIKE, openRestless } from '../restless'
import { onBothSides, type Share, shareDuring } from '../side-by-side'
import { span } from '../span'
import { highest, lowest, median } from '../stats'
import { tracedShare } from '../traced'

/** Before the first reading (ms): by then the page is known, and what was left out has been observed again twice. */
const WARM_UP_MS = 75_000
/** Before the start the pages warm up (ms), and then nothing is done at all for so many spans. */
const PAGES_WARM_UP_MS = 30_000
const EMPTY_SPANS = 12
/** From one reading to the next, and in between each span in which the main thread is measured, or traced (ms). */
const EVERY_MS = 15_000
/** In each minute; one more is traced. */
const SPANS = 3
/** So many readings are compared with so many at the end. */
const READINGS = 6
const KB = 1024

interface Run {
  /** What is held, reading by reading. */
  readonly first: readonly Held[]
  readonly last: readonly Held[]
}

interface Minute {
  readonly shares: readonly Share[]
  /** What the trace attributes to us in its last span (%). */
  readonly traced: number
}

interface Taken {
  readonly alone: Run
  readonly guided: Run
  /** Of the main thread before the start. */
  readonly empty: readonly Share[]
  /** The same in between, while nothing is read. */
  readonly minutes: readonly Minute[]
}

async function inARow<T>(count: number, task: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  while (all.length < count) all.push(await task())
  return all
}

function take(context: Context): Promise<Taken> {
  const { heapMinutes, say } = context
  const open = (browser: Browser) => openRestless(browser, 'bench-heap', { ...LIGHTNING_LIKE, hasTarget: true })
  return onBothSides(context, [OURS], open, async ([alone, guided]) => {
    const spans = (count: number) => inARow(count, () => shareDuring(guided, alone, EVERY_MS))
    await span(PAGES_WARM_UP_MS)
    const empty = await spans(EMPTY_SPANS)
    await startGuideOn(guided.browser, guided.page)
    const readings = async (): Promise<[alone: Held[], guided: Held[]]> => {
      const pairs = await inARow(READINGS, async () => {
        await span(EVERY_MS)
        return Promise.all([heldIn(alone.page), heldIn(guided.page)])
      })
      return [pairs.map(([held]) => held), pairs.map(([, held]) => held)]
    }
    await span(WARM_UP_MS)
    const [firstAlone, firstGuided] = await readings()
    say(`the first readings are made; ${heapMinutes} minutes until the last`)
    const minutes = await inARow(heapMinutes, async () => ({
      shares: await spans(SPANS),
      traced: await tracedShare(guided.page, EVERY_MS),
    }))
    const [lastAlone, lastGuided] = await readings()
    return {
      alone: { first: firstAlone, last: lastAlone },
      guided: { first: firstGuided, last: lastGuided },
      empty,
      minutes,
    }
  })
}

type Part = (held: Held) => number
const objects: Part = ({ objects }) => objects / KB
const code: Part = ({ code }) => code / KB
const gone: Part = ({ gone }) => gone

const overOf = ({ over }: Share): number => over

const growthOf = ({ first, last }: Run, part: Part): number => median(last.map(part)) - median(first.map(part))

/** What readings in a row differ by. */
const spreadOf = ({ first, last }: Run, part: Part): number =>
  Math.max(...[first, last].map((held) => highest(held.map(part)) - lowest(held.map(part))))

interface Growth {
  readonly what: string
  readonly unit: string
  readonly part: Part
  readonly isLimited: boolean
}

const GROWTH: readonly Growth[] = [
  { what: 'Objects', unit: 'KB', part: objects, isLimited: true },
  { what: 'Nodes that have gone from the page and are held', unit: 'count', part: gone, isLimited: true },
  { what: 'Compiled code', unit: 'KB', part: code, isLimited: false },
]

function growthTable(alone: Run, guided: Run, minutes: number, { what, unit, part, isLimited }: Growth): Table {
  const spread = Math.max(spreadOf(alone, part), spreadOf(guided, part))
  const over = growthOf(guided, part) - growthOf(alone, part)
  const steady: Limit = {
    says: `no more than readings in a row differ by (${spread.toFixed(0)})`,
    isReached: over <= spread,
  }
  const rows: Row[] = [
    { what: 'the page alone', samples: [growthOf(alone, part)] },
    { what: 'guiding', samples: [growthOf(guided, part)] },
    { what: 'guiding, over the page alone', samples: [over], limits: isLimited ? [steady] : [] },
  ]
  return { title: `${what}: growth in ${minutes} minutes`, unit, digits: 0, rows, ...(isLimited ? {} : { note: NOTE }) }
}

async function run(context: Context): Promise<readonly Table[]> {
  const { alone, guided, empty, minutes } = await take(context)
  const held = (what: string, { first, last }: Run): Row => ({ what, samples: [...first, ...last].map(objects) })
  const shares = minutes.flatMap(({ shares }) => shares)
  return [
    {
      title: 'Objects held by scripts after garbage collection',
      unit: 'KB',
      digits: 0,
      rows: [held('the page alone', alone), held('guiding', guided)],
    },
    ...GROWTH.map((growth) => growthTable(alone, guided, context.heapMinutes, growth)),
    {
      title: `Main thread in these ${context.heapMinutes} minutes`,
      unit: '%',
      digits: 2,
      rows: [
        { what: 'the page alone', samples: shares.map(({ alone }) => alone) },
        { what: 'guiding', samples: shares.map(({ alone, over }) => alone + over) },
        { what: 'nothing at all, over the page alone, before the start: the noise floor', samples: empty.map(overOf) },
        limited('guiding, over the page alone', shares.map(overOf), [['median', 1, '%']]),
        limited(
          'guiding, as the trace attributes it',
          minutes.map(({ traced }) => traced),
          [
            ['median', 1, '%'],
            ['mean', 1, '%'],
          ],
        ),
      ],
      note: SIDES_NOTE,
    },
  ]
}

const NOTE = `From the median of ${READINGS} readings to that of ${READINGS} at the end. Both pages run side by side, each in a browser of its own. A function is compiled when it is called, and anew when it has been called often: that grows until all of them are warm.`

const SIDES_NOTE =
  'One page is guided all the time, so the two cannot change places: what their browsers differ by anyway is in the noise floor. The mean tells of what comes seldom, as when a part that was left out is observed again.'

export const heap: Measure = {
  name: 'heap',
  title: 'Guiding for long',
  about:
    'The made-up page changes in every frame, with the target present. For each reading garbage is collected and what scripts hold is listed by the browser.',
  run,
}
