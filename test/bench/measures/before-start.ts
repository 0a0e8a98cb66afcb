// What an installed extension costs a Salesforce page before a guide is started and after it has ended: nothing.
import type { Browser, CDPSession } from 'puppeteer-core'
import { until } from '../../e2e/support/until'
import { OURS } from '../browsers'
import { endGuideOn, startGuideOn } from '../guide'
import type { Context, Limit, Measure, Row, Table } from '../measure'
import { rendererOf } from '../renderer'
import { homeOf } from '../serve'
import { span } from '../span'
import { differences, highest, median } from '../stats'
import { takeTurns } from '../turns'

/** How long (ms) a page is measured after its header is there. */
const SPAN = 1_500
const ORG = 'bench-quiet'
const KB = 1024

interface Visit {
  /** ms of the main thread, from the beginning of the page. */
  readonly thread: number
  /** KB held by scripts, after garbage collection. */
  readonly heap: number
  /** Characters of scripts of extensions. */
  readonly script: number
  /** Script worlds of extensions. */
  readonly worlds: number
}

/** Opens a page as a person does, and leaves it. */
async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  const foreign = await watchForeign(session)
  const renderer = await rendererOf(page)
  await page.goto(homeOf(ORG))
  await until('the header', () => page.$('.branding-userProfile-button'))
  await span(SPAN)
  const { thread } = await renderer.now()
  const heap = (await renderer.heap()) / KB
  await page.close()
  return { thread, heap, ...foreign }
}

/** Counts what extensions bring into a page: scripts as the debugger sees them, and worlds. */
async function watchForeign(session: CDPSession): Promise<{ script: number; worlds: number }> {
  const found = { script: 0, worlds: 0 }
  session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (url.startsWith('chrome-extension://')) found.script += length
  })
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) found.worlds += 1
  })
  await session.send('Debugger.enable')
  await session.send('Runtime.enable')
  return found
}

/** A browser in which a guide was started and ended in this org. */
async function afterEnd(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await page.goto(homeOf(ORG))
  await startGuideOn(browser, page)
  await endGuideOn(browser, page)
  await page.close()
}

/** The same while a guide runs: to see that what is counted would be seen. */
async function whileGuiding(browser: Browser): Promise<Visit> {
  const page = await browser.newPage()
  await page.goto(homeOf(ORG))
  await startGuideOn(browser, page)
  return visit(browser)
}

const take = ({ pairs, say, withBrowser }: Context) =>
  withBrowser([], (none) =>
    withBrowser([OURS], (installed) =>
      withBrowser([OURS], async (ended) => {
        await afterEnd(ended)
        for (const browser of [none, installed, ended]) await visit(browser) // caches fill
        const subjects = {
          none: () => visit(none),
          empty: () => visit(none),
          installed: () => visit(installed),
          ended: () => visit(ended),
        }
        const taken = await takeTurns(pairs, subjects, say)
        return { ...taken, control: await whileGuiding(ended) }
      }),
    ),
  )

type Taken = Awaited<ReturnType<typeof take>>

const NAMES = { installed: 'installed, no guide started', ended: 'a guide was started and has ended' } as const

function differenceTable(
  title: string,
  unit: string,
  digits: number,
  taken: Taken,
  of: (visit: Visit) => number,
): Table {
  const none = taken.none.map(of)
  const noise = differences(taken.empty.map(of), none)
  const floor = highest(noise.map(Math.abs))
  const row = (name: keyof typeof NAMES): Row => {
    const samples = differences(taken[name].map(of), none)
    const limits: Limit[] = [
      {
        says: `median within the noise floor (±${floor.toFixed(digits)})`,
        isReached: Math.abs(median(samples)) <= floor,
      },
    ]
    return { what: `${NAMES[name]}, over no extension`, samples, limits }
  }
  const rows: Row[] = [
    { what: 'no extension', samples: none },
    { what: 'no extension again, over no extension: the noise floor', samples: noise },
    row('installed'),
    row('ended'),
  ]
  return { title, unit, digits, rows }
}

function scriptTable(taken: Taken): Table {
  const rows = (['installed', 'ended'] as const).flatMap((name): Row[] =>
    (['script', 'worlds'] as const).map((kind) => {
      const samples = taken[name].map((visit) => visit[kind])
      const what = kind === 'script' ? 'characters of script' : 'script worlds'
      return { what: `${NAMES[name]}: ${what}`, samples, limits: [{ says: 'none', isReached: highest(samples) === 0 }] }
    }),
  )
  const { script, worlds } = taken.control
  rows.push(
    { what: 'a guide runs, to see that the count sees it: characters of script', samples: [script] },
    { what: 'a guide runs: script worlds', samples: [worlds] },
  )
  return { title: 'What of extensions is in the page', unit: 'count', digits: 0, rows }
}

export const beforeStart: Measure = {
  name: 'before-start',
  title: 'Before the start and after the end',
  about:
    'The home page of the practice org is opened in new tabs of three browsers in turns: without any extension, with Token Guide installed, and with Token Guide after a guide has ended.',
  async run(context) {
    const taken = await take(context)
    return [
      scriptTable(taken),
      differenceTable('Main thread until the page has come to rest', 'ms', 1, taken, ({ thread }) => thread),
      differenceTable('Held by scripts after garbage collection', 'KB', 1, taken, ({ heap }) => heap),
    ]
  },
}
