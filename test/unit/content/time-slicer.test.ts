// How long the pauses between slices of work are.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TimeSlicer } from '../../../src/content/timing/time-slicer'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work of `count` slices that take `cost` ms each. `began`: when they began (ms). `done`: called when all work is done. */
function slicerWithWork(count: number, cost: number) {
  const began: number[] = []
  const done = vi.fn()
  const end = new AbortController()
  const work = (): boolean => {
    began.push(performance.now())
    vi.advanceTimersByTime(cost)
    return began.length >= count
  }
  return { slicer: new TimeSlicer(work, done, end.signal), began, done, end }
}

test('each slice is followed by a pause that leaves the page its share of the time', () => {
  const { slicer, began, done } = slicerWithWork(3, 4)
  slicer.run(0.2)
  vi.advanceTimersByTime(100)
  const [first = 0] = began
  expect(began.map((at) => at - first)).toEqual([0, 20, 40])
  expect(done).toHaveBeenCalledTimes(1)
})

test('the pause after a slice that a busy machine made very long has a limit', () => {
  const { slicer, began, done } = slicerWithWork(2, 500)
  slicer.run(0.001)
  vi.advanceTimersByTime(10_000)
  expect(began).toHaveLength(2)
  expect(done).toHaveBeenCalledTimes(1)
})

test('a larger share than before runs a slice at once, a smaller one does not', () => {
  const { slicer, began } = slicerWithWork(3, 4)
  slicer.run(0.001)
  slicer.run(0.2)
  expect(began).toHaveLength(2)
  slicer.run(0.001)
  expect(began).toHaveLength(2)
})

test('after the signal has fired no work is done', () => {
  const { slicer, began, done, end } = slicerWithWork(3, 4)
  slicer.run(0.2)
  end.abort()
  vi.advanceTimersByTime(1_000)
  expect(began).toHaveLength(1)
  expect(done).not.toHaveBeenCalled()
})
