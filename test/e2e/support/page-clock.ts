// The clock of one page of the extension, moved. Timers that repeat come at once, as if the time between had passed.
import type { Page } from 'puppeteer-core'

/** Sets the page's clock to a time (ms since the epoch), at which it then stands still. */
export const setPageClock = (page: Page, time: number): Promise<void> =>
  page.evaluate((time) => {
    const clock = globalThis as typeof globalThis & { pageTime?: number }
    if (clock.pageTime === undefined) {
      const repeat = globalThis.setInterval.bind(globalThis)
      const sooner = (task: () => void) => repeat(task, 20)
      Object.assign(globalThis, { setInterval: sooner })
      Date.now = () => clock.pageTime ?? 0
    }
    clock.pageTime = time
  }, time)
