// How much of the main thread our content script takes, task by task, as the browser's own trace has it.
import type { Page } from 'puppeteer-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** µs */
  readonly ts: number
  readonly dur?: number
  /** µs of processor time, which other processes do not lengthen */
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string } }
}

/** Spans in which scripts run. */
const SCRIPT = ['FunctionCall', 'EvaluateScript', 'v8.run']

/**
 * What the page has changed must be laid out, with or without us: the first of each in a call of ours is the page's own. What we
 * make the browser do again counts.
 */
const LAYOUT = ['UpdateLayoutTree', 'Layout']

/** Collecting the garbage of the whole page: page and extension share a heap, and whoever asks for memory when it is full waits. */
const COLLECTION = ['MajorGC', 'MinorGC']

export interface ContentScriptTime {
  /** The longest any single task was ours (ms). */
  readonly longest: number
  /** The same without garbage collections (ms). */
  readonly longestWork: number
  /** The longest garbage collection (ms) while a script of ours ran, and while none did. */
  readonly collection: { readonly ours: number; readonly others: number }
  /** All of it (ms). */
  readonly total: number
  /** In how many tasks. */
  readonly tasks: number
}

/** Traces the page's browser while `action` goes on. */
export async function contentScriptTimeDuring(page: Page, action: () => Promise<void>): Promise<ContentScriptTime> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] })
  const trace = await action().then(
    () => page.tracing.stop(),
    async (reason: unknown) => {
      await page.tracing.stop()
      throw reason
    },
  )
  if (trace === undefined) throw new Error('The browser has traced nothing')
  return ourTimeIn(JSON.parse(Buffer.from(trace).toString('utf8')).traceEvents as TraceEvent[])
}

function ourTimeIn(events: readonly TraceEvent[]): ContentScriptTime {
  const whole = events.filter(({ ph }) => ph === 'X')
  const tasks = byThread(whole.filter(({ name }) => name === 'RunTask'))
  const ours = outermost(whole.filter(isOurs))
  const layouts = LAYOUT.map((name) => byThread(whole.filter((event) => event.name === name)))
  const collections = outermost(whole.filter(({ name }) => COLLECTION.includes(name)))
  const collectionsIn = byThread(collections)
  const collected = new Set<TraceEvent>()
  const perTask = new Map<TraceEvent | null, { whole: number; work: number }>()
  for (const event of ours) {
    const thread = threadOf(event)
    const within = (events: readonly TraceEvent[] = []) => events.filter((each) => holds(event, each))
    const task = (tasks.get(thread) ?? []).find((each) => holds(each, event)) ?? null
    const pending = layouts.flatMap((kind) => within(kind.get(thread)).slice(0, 1))
    const inside = within(collectionsIn.get(thread))
    for (const each of inside) collected.add(each)
    const own = spent(event) - sumOf(pending)
    const before = perTask.get(task) ?? { whole: 0, work: 0 }
    perTask.set(task, { whole: before.whole + own, work: before.work + own - sumOf(inside) })
  }
  const times = [...perTask.values()]
  const threads = new Set(ours.map(threadOf))
  const others = collections.filter((each) => threads.has(threadOf(each)) && !collected.has(each))
  return {
    longest: Math.max(0, ...times.map(({ whole }) => whole)),
    longestWork: Math.max(0, ...times.map(({ work }) => work)),
    collection: { ours: longestOf(collected), others: longestOf(others) },
    total: times.reduce((sum, { whole }) => sum + whole, 0),
    tasks: times.length,
  }
}

const sumOf = (events: readonly TraceEvent[]): number => events.reduce((sum, each) => sum + spent(each), 0)

const longestOf = (events: Iterable<TraceEvent>): number => Math.max(0, ...[...events].map(spent))

/** Processor time (ms). */
const spent = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000

const isOurs = ({ name, args }: TraceEvent): boolean =>
  SCRIPT.includes(name) && args.data?.url?.startsWith('chrome-extension://') === true

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`

const holds = (outer: TraceEvent, { ts, dur = 0 }: TraceEvent): boolean =>
  outer.ts <= ts && ts + dur <= outer.ts + (outer.dur ?? 0)

function byThread(events: readonly TraceEvent[]): Map<string, TraceEvent[]> {
  const threads = new Map<string, TraceEvent[]>()
  for (const event of events) {
    const known = threads.get(threadOf(event))
    if (known === undefined) threads.set(threadOf(event), [event])
    else known.push(event)
  }
  return threads
}

/** Those that are in no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const event of sorted) {
    const last = kept.findLast((each) => threadOf(each) === threadOf(event))
    if (last === undefined || !holds(last, event)) kept.push(event)
  }
  return kept
}
