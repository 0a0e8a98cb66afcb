// When the page is looked at again: at once while time for it is saved up, and in the long run for a small share of the time.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LookScheduler } from '../../../src/content/watch/look-scheduler'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => setTimeout(look, 16))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A scheduler whose looks take `cost` ms, and the times (ms) at which its looks began. */
function schedulerWithLooksOf(cost: number): { scheduler: LookScheduler; looks: number[]; end: AbortController } {
  const looks: number[] = []
  const end = new AbortController()
  const scheduler = new LookScheduler(() => {
    looks.push(performance.now())
    vi.advanceTimersByTime(cost)
  }, end.signal)
  return { scheduler, looks, end }
}

/** The page changes, and all observers report it. */
async function change(scheduler: LookScheduler): Promise<void> {
  scheduler.lookAfterPageChange()
  await Promise.resolve()
}

test('a change soon after an expensive look is looked at at once', async () => {
  const { scheduler, looks } = schedulerWithLooksOf(17)
  await change(scheduler)
  expect(looks).toHaveLength(1)
  vi.advanceTimersByTime(10)
  await change(scheduler)
  expect(looks).toHaveLength(2)
})

test('changes at the same time get one look, after all observers have reported', async () => {
  const { scheduler, looks } = schedulerWithLooksOf(0)
  scheduler.lookAfterPageChange()
  scheduler.lookAfterPageChange()
  expect(looks).toEqual([])
  await Promise.resolve()
  vi.advanceTimersByTime(40)
  expect(looks).toHaveLength(1)
})

test('the page is never looked at twice within a frame', async () => {
  const { scheduler, looks } = schedulerWithLooksOf(0)
  await change(scheduler)
  await change(scheduler)
  expect(looks).toHaveLength(1)
  vi.advanceTimersByTime(40)
  expect(looks).toHaveLength(2)
})

test('on a page that changes all the time, looks take a small share of the time', async () => {
  const { scheduler, looks, end } = schedulerWithLooksOf(5)
  for (let frame = 0; frame < 60 * 60; frame += 1) {
    await change(scheduler)
    vi.advanceTimersByTime(16)
  }
  const share = (looks.length * 5) / performance.now()
  expect(share).toBeGreaterThan(0.02)
  expect(share).toBeLessThan(0.032)
  end.abort()
})

test('a look that a busy machine made very long does not delay the next one for long', async () => {
  const { scheduler, looks } = schedulerWithLooksOf(700)
  await change(scheduler)
  await change(scheduler)
  vi.advanceTimersByTime(1_100)
  expect(looks).toHaveLength(2)
})

test('after a user action the page is looked at at once, whatever the looks before it took', async () => {
  const { scheduler, looks } = schedulerWithLooksOf(100)
  await change(scheduler)
  await change(scheduler)
  scheduler.lookAfterUserAction()
  vi.advanceTimersByTime(20)
  expect(looks).toHaveLength(2)
})

test('after the signal has fired there are no more looks', async () => {
  const { scheduler, looks, end } = schedulerWithLooksOf(1)
  end.abort()
  await change(scheduler)
  expect(looks).toEqual([])
})
