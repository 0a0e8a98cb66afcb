// Open shadow roots are found wherever and whenever they appear, and are forgotten with their hosts.
import { describe, expect, it, vi } from 'vitest'
import type { ShadowRootWalker } from '../../../src/salesforce/dom/shadow-root-walker'
import { host, pageOf, rootsOf } from '../support/roots'

function settle(roots: ShadowRootWalker): boolean {
  const isWaiting = roots.queueLateRoots()
  roots.visitNew()
  return isWaiting
}

const names = (roots: ShadowRootWalker): string[] =>
  roots.searchRoots().map((root) => ('host' in root ? root.host.localName : 'document'))

describe('the roots of a page', () => {
  it('are the document alone at first', () => {
    const document = pageOf('<p></p>')
    expect(rootsOf(document).searchRoots()).toEqual([document])
  })

  it('are those that were there before, nested ones too', () => {
    const document = pageOf('')
    const outer = host(document, 'x-outer')
    outer.shadowRoot?.append(host(document, 'x-inner'))
    document.body.append(outer)
    const told: string[] = []
    const roots = rootsOf(document, { onRoot: (root) => told.push(root.host.localName) })
    expect(names(roots)).toEqual(['document', 'x-outer', 'x-inner'])
    expect(told).toEqual(['x-outer', 'x-inner'])
  })

  it('are also those of plain elements', () => {
    const document = pageOf('')
    document.body.append(host(document, 'div'))
    expect(names(rootsOf(document))).toEqual(['document', 'div'])
  })

  it('are not closed ones', () => {
    const document = pageOf('<x-a></x-a>')
    document.querySelector('x-a')?.attachShadow({ mode: 'closed' })
    expect(names(rootsOf(document))).toEqual(['document'])
  })
})

describe('what is inserted later', () => {
  it('is found with everything inside it, and told', () => {
    const document = pageOf('')
    const told: string[] = []
    const roots = rootsOf(document, { onRoot: (root) => told.push(root.host.localName) })
    const wrap = document.createElement('div')
    const outer = host(document, 'x-outer')
    outer.shadowRoot?.append(host(document, 'x-inner'))
    wrap.append(document.createTextNode('text'), outer)
    document.body.append(wrap)
    roots.queueNew(wrap)
    roots.visitNew()
    expect(told).toEqual(['x-outer', 'x-inner'])
    expect(names(roots)).toEqual(['document', 'x-outer', 'x-inner'])
  })

  it('may get its root after its insertion', () => {
    const document = pageOf('<x-late></x-late>')
    const roots = rootsOf(document)
    expect(settle(roots)).toBe(true)
    document.querySelector('x-late')?.attachShadow({ mode: 'open' })
    settle(roots)
    expect(settle(roots)).toBe(false)
    expect(names(roots)).toEqual(['document', 'x-late'])
  })

  it('may get its root late inside a root that came late', () => {
    const document = pageOf('<x-outer></x-outer>')
    const roots = rootsOf(document)
    const outer = document.querySelector('x-outer')
    const inner = document.createElement('x-inner')
    outer?.attachShadow({ mode: 'open' }).append(inner)
    settle(roots)
    inner.attachShadow({ mode: 'open' })
    settle(roots)
    expect(settle(roots)).toBe(false)
    expect(names(roots)).toEqual(['document', 'x-outer', 'x-inner'])
  })

  it('is asked each time, also where there are thousands', () => {
    const document = pageOf('<x-part></x-part>'.repeat(1_250))
    const roots = rootsOf(document)
    const asks = vi.spyOn(document.defaultView?.Element.prototype as Element, 'shadowRoot', 'get')
    settle(roots)
    expect(new Set(asks.mock.contexts).size).toBe(1_250)
  })

  it('is forgotten when it has gone without one', () => {
    const document = pageOf('<x-part></x-part>'.repeat(3_000))
    const roots = rootsOf(document)
    document.body.replaceChildren()
    expect(settle(roots)).toBe(false)
  })

  it('is not asked at all when it is plain or gone', () => {
    const document = pageOf('<p></p><x-gone></x-gone>')
    const roots = rootsOf(document)
    document.querySelector('x-gone')?.remove()
    expect(settle(roots)).toBe(false)
  })
})

describe('a removed host', () => {
  it('is no longer searched, nor what was nested in it', () => {
    const document = pageOf('')
    const outer = host(document, 'x-outer')
    outer.shadowRoot?.append(host(document, 'x-inner'))
    document.body.append(outer, host(document, 'x-stays'))
    const roots = rootsOf(document)
    outer.remove()
    expect(names(roots)).toEqual(['document', 'x-stays'])
  })

  it('is found again when it comes back', () => {
    const document = pageOf('')
    const outer = host(document, 'x-outer')
    outer.shadowRoot?.append(host(document, 'x-inner'))
    document.body.append(outer)
    const told: string[] = []
    const roots = rootsOf(document, { onRoot: (root) => told.push(root.host.localName) })
    outer.remove()
    roots.searchRoots()
    document.body.append(outer)
    roots.queueNew(outer)
    roots.visitNew()
    expect(told).toEqual(['x-outer', 'x-inner', 'x-outer', 'x-inner'])
    expect(names(roots)).toEqual(['document', 'x-outer', 'x-inner'])
  })
})

it('keeps no root that has gone with its host', () => {
  const document = pageOf('<main></main>')
  const main = document.querySelector('main') as Element
  main.append(host(document))
  const roots = rootsOf(document)
  main.remove()
  const asks = vi.spyOn(document.defaultView?.Node.prototype as Node, 'isConnected', 'get')
  const isAsked = () => {
    asks.mockClear()
    roots.queueLateRoots()
    return asks.mock.calls.length > 0
  }
  expect(isAsked()).toBe(true)
  expect(isAsked()).toBe(false)
})
