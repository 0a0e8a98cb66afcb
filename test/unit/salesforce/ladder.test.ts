// A rung answers with exactly one visible element or not at all; the next rung is asked then.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { closestThroughShadow } from '../../../src/salesforce/dom/shadow-piercing-ancestors'
import { locate, type Rung, type Target, visibleMatches } from '../../../src/salesforce/targets/ladder'
import { groundOf } from '../support/page'

const pageOf = (html: string): Document => new JSDOM(html).window.document

const FIRST: Rung = { by: 'id', selector: '.first', sure: 'yes' }
const SECOND: Rung = { by: 'structure', selector: '.second', sure: 'likely' }
const TARGET: Target = { id: 'thing', step: 'search', rungs: [FIRST, SECOND] }

function found(html: string, target = TARGET): string | null {
  const document = pageOf(html)
  const match = locate(target, groundOf(document))
  return match === null ? null : `${match.element.id} ${match.sure}`
}

/** An element with an open shadow root that holds `html`. */
function shadowed(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = html
  return root
}

describe('a ladder', () => {
  it.each<[string, string, string | null]>([
    ['answers by its first rung', '<b id="a" class="first"></b><b id="b" class="second"></b>', 'a yes'],
    ['falls to the next rung', '<b id="b" class="second"></b>', 'b likely'],
    ['lets a weaker rung choose among several', '<b class="first"></b><b id="b" class="first second"></b>', 'b likely'],
    [
      'lets no weaker rung bring in another',
      '<b class="first"></b><b class="first"></b><b id="b" class="second"></b>',
      null,
    ],
    ['falls past a hidden element', '<b class="first" hidden></b><b id="b" class="second"></b>', 'b likely'],
    ['counts only what is visible', '<b hidden><b class="first"></b></b><b id="a" class="first"></b>', 'a yes'],
    ['has no answer where every rung is ambiguous', '<b class="first"></b><b class="first"></b>', null],
    ['has no answer where nothing is', '<p></p>', null],
    ['has no answer where all is hidden', '<p hidden><b class="first"></b><b class="second"></b></p>', null],
  ])('%s', (_name, html, expected) => {
    expect(found(html)).toBe(expected)
  })

  it('takes an element that two parts of a selector match for one', () => {
    const both: Target = { ...TARGET, rungs: [{ ...FIRST, selector: '.first, #a' }] }
    expect(found('<b id="a" class="first"></b>', both)).toBe('a yes')
  })

  it('without rungs has no answer', () => {
    expect(found('<b class="first"></b>', { ...TARGET, rungs: [] })).toBeNull()
  })
})

describe('within', () => {
  const inside: Target = { ...TARGET, rungs: [{ ...FIRST, within: '.box' }] }

  it('keeps to its box', () => {
    expect(found('<b id="a" class="first"></b><p class="box"><b id="b" class="first"></b></p>', inside)).toBe('b yes')
    expect(found('<b id="a" class="first"></b>', inside)).toBeNull()
  })

  it('looks out through nested shadow roots', () => {
    const document = pageOf('<div class="box"><x-outer></x-outer></div><x-other></x-other>')
    const [outer, other] = document.querySelectorAll('x-outer, x-other')
    if (outer === undefined || other === undefined) throw new Error('no hosts')
    const inner = shadowed(outer, '<x-inner></x-inner>').querySelector('x-inner')
    if (inner === null) throw new Error('no inner host')
    shadowed(inner, '<b id="deep" class="first"></b>')
    shadowed(other, '<b id="stray" class="first"></b>')
    expect(locate(inside, groundOf(document))?.element.id).toBe('deep')
  })

  it('counts elements of several roots together', () => {
    const document = pageOf('<b class="first"></b><x-a></x-a>')
    shadowed(document.querySelector('x-a') as Element, '<b class="first"></b>')
    const ground = groundOf(document)
    expect(visibleMatches(FIRST, TARGET, ground)).toHaveLength(2)
    expect(locate(TARGET, ground)).toBeNull()
  })
})

describe('the nearest ancestor', () => {
  it('may be the element itself, a host, or none', () => {
    const document = pageOf('<div class="box"><x-a class="host"></x-a></div>')
    const root = shadowed(document.querySelector('x-a') as Element, '<i class="self"></i>')
    const element = root.querySelector('i') as Element
    expect(closestThroughShadow(element, '.self')).toBe(element)
    expect(closestThroughShadow(element, '.host')).toBe(root.host)
    expect(closestThroughShadow(element, '.box')?.className).toBe('box')
    expect(closestThroughShadow(element, '.none')).toBeNull()
  })
})
