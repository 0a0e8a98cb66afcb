// What changes too much is found, split and sampled in the end; also where one record tells of many nodes.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Regions } from '../../src/content/watch/regions'
import { PageIndex } from '../../src/salesforce/page-index'

const { document, MutationObserver, MutationRecord } = new JSDOM(
  '<header></header><main><p></p></main><i></i><b></b><u></u>',
).window
vi.stubGlobal('MutationObserver', MutationObserver)

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

const records = () => new Promise((resolve) => setImmediate(resolve))

it('leaves out the element that is filled anew with thousands of nodes, and nothing beside it', async () => {
  const main = document.querySelector('main') as Element
  const onRecords = vi.fn()
  const onFlood = vi.fn()
  const regions = new Regions({ onRecords, onFlood, onSampled: () => {} }, () => false, end.signal)
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
  const regions = new Regions({ onRecords: () => {}, onFlood: () => {}, onSampled }, () => false, end.signal)
  const restless = document.querySelector('u') as Element
  regions.watch(restless)
  await change(restless, 2_000)
  expect(regions.sampled()).toEqual([])
  await change(restless, 20)
  expect(regions.sampled()).toEqual([restless])
  expect(onSampled).toHaveBeenCalledOnce()
})

it('does not leave out what changes thousands of times while a page is loading: it is split first', async () => {
  const onRecords = vi.fn()
  const regions = new Regions({ onRecords, onFlood: () => {}, onSampled: () => {} }, () => false, end.signal)
  regions.watch(document)
  const main = document.querySelector('main') as Element
  await change(main, 6_000 + 3 * 20) // document, html, body
  expect(regions.sampled()).toEqual([])
  onRecords.mockClear()
  await change(main, 1)
  expect(onRecords).toHaveBeenCalledOnce()
})

it('begins to count anew once it has counted', async () => {
  const regions = new Regions({ onRecords: () => {}, onFlood: () => {}, onSampled: () => {} }, () => false, end.signal)
  const restless = document.querySelector('b') as Element
  regions.watch(restless)
  await change(restless, 100)
  vi.advanceTimersByTime(1_000)
  await change(restless, 1_980)
  expect(regions.sampled()).toEqual([])
  await change(restless, 40)
  expect(regions.sampled()).toEqual([restless])
})

it('makes the browser list what came only where something may have, and never what went', async () => {
  const lists = (['addedNodes', 'removedNodes'] as const).map((name) => vi.spyOn(MutationRecord.prototype, name, 'get'))
  const asked = () => lists.map((spy) => new Set(spy.mock.contexts).size)
  const index = new PageIndex(document)
  const onRecords = vi.fn((records: MutationRecord[]) => index.update(records))
  const regions = new Regions({ onRecords, onFlood: () => {}, onSampled: () => {} }, () => false, end.signal)
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
  const regions = new Regions({ onRecords: () => {}, onFlood: () => {}, onSampled: () => {} }, () => false, end.signal)
  const restless = [...document.querySelectorAll('body > i, body > b, body > u')]
  for (const element of restless) {
    regions.watch(element)
    await flood(element, 1)
  }
  expect(regions.sampled()).toEqual(restless)
  regions.rest()
  expect(regions.sampled()).toEqual(restless)

  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000)
  regions.rest()
  expect(regions.sampled()).toEqual(restless.slice(1))
  regions.rest()
  expect(regions.sampled()).toEqual(restless.slice(2))
})

it('waits twice as long where what it observes again soon is too much again, and no longer where it had come to rest', async () => {
  let now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const regions = new Regions({ onRecords: () => {}, onFlood: () => {}, onSampled: () => {} }, () => false, end.signal)
  const restless = document.querySelector('u') as Element
  regions.watch(restless)
  /** Is too much, and then left out for so many seconds. */
  const leftOutFor = async (seconds: number) => {
    await flood(restless, 1)
    now += (seconds - 1) * 1_000
    regions.rest()
    expect(regions.sampled()).toEqual([restless])
    now += 1_000
    regions.rest()
    expect(regions.sampled()).toEqual([])
  }
  await leftOutFor(60)
  await leftOutFor(120)
  await leftOutFor(240)
  await leftOutFor(480)
  await leftOutFor(600)
  await leftOutFor(600)
  now += 600_000
  await leftOutFor(60)
})
