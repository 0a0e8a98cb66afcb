// A limited number of attempts within a time; whoever keeps trying too often gets nothing.
import { expect, it } from 'vitest'
import { RateLimiter } from '../../../src/content/timing/rate-limiter'

const times = (count: number, every: number, from = 0): number[] =>
  Array.from({ length: count }, (_, index) => from + index * every)

it('allows the limit within the window, and not one more', () => {
  const limiter = new RateLimiter(3, 60)
  expect([0, 1, 2, 3].map((now) => limiter.tryTake(now))).toEqual([true, true, true, false])
})

it('allows the limit again after a pause', () => {
  const limiter = new RateLimiter(3, 60)
  for (const now of times(10, 1)) limiter.tryTake(now)
  expect(times(4, 1, 80).map((now) => limiter.tryTake(now))).toEqual([true, true, true, false])
})

it('allows nothing to attempts that never pause', () => {
  const limiter = new RateLimiter(3, 60)
  expect(times(1_000, 1).filter((now) => limiter.tryTake(now))).toEqual([0, 1, 2])
  expect(times(1_000, 20, 2_000).filter((now) => limiter.tryTake(now)).length).toBe(1_000)
})
