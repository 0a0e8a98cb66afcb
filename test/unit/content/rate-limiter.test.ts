// What is allowed now and then is not allowed to what happens all the time.
import { expect, it } from 'vitest'
import { Allowance } from '../../../src/content/timing/rate-limiter'

const times = (count: number, every: number, from = 0): number[] =>
  Array.from({ length: count }, (_, index) => from + index * every)

it('is taken so many times within so long', () => {
  const allowance = new Allowance(3, 60)
  expect([0, 1, 2, 3].map((now) => allowance.take(now))).toEqual([true, true, true, false])
})

it('is there again after a rest', () => {
  const allowance = new Allowance(3, 60)
  for (const now of times(10, 1)) allowance.take(now)
  expect(times(4, 1, 80).map((now) => allowance.take(now))).toEqual([true, true, true, false])
})

it('is not there again for what goes on asking', () => {
  const allowance = new Allowance(3, 60)
  expect(times(1_000, 1).filter((now) => allowance.take(now))).toEqual([0, 1, 2])
  expect(times(1_000, 20, 2_000).filter((now) => allowance.take(now)).length).toBe(1_000)
})
