// How long a target may be missing before the card says so, and before it gives up waiting.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Patience } from '../../../src/content/timing/missing-target-timer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page on which something is missing from the beginning, at a place named by its key. */
function waiting() {
  const end = new AbortController()
  const woken: number[] = []
  const since = performance.now()
  const patience: Patience = new Patience(() => {
    woken.push(performance.now() - since)
    patience.watch(true)
  }, end.signal)
  patience.at('here')
  patience.watch(true)
  return { patience, woken, end }
}

describe('patience', () => {
  it('is long at first, then short, then over: within 8 s of the first look', () => {
    const { patience } = waiting()
    expect(patience.at('here')).toEqual({ isSettled: false, isLate: false })
    vi.advanceTimersByTime(2000)
    expect(patience.at('here')).toEqual({ isSettled: true, isLate: false })
    vi.advanceTimersByTime(5500)
    expect(patience.at('here')).toEqual({ isSettled: true, isLate: true })
  })

  it('wakes the page at both moments, when the clock already says so', () => {
    const { woken, patience } = waiting()
    vi.advanceTimersByTime(8000)
    expect(woken).toHaveLength(2)
    expect(Math.max(...woken)).toBeLessThan(7500)
    expect(patience.at('here').isLate).toBe(true)
  })

  it('begins anew at another place, and when the target came and went', () => {
    const { patience } = waiting()
    vi.advanceTimersByTime(8000)
    expect(patience.at('there')).toEqual({ isSettled: false, isLate: false })
    patience.watch(true)
    vi.advanceTimersByTime(2000)
    patience.watch(false)
    patience.watch(true)
    expect(patience.at('there').isSettled).toBe(false)
  })

  it('wakes nobody after the end', () => {
    const { woken, end } = waiting()
    end.abort()
    vi.advanceTimersByTime(10_000)
    expect(woken).toEqual([])
  })
})
