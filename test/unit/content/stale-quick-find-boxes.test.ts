// Boxes of the last single-page address count as stale for a while, however often the address changes meanwhile.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { StaleQuickFindBoxes } from '../../../src/content/fields/stale-quick-find-boxes'
import { readIndex } from '../../read-index'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function page() {
  const { document } = new JSDOM('<div class="onesetupSetupNavTree"><input></div>').window
  const box = document.querySelector('input') as Element
  const requestLook = vi.fn()
  const end = new AbortController()
  return {
    box,
    index: readIndex(document),
    requestLook,
    end,
    staleBoxes: new StaleQuickFindBoxes(requestLook, end.signal),
  }
}

describe('a box of the tree', () => {
  it('is not stale on the kind of page where it was first seen', () => {
    const { staleBoxes, index, box } = page()
    staleBoxes.recordBoxes('lightning-settings', index)
    expect(staleBoxes.isStale(box)).toBe(false)
  })

  it('is stale together with the first row below it, which tells a folder', () => {
    const { document } = new JSDOM(
      '<div class="onesetupSetupNavTree"><ul><li role="treeitem"></li><li role="treeitem"></li></ul></div>',
    ).window
    const { staleBoxes } = page()
    const index = readIndex(document)
    staleBoxes.recordBoxes('lightning', index)
    staleBoxes.recordBoxes('lightning-settings', index)
    expect([...document.querySelectorAll('li')].map((row) => staleBoxes.isStale(row))).toEqual([true, false])
  })

  it('is stale on the next kind of page, for two seconds', () => {
    const { staleBoxes, index, box, requestLook } = page()
    staleBoxes.recordBoxes('lightning', index)
    staleBoxes.recordBoxes('lightning-settings', index)
    expect(staleBoxes.isStale(box)).toBe(true)
    vi.advanceTimersByTime(2000)
    expect(requestLook).toHaveBeenCalledOnce()
    expect(staleBoxes.isStale(box)).toBe(false)
  })

  it('is stale for two seconds after the last change, also when the kind changed twice', () => {
    const { staleBoxes, index, box } = page()
    staleBoxes.recordBoxes('lightning', index)
    staleBoxes.recordBoxes('lightning-reset', index)
    vi.advanceTimersByTime(1500)
    staleBoxes.recordBoxes('lightning-settings', index)
    vi.advanceTimersByTime(1500)
    expect(staleBoxes.isStale(box)).toBe(true)
  })

  it('asks for no look after the signal has fired', () => {
    const { staleBoxes, index, requestLook, end } = page()
    staleBoxes.recordBoxes('lightning', index)
    staleBoxes.recordBoxes('lightning-settings', index)
    end.abort()
    vi.advanceTimersByTime(5000)
    expect(requestLook).not.toHaveBeenCalled()
  })
})
