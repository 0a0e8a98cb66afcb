// What changes too much is found, split and sampled in the end; also where one record tells of many nodes.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Regions } from '../../../src/content/watch/observe-or-sample'
import { PageIndex } from '../../../src/salesforce/dom/page-index'

const { document, MutationObserver, MutationRecord } = new JSDOM(
  '<header></header><main><p></p></main><i></i><b></b><u></u>',
).window
vi.stubGlobal('MutationObserver', MutationObserver)

const quiet = { onRecords: () => {}, onFlood: () => {}, onSampled: () => {} }

let end: AbortController
/** On a busy machine a flood takes longer than changes are counted for: here no second goes by unless a test says so. */
beforeEach(() => {
  end = new AbortController()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Fills an element anew with thousands of nodes, so many times. */
async function flood(element: Element, times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) {
    element.replaceChildren(...Array.from({ length: 3_000 }, () => document.createElement('i')))
    await records()
  }
}

/** Until what changed has been told. */
const told = () => new Promise((resolve) => setImmediate(resolve))

/** Until what is too much of it has been counted, too. */
async function records(): Promise<void> {
  await told()
  vi.advanceTimersByTime(0)
}

/** A clock that only the test moves (ms): in whole numbers, so that nothing is rounded. */
function ownClock(): { now: number } {
  const clock = { now: 1_000 }
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now)
  return clock
}

it('leaves out the element that is filled anew with thousands of nodes, and nothing beside it', async () => {
  const main = document.querySelector('main') as Element
  const onRecords = vi.fn()
  const onFlood = vi.fn()
  const regions = new Regions({ ...quiet, onRecords, onFlood }, () => false, end.signal)
  regions.watch(document)
  await flood(main, 5) // document, html, body, main: each is split first
  expect(regions.sampled()).toEqual([main])
  expect(onFlood.mock.calls.map(([node]) => node.nodeName)).toEqual(['#document', 'HTML', 'BODY', 'MAIN'])
  expect(onRecords).not.toHaveBeenCalled()

  document.querySelector('header')?.append(document.createElement('i'))
  await records()
  expect(onRecords).toHaveBeenCalledOnce()
})

/** Changes an element so many times, a few at once, as a page does that never rests. */
async function change(element: Element, times: number): Promise<void> {
  for (let left = times; left > 0; left -= 20) {
    for (let each = Math.min(left, 20); each > 0; each -= 1) element.className = `other-${left}-${each}`
    await records()
  }
}

it('counts as soon as thousands of changes have come, and not only each second', async () => {
  const onSampled = vi.fn()
  const regions = new Regions({ ...quiet, onSampled }, () => false, end.signal)
  const restless = document.querySelector('u') as Element
  regions.watch(restless)
  await change(restless, 2_000)
  expect(regions.sampled()).toEqual([])
  await change(restless, 20)
  expect(regions.sampled()).toEqual([restless])
  expect(onSampled).toHaveBeenCalledOnce()
})

it('counts a second after the first change since it last counted', async () => {
  const regions = new Regions(quiet, () => false, end.signal)
  const [restless, calm] = [document.querySelector('b') as Element, document.querySelector('i') as Element]
  regions.watch(restless)
  regions.watch(calm)
  await change(restless, 2_020)
  vi.advanceTimersByTime(900)
  await change(calm, 200)
  vi.advanceTimersByTime(999)
  expect(regions.sampled()).toEqual([restless])
  vi.advanceTimersByTime(1)
  expect(regions.sampled()).toEqual([restless, calm])
})

it('tells of what changed beside what is too much, also where all of it changed at once', async () => {
  const onRecords = vi.fn()
  const regions = new Regions({ ...quiet, onRecords }, () => false, end.signal)
  const [restless, other] = [document.querySelector('u') as Element, document.querySelector('b') as Element]
  regions.watch(restless)
  regions.watch(other)
  await change(other, 160)
  onRecords.mockClear()
  for (let each = 0; each < 1_950; each += 1) restless.className = `other-${each}`
  for (let each = 0; each < 400; each += 1) other.className = `other-${each}`
  await records()
  expect(onRecords.mock.calls.map(([all, { node }]) => [node.localName, all.length])).toEqual([
    ['u', 1_950],
    ['b', 400],
  ])
})

