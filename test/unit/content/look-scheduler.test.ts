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

/** Something has come that a target may be found by. */
const find = (scheduler: LookScheduler): void => scheduler.lookAfterPageChange(true)
/** Something else has changed that the last look had asked for. */
const change = (scheduler: LookScheduler): void => scheduler.lookAfterPageChange(false)

test('a change is looked at at once, also soon after an expensive look', () => {
  const { scheduler, looks } = schedulerWithLooksOf(17)
  change(scheduler)
  expect(looks).toHaveLength(1)
  vi.advanceTimersByTime(10)
  change(scheduler)
  expect(looks).toHaveLength(2)
})

test('the page is never looked at twice within a frame', () => {
  const { scheduler, looks } = schedulerWithLooksOf(0)
  find(scheduler)
  find(scheduler)
  expect(looks).toHaveLength(1)
  vi.advanceTimersByTime(40)
  expect(looks).toHaveLength(2)
})

test('on a page that changes all the time, looks take a small share of the time', () => {
  const { scheduler, looks, end } = schedulerWithLooksOf(2)
  for (let frame = 0; frame < 60 * 60; frame += 1) {
    change(scheduler)
    vi.advanceTimersByTime(16)
  }
  const share = (looks.length * 2) / performance.now()
  expect(share).toBeGreaterThan(0.008)
  expect(share).toBeLessThan(0.012)
  end.abort()
})

test('what is found then is looked at at once', () => {
  const { scheduler, looks, end } = schedulerWithLooksOf(2)
  for (let frame = 0; frame < 600; frame += 1) {
    change(scheduler)
    vi.advanceTimersByTime(16)
  }
  const before = looks.length
  vi.advanceTimersByTime(16)
  find(scheduler)
  expect(looks).toHaveLength(before + 1)
  end.abort()
})

test('what waits less comes first', () => {
  const { scheduler, looks } = schedulerWithLooksOf(45)
  find(scheduler)
  change(scheduler) // has to wait
  find(scheduler)
  vi.advanceTimersByTime(8 + 16)
  expect(looks).toHaveLength(2)
})

test('what is found is looked at soon, though other looks have used up all that was kept for it', () => {
  const { scheduler, looks, end } = schedulerWithLooksOf(8)
  for (let frame = 0; frame < 3_000; frame += 1) {
    change(scheduler)
    vi.advanceTimersByTime(16)
  }
  const before = looks.length
  find(scheduler)
  vi.advanceTimersByTime(100 + 16)
  expect(looks.length).toBeGreaterThan(before)
  end.abort()
})

test('a look that a busy machine made very long does not delay the next one for long', () => {
  const { scheduler, looks } = schedulerWithLooksOf(700)
  change(scheduler)
  change(scheduler)
  vi.advanceTimersByTime(420)
  expect(looks).toHaveLength(2)
})

test('a look that was asked for comes in the next frame, whatever the looks before it took', () => {
  const { scheduler, looks } = schedulerWithLooksOf(100)
  change(scheduler)
  change(scheduler)
  scheduler.requestLook()
  vi.advanceTimersByTime(20)
  expect(looks).toHaveLength(2)
})

test('a look that was asked for comes although a change has led to one meanwhile', () => {
  const { scheduler, looks } = schedulerWithLooksOf(0)
  scheduler.requestLook()
  vi.advanceTimersByTime(10)
  change(scheduler)
  vi.advanceTimersByTime(6)
  expect(looks).toHaveLength(2)
})

test('after the signal has fired there are no more looks', () => {
  const { scheduler, looks, end } = schedulerWithLooksOf(1)
  end.abort()
  change(scheduler)
  expect(looks).toEqual([])
})
