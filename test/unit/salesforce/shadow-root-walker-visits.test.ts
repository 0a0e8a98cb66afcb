// What is visited in a page and its roots, when, and in how large parts.
import { describe, expect, it, vi } from 'vitest'
import { ROOTLESS_TAGS } from '../../../src/salesforce/dom/shadow-root-walker'
import { host, newRoots, pageOf, rootsOf } from '../support/roots'

describe('what can have no root', () => {
  const page = (more: number): Document => pageOf(`<main>${'<p><a></a><a class="wanted"></a></p>'.repeat(more)}</main>`)

  /** Which elements are asked for a shadow root, and which are told as wanted. */
  function visitedIn(document: Document): { asked: string[]; wanted: string[] } {
    const wanted: string[] = []
    const roots = newRoots(document, { onElement: ({ localName }) => wanted.push(localName) })
    roots.setMarks(['.wanted'])
    const asks = vi.spyOn(document.defaultView?.Element.prototype as Element, 'shadowRoot', 'get')
    roots.visitNew()
    const asked = asks.mock.contexts.map((element) => (element as Element).localName)
    asks.mockRestore()
    return { asked, wanted }
  }

  it('is what no root can be attached to', () => {
    const document = pageOf('')
    for (const name of ROOTLESS_TAGS.split(',')) {
      expect(() => document.createElement(name).attachShadow({ mode: 'open' })).toThrow()
    }
  })

  it('is not visited, unless it is wanted', () => {
    expect(visitedIn(page(2))).toEqual({ asked: ['html', 'head', 'body', 'main', 'p', 'p'], wanted: ['a', 'a'] })
  })

  it('is visited among so many elements that a search for all that is wanted would take long', () => {
    expect(visitedIn(page(7_000)).asked).toHaveLength(4 + 3 * 7_000)
  })
})

describe('a search', () => {
  function searched(document: Document, known: readonly Element[], change = (): void => {}): string[] {
    const visited: string[] = []
    const onElement = ({ localName }: Element) => visited.push(localName)
    const roots = newRoots(document, { onElement, marked: () => known })
    roots.setMarks(['.wanted'])
    roots.visitNew()
    visited.length = 0
    change()
    for (let times = 0; times < 3; times += 1) roots.queueSearch(true)
    expect(roots.visitSearched()).toBe(true)
    roots.visitNew()
    return visited
  }

  it('visits what was marked first, then what is wanted, in every root', () => {
    const document = pageOf('<main><a class="wanted"></a><a></a></main>')
    const main = document.querySelector('main') as Element
    main.append(host(document, 'x-host', '<section></section><b class="wanted"></b>'))
    expect(searched(document, [main])).toEqual(['main', 'a', 'b'])
  })

  it('goes on whatever is asked for; a hasty one is left out then, another one comes after it', () => {
    const document = pageOf('<b class="wanted"></b>'.repeat(200))
    const roots = newRoots(document)
    roots.setMarks(['.wanted'])
    roots.visitNew()
    const slice = () => roots.visitSearched(() => true)
    const slicesOf = (isHasty: boolean): number => {
      roots.queueSearch(false)
      slice()
      for (let slices = 1; ; slices += 1) {
        if (slices < 5) roots.queueSearch(isHasty)
        if (slice()) return slices
      }
    }
    const once = slicesOf(true)
    expect(once).toBeLessThan(10)
    expect(slicesOf(false)).toBe(2 * once + 1)
  })

  it('finds roots that have come, and what is in them', () => {
    const document = pageOf('')
    const come = () => document.body.append(host(document, 'x-new', '<b class="wanted"></b>'))
    expect(searched(document, [], come)).toEqual(['b'])
  })
})

describe('what is counted as inserted', () => {
  it('is all that came with an inserted node, also in its roots, and also what is not visited', () => {
    const document = pageOf('<ul></ul>')
    const counts: number[] = []
    const roots = rootsOf(document, { onInserted: (count) => counts.push(count) })
    const list = document.querySelector('ul') as Element
    list.append(...Array.from({ length: 50 }, () => document.createElement('li')))
    list.append(host(document, 'x-host', '<b></b><b></b>'))
    roots.queueNew(list, true)
    roots.visitNew()
    expect(counts.reduce((sum, count) => sum + count)).toBe(1 + 51 + 3)
  })

  it('is not what was there from the beginning, came late, or was found by a search', () => {
    const document = pageOf('<p></p><x-late></x-late>')
    const onInserted = vi.fn()
    const roots = rootsOf(document, { onInserted })
    document.querySelector('x-late')?.attachShadow({ mode: 'open' }).append(document.createElement('b'))
    document.body.append(host(document))
    roots.queueLateRoots()
    roots.queueSearch(false)
    roots.visitSearched()
    roots.visitNew()
    expect(roots.searchRoots()).toHaveLength(3)
    expect(onInserted).not.toHaveBeenCalled()
  })
})

it('searches one part at most between two looks at the clock', () => {
  const document = pageOf('<main></main>')
  const main = document.querySelector('main') as Element
  main.append(...Array.from({ length: 20 }, () => host(document)))
  const searches = vi.spyOn(document.defaultView?.DocumentFragment.prototype as ParentNode, 'querySelectorAll')
  const roots = newRoots(document)
  let slices = 0
  let before = 0
  while (!roots.visitNew(() => true)) {
    slices += 1
    expect(searches.mock.calls.length - before).toBeLessThanOrEqual(2) // how much there is, and what is wanted of it
    before = searches.mock.calls.length
  }
  expect(searches).toHaveBeenCalledTimes(2 * 20)
  expect(slices).toBe(20)
})

it('does not search what has gone before its turn', () => {
  const document = pageOf('<main></main>')
  const main = document.querySelector('main') as Element
  const roots = rootsOf(document)
  const searches = vi.spyOn(main, 'querySelectorAll')
  roots.queueNew(main)
  main.remove()
  roots.visitNew()
  expect(searches).not.toHaveBeenCalled()
})
