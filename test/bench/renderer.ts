// Main-thread time and memory of a page, as its own process counts them.
import type { CDPSession, Page } from 'puppeteer-core'

export interface Spent {
  /** Processor time of the main thread, ms. */
  readonly thread: number
  /** On the wall, ms. */
  readonly wall: number
}

export interface Renderer {
  /** Since when the process began, ms. */
  now(): Promise<Spent>
  /** Bytes that scripts of all worlds hold with their code, after garbage collection. */
  heap(): Promise<number>
}

export async function rendererOf(page: Page): Promise<Renderer> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    async now() {
      const metrics = await metricsOf(session)
      return { thread: metrics('ThreadTime') * 1000, wall: metrics('Timestamp') * 1000 }
    },
    async heap() {
      for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
      return (await metricsOf(session))('JSHeapUsedSize')
    },
  }
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (name) => {
    const metric = metrics.find((each) => each.name === name)
    if (metric === undefined) throw new Error(`The browser does not count ${name}`)
    return metric.value
  }
}

/** The share (%) of the main thread that was busy between two moments. */
export const shareOf = (before: Spent, after: Spent): number =>
  ((after.thread - before.thread) / (after.wall - before.wall)) * 100
