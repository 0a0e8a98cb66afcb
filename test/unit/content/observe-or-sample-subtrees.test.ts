// Parts of the page that change too much are found, split and in the end sampled; also where one record tells of many nodes.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SubtreeObservers } from '../../../src/content/watch/observe-or-sample-subtrees'
import { PageIndex } from '../../../src/salesforce/dom/page-index'

const { document, MutationObserver, MutationRecord } = new JSDOM(
  '<header></header><main><p></p></main><i></i><b></b><u></u>',
).window
vi.stubGlobal('MutationObserver', MutationObserver)

const noEvents = { onRecords: () => {}, onTooManyChanges: () => {}, onSamplingStarted: () => {} }

let end: AbortController
/** A busy machine may take longer than the time after which changes are counted: timers fire only when a test says so. */
beforeEach(() => {
  end = new AbortController()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Replaces the children of an element with thousands of new ones, `times` times. */
async function refill(element: Element, times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) {
    element.replaceChildren(...Array.from({ length: 3_000 }, () => document.createElement('i')))
    await records()
  }
}

/** Resolves when the observers have reported all changes. */
const reported = () => new Promise((resolve) => setImmediate(resolve))

/** Resolves when all changes are reported, and too many changes are counted. */
async function records(): Promise<void> {
  await reported()
  vi.advanceTimersByTime(0)
}

/** A clock (ms) that only the test moves, in whole numbers so that nothing is rounded. */
function ownClock(): { now: number } {
  const clock = { now: 1_000 }
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now)
  return clock
}

it('samples the element that is refilled with thousands of nodes, and goes on observing all others', async () => {
  const main = document.querySelector('main') as Element
  const onRecords = vi.fn()
  const onTooManyChanges = vi.fn()
  const observers = new SubtreeObservers({ ...noEvents, onRecords, onTooManyChanges }, () => false, end.signal)
  observers.observe(document)
  await refill(main, 5) // document, html, body, main: each is split first
  expect(observers.sampledNodes()).toEqual([main])
  expect(onTooManyChanges.mock.calls.map(([node]) => node.nodeName)).toEqual(['#document', 'HTML', 'BODY', 'MAIN'])
  expect(onRecords).not.toHaveBeenCalled()

  document.querySelector('header')?.append(document.createElement('i'))
  await records()
  expect(onRecords).toHaveBeenCalledOnce()
})

/** Changes an element `times` times, up to 20 changes at once, as a page that never rests does. */
async function change(element: Element, times: number): Promise<void> {
  for (let left = times; left > 0; left -= 20) {
    for (let each = Math.min(left, 20); each > 0; each -= 1) element.className = `other-${left}-${each}`
    await records()
  }
}

it('counts as soon as thousands of changes have come, without waiting for the second to be over', async () => {
  const onSamplingStarted = vi.fn()
  const observers = new SubtreeObservers({ ...noEvents, onSamplingStarted }, () => false, end.signal)
  const busy = document.querySelector('u') as Element
  observers.observe(busy)
  await change(busy, 2_000)
  expect(observers.sampledNodes()).toEqual([])
  await change(busy, 20)
  expect(observers.sampledNodes()).toEqual([busy])
  expect(onSamplingStarted).toHaveBeenCalledOnce()
})

it('counts a second after the first change since the last count', async () => {
  const observers = new SubtreeObservers(noEvents, () => false, end.signal)
  const [busy, calm] = [document.querySelector('b') as Element, document.querySelector('i') as Element]
  observers.observe(busy)
  observers.observe(calm)
  await change(busy, 2_020)
  vi.advanceTimersByTime(900)
  await change(calm, 200)
  vi.advanceTimersByTime(999)
  expect(observers.sampledNodes()).toEqual([busy])
  vi.advanceTimersByTime(1)
  expect(observers.sampledNodes()).toEqual([busy, calm])
})

it('reports the records of other parts beside one that changes too much, also when all of them changed at once', async () => {
  const onRecords = vi.fn()
  const observers = new SubtreeObservers({ ...noEvents, onRecords }, () => false, end.signal)
  const [busy, other] = [document.querySelector('u') as Element, document.querySelector('b') as Element]
  observers.observe(busy)
  observers.observe(other)
  await change(other, 160)
  onRecords.mockClear()
  for (let each = 0; each < 1_950; each += 1) busy.className = `other-${each}`
  for (let each = 0; each < 400; each += 1) other.className = `other-${each}`
  await records()
  expect(onRecords.mock.calls.map(([all, { node }]) => [node.localName, all.length])).toEqual([
    ['u', 1_950],
    ['b', 400],
  ])
})