it('splits what changes thousands of times before it leaves anything out: a page may just be loading', async () => {
  const onRecords = vi.fn()
  const regions = new Regions({ ...quiet, onRecords }, () => false, end.signal)
  const main = document.createElement('main')
  document.body.append(main)
  regions.watch(document)
  await change(main, 6_000 + 3 * 20) // document, html, body
  onRecords.mockClear()
  await change(main, 1)
  expect(regions.sampled()).toEqual([])
  expect(onRecords.mock.calls.map(([, { node }]) => node)).toEqual([main])
  await change(main, 2_020)
  expect(regions.sampled()).toEqual([main])
  main.remove()
})

it('leaves out what has too many children without listing them', async () => {
  const list = document.createElement('ul')
  list.append(...Array.from({ length: 41 }, () => document.createElement('li')))
  const children = vi.spyOn(list, 'children', 'get')
  const regions = new Regions(quiet, () => false, end.signal)
  regions.watch(list)
  await change(list, 2_020)
  expect(regions.sampled()).toEqual([]) // it is not in the page
  document.body.append(list)
  regions.watch(list)
  await change(list, 2_020)
  expect(regions.sampled()).toEqual([list])
  expect(children).not.toHaveBeenCalled()
  list.remove()
})

it('counts nothing any more after the end', async () => {
  const regions = new Regions(quiet, () => false, end.signal)
  const restless = document.querySelector('u') as Element
  regions.watch(restless)
  await change(restless, 20)
  expect(vi.getTimerCount()).toBe(1)
  for (let each = 0; each < 3_000; each += 1) restless.className = `other-${each}`
  await told()
  end.abort()
  vi.advanceTimersByTime(1_000)
  expect(vi.getTimerCount()).toBe(0)
  expect(regions.sampled()).toEqual([])
})

it('makes the browser list what came only where something may have, and never what went', async () => {
  const lists = (['addedNodes', 'removedNodes'] as const).map((name) => vi.spyOn(MutationRecord.prototype, name, 'get'))
  const asked = () => lists.map((spy) => new Set(spy.mock.contexts).size)
  const index = new PageIndex(document)
  const onRecords = vi.fn((records: MutationRecord[]) => index.update(records))
  const regions = new Regions({ ...quiet, onRecords }, () => false, end.signal)
  const header = document.querySelector('header') as Element
  regions.watch(header)
  for (let each = 0; each < 20; each += 1) header.className = `other-${each}`
  await records()
  expect(onRecords).toHaveBeenCalledOnce()
  expect(asked()).toEqual([0, 0])

  header.append(document.createElement('i'))
  header.lastChild?.remove()
  await records()
  expect(asked()).toEqual([2, 0])
})

it('observes what it has left out again after a while, one after the other: all at once is what was too much', async () => {
  const regions = new Regions(quiet, () => false, end.signal)
  const restless = [...document.querySelectorAll('body > i, body > b, body > u')]
  for (const element of restless) {
    regions.watch(element)
    await flood(element, 1)
  }
  expect(regions.sampled()).toEqual(restless)
  regions.rest()
  expect(regions.sampled()).toEqual(restless)

  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5_000)
  regions.rest()
  expect(regions.sampled()).toEqual(restless.slice(1))
  regions.rest()
  expect(regions.sampled()).toEqual(restless.slice(2))
})

it('waits four times as long where what it observes again soon is too much again, and no longer where it had come to rest', async () => {
  const clock = ownClock()
  const regions = new Regions(quiet, () => false, end.signal)
  const restless = document.querySelector('u') as Element
  regions.watch(restless)
  /** Is too much, and then left out for so many seconds. */
  const leftOutFor = async (seconds: number) => {
    await flood(restless, 1)
    clock.now += (seconds - 1) * 1_000
    regions.rest()
    expect(regions.sampled()).toEqual([restless])
    clock.now += 1_000
    regions.rest()
    expect(regions.sampled()).toEqual([])
  }
  for (const seconds of [5, 20, 80, 320, 600, 600]) await leftOutFor(seconds)
  clock.now += 600_000
  await leftOutFor(5)
})

it('waits longer also where it was not observed again as soon as it might have been', async () => {
  const clock = ownClock()
  const regions = new Regions(quiet, () => false, end.signal)
  const restless = document.querySelector('u') as Element
  regions.watch(restless)
  await flood(restless, 1)
  clock.now += 100_000 // others had their turns
  regions.rest()
  expect(regions.sampled()).toEqual([])
  await flood(restless, 1)
  clock.now += 19_999
  regions.rest()
  expect(regions.sampled()).toEqual([restless])
})
