// A box is searched with the roots in it, at any depth, and once in a look.
import { describe, expect, it, vi } from 'vitest'
import { BoxSearches } from '../../../src/salesforce/dom/box-searches'
import { host, pageOf, rootsOf } from '../support/roots'

function pageWithBox() {
  const document = pageOf('<div></div>')
  const box = document.querySelector('div') as Element
  const outer = host(document, 'x-outer')
  outer.shadowRoot?.append(host(document, 'x-inner'))
  box.append(outer)
  document.body.prepend(host(document, 'x-beside'))
  const roots = rootsOf(document)
  return { document, box, searches: new BoxSearches(() => roots.searchRoots()) }
}

describe('a box', () => {
  it('is searched in the roots of hosts in it, nested ones too, and in no others', () => {
    const { box, searches } = pageWithBox()
    const hosts = searches.inside(box, 'b').map((element) => (element.getRootNode() as ShadowRoot).host.localName)
    expect(hosts).toEqual(['x-outer', 'x-inner'])
  })

  it('is searched also in a root that was known before the one that it was moved to', () => {
    const { document, box, searches } = pageWithBox()
    const beside = document.querySelector('x-beside') as Element
    const inner = box.querySelector('x-outer')?.shadowRoot?.querySelector('x-inner')
    inner?.shadowRoot?.append(beside)
    expect(searches.inside(box, 'b')).toHaveLength(3)
  })

  it('is part of what is searched', () => {
    const { box, searches } = pageWithBox()
    expect(searches.inside(box, 'div')).toEqual([box])
  })

  it('is searched once for the same, until the answers are forgotten', () => {
    const { box, searches } = pageWithBox()
    searches.inside(box, 'b')
    const queries = vi.spyOn(box, 'querySelectorAll')
    searches.inside(box, 'b')
    expect(queries).not.toHaveBeenCalled()
    expect([...searches.boxes]).toEqual([box])
    searches.forget()
    expect([...searches.boxes]).toEqual([])
    searches.inside(box, 'b')
    expect(queries).toHaveBeenCalledTimes(1)
  })
})