it('splits a part that changes thousands of times before it samples anything: the page may be loading', async () => {
  const onRecords = vi.fn()
  const observers = new SubtreeObservers({ ...noEvents, onRecords }, () => false, end.signal)
  const main = document.createElement('main')
  document.body.append(main)
  observers.observe(document)
  await change(main, 6_000 + 3 * 20) // document, html, body
  onRecords.mockClear()
  await change(main, 1)
  expect(observers.sampledNodes()).toEqual([])
  expect(onRecords.mock.calls.map(([, { node }]) => node)).toEqual([main])
  await change(main, 2_020)
  expect(observers.sampledNodes()).toEqual([main])
  main.remove()
})

it('samples a part with too many children without listing them', async () => {
  const list = document.createElement('ul')
  list.append(...Array.from({ length: 41 }, () => document.createElement('li')))
  const children = vi.spyOn(list, 'children', 'get')
  const observers = new SubtreeObservers(noEvents, () => false, end.signal)
  observers.observe(list)
  await change(list, 2_020)
  expect(observers.sampledNodes()).toEqual([]) // it is not in the page
  document.body.append(list)
  observers.observe(list)
  await change(list, 2_020)
  expect(observers.sampledNodes()).toEqual([list])
  expect(children).not.toHaveBeenCalled()
  list.remove()
})

it('counts nothing after the signal has fired', async () => {
  const observers = new SubtreeObservers(noEvents, () => false, end.signal)
  const busy = document.querySelector('u') as Element
  observers.observe(busy)
  await change(busy, 20)
  expect(vi.getTimerCount()).toBe(1)
  for (let each = 0; each < 3_000; each += 1) busy.className = `other-${each}`
  await reported()
  end.abort()
  vi.advanceTimersByTime(1_000)
  expect(vi.getTimerCount()).toBe(0)
  expect(observers.sampledNodes()).toEqual([])
})

it('reads added nodes only from records that may have some, and never reads removed nodes', async () => {
  const lists = (['addedNodes', 'removedNodes'] as const).map((name) => vi.spyOn(MutationRecord.prototype, name, 'get'))
  const asked = () => lists.map((spy) => new Set(spy.mock.contexts).size)
  const index = new PageIndex(document)
  const onRecords = vi.fn((records: MutationRecord[]) => index.update(records))
  const observers = new SubtreeObservers({ ...noEvents, onRecords }, () => false, end.signal)
  const header = document.querySelector('header') as Element
  observers.observe(header)
  for (let each = 0; each < 20; each += 1) header.className = `other-${each}`
  await records()
  expect(onRecords).toHaveBeenCalledOnce()
  expect(asked()).toEqual([0, 0])

  header.append(document.createElement('i'))
  header.lastChild?.remove()
  await records()
  expect(asked()).toEqual([2, 0])
})

it('observes sampled parts again after a while, one at a time', async () => {
  const observers = new SubtreeObservers(noEvents, () => false, end.signal)
  const busy = [...document.querySelectorAll('body > i, body > b, body > u')]
  for (const element of busy) {
    observers.observe(element)
    await refill(element, 1)
  }
  expect(observers.sampledNodes()).toEqual(busy)
  observers.observeOneAgain()
  expect(observers.sampledNodes()).toEqual(busy)

  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5_000)
  observers.observeOneAgain()
  expect(observers.sampledNodes()).toEqual(busy.slice(1))
  observers.observeOneAgain()
  expect(observers.sampledNodes()).toEqual(busy.slice(2))
})

it('samples four times as long a part that soon changes too much again, and starts anew with one that had come to rest', async () => {
  const clock = ownClock()
  const observers = new SubtreeObservers(noEvents, () => false, end.signal)
  const busy = document.querySelector('u') as Element
  observers.observe(busy)
  /** The element changes too much, and is then sampled for this time. */
  const sampledFor = async (seconds: number) => {
    await refill(busy, 1)
    clock.now += (seconds - 1) * 1_000
    observers.observeOneAgain()
    expect(observers.sampledNodes()).toEqual([busy])
    clock.now += 1_000
    observers.observeOneAgain()
    expect(observers.sampledNodes()).toEqual([])
  }
  for (const seconds of [5, 20, 80, 320, 600, 600]) await sampledFor(seconds)
  clock.now += 600_000
  await sampledFor(5)
})

it('samples longer also a part that was observed again later than it could have been', async () => {
  const clock = ownClock()
  const observers = new SubtreeObservers(noEvents, () => false, end.signal)
  const busy = document.querySelector('u') as Element
  observers.observe(busy)
  await refill(busy, 1)
  clock.now += 100_000 // others had their turns
  observers.observeOneAgain()
  expect(observers.sampledNodes()).toEqual([])
  await refill(busy, 1)
  clock.now += 19_999
  observers.observeOneAgain()
  expect(observers.sampledNodes()).toEqual([busy])
})
