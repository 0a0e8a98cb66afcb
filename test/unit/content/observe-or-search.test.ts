// A page is observed while that costs little, and searched while it does not; counted in changes, searches and ticks.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ObserveOrSearch } from '../../../src/content/watch/observe-or-search'

const { window } = new JSDOM('<main></main>')
const main = window.document.querySelector('main') as Element

/** Changes that the browser has made records of, for whichever observer. */
let recorded = 0
class CountingObserver extends window.MutationObserver {
  constructor(onRecords: MutationCallback) {
    super((records, observer) => {
      recorded += records.length
      onRecords(records, observer)
    })
  }
}

let end: AbortController
let watch: ObserveOrSearch
const onRecords = vi.fn((_records: readonly MutationRecord[]) => {})
const onSearch = vi.fn()

beforeEach(() => {
  end = new AbortController()
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('MutationObserver', CountingObserver)
  onRecords.mockClear()
  onSearch.mockClear()
  watch = new ObserveOrSearch({ roots: () => [window.document], read: onRecords, search: onSearch }, end.signal)
  watch.onRoot(window.document)
  pass(1_000)
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pass = (ms: number): void => void vi.advanceTimersByTime(ms)

let turn = 0
/** Changes in one task, and what the observers report of them. */
async function change(times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) main.className = `turn-${++turn}`
  await new Promise((resolve) => setImmediate(resolve))
}

const FRAME_MS = 16
/** Frames in each of which so much changes. */
async function changeFor(ms: number, perFrame: number): Promise<void> {
  for (let left = ms; left > 0; left -= FRAME_MS) {
    await change(perFrame)
    pass(FRAME_MS)
  }
}
const perFrame = (perSecond: number): number => Math.round((perSecond * FRAME_MS) / 1_000)
const observedNow = async (): Promise<boolean> => {
  onRecords.mockClear()
  await change(1)
  return onRecords.mock.calls.length === 1
}

it.each([600, 2_400])('observes %i changes in a second for ever', async (perSecond) => {
  await changeFor(5_000, perFrame(perSecond))
  expect(await observedNow()).toBe(true)
  expect(onSearch).not.toHaveBeenCalled()
})

it.each([
  [6_000, 1_500],
  [24_000, 500],
])('reads no more than a few of %i changes in a second', async (perSecond, most) => {
  await changeFor(900, perFrame(perSecond))
  const read = onRecords.mock.calls.reduce((sum, [records]) => sum + records.length, 0)
  expect(read).toBeLessThan(most)
  expect(await observedNow()).toBe(false)
})

it('searches the busiest page each 400 ms', async () => {
  await changeFor(10_000, perFrame(24_000))
  expect(onSearch.mock.calls.length).toBeGreaterThanOrEqual(25)
  expect(onSearch.mock.calls.length).toBeLessThanOrEqual(45)
})

it('searches a page in which few changes bring too many elements to visit, and tries to observe it now and then', async () => {
  onRecords.mockImplementation(() => watch.onInserted(4_000))
  await changeFor(2_000, 1)
  onRecords.mockClear()
  onSearch.mockClear()
  await changeFor(10_000, 1)
  expect(onRecords.mock.calls.length).toBeLessThan(130)
  expect(onSearch.mock.calls.length).toBeGreaterThanOrEqual(28)
  onRecords.mockImplementation(() => {})
})

it('lets a page pay in its rest for what was still visited after the last change', async () => {
  await change(1)
  watch.onInserted(10_000)
  pass(1_000)
  expect(await observedNow()).toBe(true)
  expect(await observedNow()).toBe(true)
})

it('does not take the pauses between bursts for rest', async () => {
  const burst = async (): Promise<void> => {
    await changeFor(100, perFrame(24_000))
    pass(150)
  }
  for (let times = 0; times < 20; times += 1) await burst()
  onRecords.mockClear()
  for (let times = 0; times < 40; times += 1) await burst()
  const read = onRecords.mock.calls.reduce((sum, [records]) => sum + records.length, 0)
  expect(read).toBeLessThan(12_000) // of 90,000
})

it('lets what changes in large lots rest between them, unless it has paid for the last one', async () => {
  const many = Array.from({ length: 4_000 }, () => window.document.createElement('i'))
  main.append(...many)
  recorded = 0
  for (let times = 0; times < 40; times += 1) {
    for (const each of many) each.className = `turn-${times}`
    await change(1)
    pass(200)
  }
  main.replaceChildren()
  expect(recorded).toBeLessThan(90_000) // of 160,000
})

it('observes the page at rest again within two ticks, and searches it once for what has come meanwhile', async () => {
  await changeFor(1_000, perFrame(24_000))
  onSearch.mockClear()
  pass(150)
  expect(await observedNow()).toBe(true)
  pass(60_000)
  expect(onSearch.mock.calls.length).toBeGreaterThanOrEqual(1)
  expect(onSearch.mock.calls.length).toBeLessThanOrEqual(2)
})

it('sets no timer while the page rests', async () => {
  await changeFor(1_000, perFrame(24_000))
  pass(1_000)
  expect(vi.getTimerCount()).toBe(0)
})

it('observes again what changes less than it did, though it does not rest', async () => {
  await changeFor(1_000, perFrame(24_000))
  await changeFor(3_000, perFrame(2_000))
  expect(await observedNow()).toBe(true)
})

it('observes nothing more once the signal has fired', async () => {
  end.abort()
  await change(3)
  expect(onRecords).not.toHaveBeenCalled()
})
