// How long work pauses between its slices.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Slices } from '../../../src/content/timing/time-slicer'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work in so many slices, of which each takes so long (ms); when they began (ms), and how often all was done. */
function sliced(count: number, cost: number) {
  const began: number[] = []
  const done = vi.fn()
  const end = new AbortController()
  const work = (): boolean => {
    began.push(performance.now())
    vi.advanceTimersByTime(cost)
    return began.length >= count
  }
  return { slices: new Slices(work, done, end.signal), began, done, end }
}

test('each slice is followed by a pause that leaves the page its share', () => {
  const { slices, began, done } = sliced(3, 4)
  slices.go(0.2)
  vi.advanceTimersByTime(100)
  const [first = 0] = began
  expect(began.map((at) => at - first)).toEqual([0, 20, 40])
  expect(done).toHaveBeenCalledTimes(1)
})

test('a slice for which the machine took far too long is not paid for by a pause without end', () => {
  const { slices, began, done } = sliced(2, 500)
  slices.go(0.001)
  vi.advanceTimersByTime(10_000)
  expect(began).toHaveLength(2)
  expect(done).toHaveBeenCalledTimes(1)
})

test('a larger share than before counts at once', () => {
  const { slices, began } = sliced(3, 4)
  slices.go(0.001)
  slices.go(0.2)
  expect(began).toHaveLength(2)
  slices.go(0.001)
  expect(began).toHaveLength(2)
})

test('nothing is done any more at the end', () => {
  const { slices, began, done, end } = sliced(3, 4)
  slices.go(0.2)
  end.abort()
  vi.advanceTimersByTime(1_000)
  expect(began).toHaveLength(1)
  expect(done).not.toHaveBeenCalled()
})
