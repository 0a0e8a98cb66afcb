// How long a target may be missing before the card says so, and before the card no longer says to wait.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MissingTargetTimer } from '../../../src/content/timing/missing-target-timer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A timer whose target is missing from the beginning, and the times (ms) of its calls. */
function timerWithMissingTarget() {
  const end = new AbortController()
  const calls: number[] = []
  const since = performance.now()
  const timer: MissingTargetTimer = new MissingTargetTimer(() => {
    calls.push(performance.now() - since)
    timer.setMissing(true)
  }, end.signal)
  timer.statusFor('settings')
  timer.setMissing(true)
  return { timer, calls, end }
}

describe('a missing target', () => {
  it('is settled after 2 s, and late within 8 s of the first look', () => {
    const { timer } = timerWithMissingTarget()
    expect(timer.statusFor('settings')).toEqual({ isSettled: false, isLate: false })
    vi.advanceTimersByTime(2000)
    expect(timer.statusFor('settings')).toEqual({ isSettled: true, isLate: false })
    vi.advanceTimersByTime(5500)
    expect(timer.statusFor('settings')).toEqual({ isSettled: true, isLate: true })
  })

  it('causes a call at both moments, when the status has already changed', () => {
    const { calls, timer } = timerWithMissingTarget()
    vi.advanceTimersByTime(8000)
    expect(calls).toHaveLength(2)
    expect(Math.max(...calls)).toBeLessThan(7500)
    expect(timer.statusFor('settings').isLate).toBe(true)
  })

  it('starts again with another key, and after the target was found', () => {
    const { timer } = timerWithMissingTarget()
    vi.advanceTimersByTime(8000)
    expect(timer.statusFor('reset-form')).toEqual({ isSettled: false, isLate: false })
    timer.setMissing(true)
    vi.advanceTimersByTime(2000)
    timer.setMissing(false)
    timer.setMissing(true)
    expect(timer.statusFor('reset-form').isSettled).toBe(false)
  })

  it('causes no call after the signal has fired', () => {
    const { calls, end } = timerWithMissingTarget()
    end.abort()
    vi.advanceTimersByTime(10_000)
    expect(calls).toEqual([])
  })
})
