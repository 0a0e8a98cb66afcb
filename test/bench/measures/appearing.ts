// From a target that appears to the ring around it, in frames; and after a page load, in ms.
import type { Browser, Page } from 'puppeteer-core'
import { until } from '../../e2e/support/until'
import { appearOnce, openAppearing } from '../appearing'
import { OURS, PROBE } from '../browsers'
import { type Appearance, appearanceIn, probeOf } from '../frames'
import { startGuideOn } from '../guide'
import { type Context, type LimitAsked, limited, type Measure, type Row, type Table } from '../measure'
import { LIGHTNING_LIKE } from '../restless'
import { homeOf } from '../serve'
import { takeTurns } from '../turns'

/** Twice as many turns as elsewhere: a 95th percentile needs them, and one takes two seconds. */
const TIMES = 2

const COMES: readonly LimitAsked[] = [
  ['median', 0, 'frames'],
  ['95th percentile', 1, 'frames'],
]
const FULL: readonly LimitAsked[] = [['median', 6, 'frames']]

const PAGES = [
  { name: 'page at rest', org: 'bench-calm', perFrame: 0 },
  { name: 'page that changes in every frame', org: 'bench-wild', perFrame: LIGHTNING_LIKE.perFrame },
] as const

const appearing = ({ pairs, say, withBrowser }: Context): Promise<Table[]> =>
  withBrowser([OURS, PROBE], async (browser) => {
    const tables: Table[] = []
    for (const { name, org, perFrame } of PAGES) {
      const guided = await openAppearing(browser, 'token-guide', { org, perFrame })
      const peer = await openAppearing(browser, 'driver.js', { org: `${org}-driver`, perFrame })
      const taken = await takeTurns(
        pairs * TIMES,
        { 'Token Guide': () => appearOnce(guided), 'driver.js': () => appearOnce(peer) },
        say,
      )
      await Promise.all([guided.page.close(), peer.page.close()])
      tables.push({
        title: `From target to ring, ${name}`,
        unit: 'frames',
        digits: 0,
        rows: [...rowsOf('Token Guide', taken['Token Guide'], true), ...rowsOf('driver.js', taken['driver.js'], false)],
        note: NOTE,
      })
    }
    return tables
  })

const NOTE =
  'Frames that showed the target without the ring in place, to be seen (opacity 0.1 and more): 0 is the same frame. The guide finds the target by itself; driver.js is told of it in the task that inserts it.'

function rowsOf(who: string, appearances: readonly Appearance[], isOurs: boolean): Row[] {
  const row = (what: string, samples: readonly number[], limits: readonly LimitAsked[]) =>
    limited(`${who}: ${what}`, samples, isOurs ? limits : [])
  return [
    row(
      'in place',
      appearances.map(({ frames }) => frames),
      COMES,
    ),
    row(
      'in place and at full strength',
      appearances.map(({ full }) => full),
      FULL,
    ),
  ]
}

/** The practice org's own home page, whose header is made by its script. */
const loading = ({ pairs, say, withBrowser }: Context): Promise<Table> =>
  withBrowser([OURS, PROBE], async (browser) => {
    const page = await browser.newPage()
    await page.goto(homeOf('bench-load'))
    await startGuideOn(browser, page)
    const { loaded } = await takeTurns(pairs, { loaded: () => loadOnce(browser, page) }, say)
    const row = limited(
      'from the first frame with the target to the ring in place',
      loaded.map(({ time }) => time),
      [['maximum', 100, 'ms']],
    )
    return { title: 'After a page load', unit: 'ms', digits: 0, rows: [row] }
  })

async function loadOnce(browser: Browser, guided: Page): Promise<Appearance> {
  const page = await browser.newPage()
  await page.goto(homeOf('bench-load'))
  const probe = await probeOf(page, 'token-guide', ['.branding-userProfile-button'])
  const appearance = await until('the ring after a load', async () => appearanceIn(await probe.frames(), 'token-guide'))
  await page.close()
  await guided.bringToFront()
  return appearance
}

export const appearingMeasure: Measure = {
  name: 'appearing',
  title: 'From target to ring',
  about:
    'The target is inserted at a random time into the header of the made-up page. A probe reads in every frame, at the last moment before it is painted, where target and ring are.',
  run: async (context) => [...(await appearing(context)), await loading(context)],
}
