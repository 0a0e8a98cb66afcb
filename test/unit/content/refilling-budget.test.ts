// A budget refills as time passes, is full at some point, and owes no more than it may.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RefillingBudget } from '../../../src/content/timing/refilling-budget'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number): void => void vi.advanceTimersByTime(ms)

test('it begins with what can be saved, and never holds more', () => {
  const budget = new RefillingBudget({ perMs: 2, most: 50, least: 0 })
  expect(budget.left).toBe(50)
  pass(1_000)
  expect(budget.left).toBe(50)
})

test('what was spent comes back as time passes', () => {
  const budget = new RefillingBudget({ perMs: 2, most: 50, least: 0 })
  expect(budget.spend(40)).toBe(true)
  pass(5)
  expect(budget.left).toBe(20)
  expect(budget.spend(20)).toBe(true)
  expect(budget.spend(1)).toBe(false)
})

test('what is missing is owed, as far as it can be', () => {
  const budget = new RefillingBudget({ perMs: 1, most: 10, least: -4 })
  expect(budget.spend(12)).toBe(false)
  expect(budget.left).toBe(-2)
  expect(budget.spend(700)).toBe(false)
  expect(budget.left).toBe(-4)
  pass(5)
  expect(budget.left).toBe(1)
})
