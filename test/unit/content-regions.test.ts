// What changes too much is found, split and sampled in the end; also where one record tells of many nodes.
import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'
import { Regions } from '../../src/content/watch/regions'

const { document, MutationObserver } = new JSDOM('<header></header><main><p></p></main>').window
vi.stubGlobal('MutationObserver', MutationObserver)

const end = new AbortController()
afterEach(() => end.abort())

const records = () => new Promise((resolve) => setTimeout(resolve))

it('leaves out the element that is filled anew with thousands of nodes, and nothing beside it', async () => {
  const main = document.querySelector('main') as Element
  const onRecords = vi.fn()
  const onFlood = vi.fn()
  const regions = new Regions({ onRecords, onFlood, onSampled: () => {} }, () => false, end.signal)
  regions.watch(document)
  for (let times = 0; times < 5; times += 1) {
    main.replaceChildren(...Array.from({ length: 3_000 }, () => document.createElement('i')))
    await records()
  }
  expect(regions.sampled()).toEqual([main])
  expect(onFlood.mock.calls.map(([node]) => node.nodeName)).toEqual(['#document', 'HTML', 'BODY', 'MAIN'])
  expect(onRecords).not.toHaveBeenCalled()

  document.querySelector('header')?.append(document.createElement('i'))
  await records()
  expect(onRecords).toHaveBeenCalledOnce()
})
