// How long the pauses between slices of work are.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TimeSlicer } from '../../../src/content/timing/time-slicer'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work of `count` slices that take `cost` ms each. `began`: when they began (ms). */
function slicerWithWork(count: number, cost: number, share = 0.2) {
  const began: number[] = []
  const end = new AbortController()
  const work = (): boolean => {
    began.push(performance.now())
    vi.advanceTimersByTime(cost)
    return began.length >= count
  }
  return { slicer: new TimeSlicer(work, share, end.signal), began, end }
}

test('each slice is followed by a pause that leaves the page its share of the time', () => {
  const { slicer, began } = slicerWithWork(3, 4)
  slicer.run()
  vi.advanceTimersByTime(100)
  const [first = 0] = began
  expect(began.map((at) => at - first)).toEqual([0, 20, 40])
})

test('the pause after a slice that a busy machine made very long has a limit', () => {
  const { slicer, began } = slicerWithWork(2, 500, 0.001)
  slicer.run()
  vi.advanceTimersByTime(10_000)
  expect(began).toHaveLength(2)
})

test('while work is left, it goes on as it is', () => {
  const { slicer, began } = slicerWithWork(3, 4)
  slicer.run()
  slicer.run()
  expect(began).toHaveLength(1)
})

test('after the signal has fired no work is done', () => {
  const { slicer, began, end } = slicerWithWork(3, 4)
  slicer.run()
  end.abort()
  vi.advanceTimersByTime(1_000)
  expect(began).toHaveLength(1)
})
