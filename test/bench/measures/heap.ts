// What a guide does that runs for long: whether what scripts hold grows, and what it takes of the main thread all in all, against
// the same page for as long without it.
import { OURS } from '../browsers'
import { SETTLE_MS, startGuideOn } from '../guide'
import { type Context, type Limit, limited, type Measure, type Row, type Table } from '../measure'
import { rendererOf, shareOf } from '../renderer'
import { LIGHTNING_LIKE, openRestless } from '../restless'
import { span } from '../span'
import { highest, lowest, median } from '../stats'

/** Readings per minute. */
const PER_MINUTE = 4
/** The first readings are taken while code is still being compiled. */
const WARM_UP = 0.2
const KB = 1024

interface Readings {
  /** Bytes held, reading by reading. */
  readonly held: readonly number[]
  /** Share of the main thread, %. */
  readonly busy: number
}

async function readings({ heapMinutes, say, withBrowser }: Context, isGuided: boolean): Promise<Readings> {
  return withBrowser([OURS], async (browser) => {
    const org = 'bench-heap'
    const page = await openRestless(browser, org, { ...LIGHTNING_LIKE, hasTarget: true })
    if (isGuided) await startGuideOn(browser, page)
    const renderer = await rendererOf(page)
    await span(SETTLE_MS)
    const before = await renderer.now()
    const held: number[] = []
    for (let left = Math.max(10, heapMinutes * PER_MINUTE); left > 0; left -= 1) {
      await span(60_000 / PER_MINUTE)
      held.push(await renderer.heap())
      if (isGuided && left % PER_MINUTE === 0) say(`${left / PER_MINUTE} minutes left`)
    }
    return { held, busy: shareOf(before, await renderer.now()) }
  })
}

const warmPartOf = ({ held }: Readings): readonly number[] => held.slice(Math.floor(held.length * WARM_UP))

/** KB by which the last third is over the first, once warm, in medians. */
function growthOf(readings: Readings): number {
  const warm = warmPartOf(readings)
  const third = Math.ceil(warm.length / 3)
  return (median(warm.slice(-third)) - median(warm.slice(0, third))) / KB
}

async function run(context: Context): Promise<readonly Table[]> {
  const [alone, guided] = await Promise.all([readings(context, false), readings(context, true)])
  const inMB = ({ held }: Readings) => held.map((bytes) => bytes / KB / KB)
  const warm = warmPartOf(alone)
  const noise = (highest(warm) - lowest(warm)) / KB
  const over = growthOf(guided) - growthOf(alone)
  const steady: Limit = {
    says: `no more than the page alone varies (${noise.toFixed(0)} KB)`,
    isReached: over <= noise,
  }
  const growth: Row[] = [
    { what: 'the page alone', samples: [growthOf(alone)] },
    { what: 'guiding', samples: [growthOf(guided)] },
    { what: 'guiding, over the page alone', samples: [over], limits: [steady] },
  ]
  const held: Row[] = [
    { what: 'the page alone', samples: inMB(alone) },
    { what: 'guiding', samples: inMB(guided) },
  ]
  return [
    { title: 'Held by scripts after garbage collection, reading by reading', unit: 'MB', digits: 2, rows: held },
    {
      title: `Main thread in these ${context.heapMinutes} minutes, all in all`,
      unit: '%',
      digits: 2,
      rows: [
        { what: 'the page alone', samples: [alone.busy] },
        { what: 'guiding', samples: [guided.busy] },
        limited('guiding, over the page alone', [guided.busy - alone.busy], [['median', 1, '%']]),
      ],
    },
    { title: `Growth in ${context.heapMinutes} minutes`, unit: 'KB', digits: 0, rows: growth, note: NOTE },
  ]
}

const NOTE =
  'From the median of the first third to that of the last, after the first readings. Both pages run side by side, each in a browser of its own.'

export const heap: Measure = {
  name: 'heap',
  title: 'Guiding for long',
  about: 'The made-up page changes in every frame, with the target present. Garbage is collected before each reading.',
  run,
}
