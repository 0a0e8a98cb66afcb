// Boxes of the last single-page address are not trusted for a while, however often the address changes meanwhile.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Leftovers } from '../../../src/content/watch/stale-page-boxes'
import { readIndex } from '../../read-index'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function page() {
  const { document } = new JSDOM('<div class="onesetupSetupNavTree"><input></div>').window
  const box = document.querySelector('input') as Element
  const look = vi.fn()
  const end = new AbortController()
  return { box, index: readIndex(document), look, end, leftovers: new Leftovers(look, end.signal) }
}

describe('what is left of the last page', () => {
  it('is trusted on the page where it was first seen', () => {
    const { leftovers, index, box } = page()
    leftovers.notice('lightning-settings', index)
    expect(leftovers.isLeftover(box)).toBe(false)
  })

  it('is not trusted on the next page, until two seconds are over', () => {
    const { leftovers, index, box, look } = page()
    leftovers.notice('lightning', index)
    leftovers.notice('lightning-settings', index)
    expect(leftovers.isLeftover(box)).toBe(true)
    vi.advanceTimersByTime(2000)
    expect(look).toHaveBeenCalledOnce()
    expect(leftovers.isLeftover(box)).toBe(false)
  })

  it('is not trusted sooner because the page had changed before', () => {
    const { leftovers, index, box } = page()
    leftovers.notice('lightning', index)
    leftovers.notice('lightning-reset', index)
    vi.advanceTimersByTime(1500)
    leftovers.notice('lightning-settings', index)
    vi.advanceTimersByTime(1500)
    expect(leftovers.isLeftover(box)).toBe(true)
  })

  it('wakes nobody after the end', () => {
    const { leftovers, index, look, end } = page()
    leftovers.notice('lightning', index)
    leftovers.notice('lightning-settings', index)
    end.abort()
    vi.advanceTimersByTime(5000)
    expect(look).not.toHaveBeenCalled()
  })
})
