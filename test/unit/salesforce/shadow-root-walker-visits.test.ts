// What is visited in a page and its roots, when, and in how large parts.
import { describe, expect, it, vi } from 'vitest'
import { ROOTLESS_TAGS } from '../../../src/salesforce/dom/shadow-root-walker'
import { host, newRoots, pageOf, rootsOf } from '../support/roots'

describe('what can have no root', () => {
  const page = (more: number): Document => pageOf(`<main>${'<p><a></a><a class="wanted"></a></p>'.repeat(more)}</main>`)

  function visitedIn(document: Document): string[] {
    const visited: string[] = []
    const roots = newRoots(document, { onElement: ({ localName }) => visited.push(localName) })
    roots.visitedSelector = `:not(${ROOTLESS_TAGS}), .wanted`
    roots.visitNew()
    return visited
  }

  it('is what no root can be attached to', () => {
    const document = pageOf('')
    for (const name of ROOTLESS_TAGS.split(',')) {
      expect(() => document.createElement(name).attachShadow({ mode: 'open' })).toThrow()
    }
  })

  it('is not visited, unless it is wanted', () => {
    expect(visitedIn(page(2))).toEqual(['html', 'head', 'body', 'main', 'p', 'a', 'p', 'a'])
  })

  it('is visited among so many elements that a search for all that is wanted would take long', () => {
    expect(visitedIn(page(2_000))).toHaveLength(4 + 3 * 2_000)
  })
})

describe('what is visited once more', () => {
  it('is visited once, however often it was asked for before its turn, and as it is then', () => {
    const document = pageOf('<main><i></i><b></b></main>')
    const visited: string[] = []
    const roots = rootsOf(document, { onElement: ({ localName }) => visited.push(localName) })
    visited.length = 0
    const main = document.querySelector('main') as Element
    const searches = vi.spyOn(main, 'querySelectorAll')
    for (let times = 0; times < 10; times += 1) roots.queueRevisit(main)
    main.replaceChildren(document.createElement('u'))
    expect(searches).not.toHaveBeenCalled() // what is found is held until it is visited
    expect(roots.visitQueued()).toBe(true)
    expect(visited).toEqual(['main', 'u'])
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
  expect(slices).toBeGreaterThan(20)
})

it('does not search what has gone before its turn', () => {
  const document = pageOf('<main></main>')
  const main = document.querySelector('main') as Element
  const roots = rootsOf(document)
  const searches = vi.spyOn(main, 'querySelectorAll')
  roots.queueRevisit(main)
  main.remove()
  roots.visitQueued()
  expect(searches).not.toHaveBeenCalled()
})
