// The index answers as a search of the whole page would, whatever changes, and its cost does not grow with what is not ours.
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { indexedSelectors } from '../../../src/salesforce/indexed-selectors'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { readIndex } from '../../read-index'
import { rootsOf } from '../support/roots'

afterEach(() => void vi.restoreAllMocks())

const HOST = salesforceHostOf('https://acme.lightning.force.com/') ?? expect.unreachable()
const MARKS = ['.a', '#b', '[role=c]', 'x-d']

/** A page that is observed as the content script observes it. */
function observed(html = '') {
  const { window } = new JSDOM(html)
  const { document } = window
  const observer = new window.MutationObserver(() => {})
  const watch = (root: Node) => observer.observe(root, { subtree: true, childList: true, attributes: true })
  const index = readIndex(document, { selectors: [...MARKS, ...indexedSelectors(HOST)], onRoot: watch })
  watch(document)
  const settle = (): void => {
    index.update(observer.takeRecords())
    index.walker.visitNew()
  }
  return { document, index, settle }
}

function searched(document: Document, mark: string): Element[] {
  return rootsOf(document)
    .searchRoots()
    .flatMap((root) => [...root.querySelectorAll(mark)])
}

type Step = readonly [what: 'add' | 'shadow' | 'remove' | 'mark' | 'unmark' | 'move', at: number, mark: number]

const TAGS = ['p', 'x-d', 'li', 'x-e'] as const
const HOSTS = ['p', 'x-d', 'div', 'x-e'] as const

const nth = <T>(list: readonly [T, ...T[]], at: number): T => list[at % list.length] ?? list[0]

function change(document: Document, [what, at, mark]: Step): void {
  const all = searched(document, 'body, body *, x-d, x-e, p, li')
  const place = all[at % all.length] ?? document.body
  const fresh = document.createElement(nth(TAGS, mark))
  if (mark % 2 === 0) fresh.className = 'a'
  if (what === 'add') place.append(fresh)
  else if (what === 'shadow') {
    const host = document.createElement(nth(HOSTS, mark))
    host.attachShadow({ mode: 'open' }).append(document.createElement('x-d'), fresh)
    place.append(host)
  } else if (what === 'mark') place.setAttribute(nth(['class', 'id', 'role'], mark), nth(['a', 'b', 'c'], mark))
  else if (what === 'unmark') for (const name of ['class', 'id', 'role']) place.removeAttribute(name)
  else if (place !== document.body && what === 'remove') place.remove()
  else if (place !== document.body) document.body.append(place)
}

describe('the index', { timeout: 60_000 }, () => {
  const step: fc.Arbitrary<Step> = fc.tuple(
    fc.constantFrom(
      'add' as const,
      'shadow' as const,
      'remove' as const,
      'mark' as const,
      'unmark' as const,
      'move' as const,
    ),
    fc.nat(30),
    fc.nat(5),
  )

  it('knows after any changes what a search of the whole page finds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 8 }), (rounds) => {
        const { document, index, settle } = observed('<p class="a"></p><x-d></x-d>')
        for (const round of rounds) {
          for (const each of round) change(document, each)
          settle()
          for (const mark of MARKS) expect(new Set(index.all(mark))).toEqual(new Set(searched(document, mark)))
        }
      }),
    )
  })

  it('knows the same of what is not observed, once all of it was searched', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { document } = new JSDOM('<ul class="a"><li class="a"></li></ul><x-d></x-d>').window
        const index = readIndex(document, { selectors: MARKS })
        for (const each of steps) {
          change(document, each)
          index.walker.queueSearch(false)
          index.walker.visitSearched()
          index.walker.visitNew()
          index.startLook()
          for (const mark of MARKS) expect(new Set(index.all(mark))).toEqual(new Set(searched(document, mark)))
        }
      }),
    )
  })

  it('knows it also where a mark goes between the asking and the turn', () => {
    const { document } = new JSDOM('<ul><li class="a"></li></ul>').window
    const index = readIndex(document, { selectors: MARKS })
    expect(index.all('.a').length > 0).toBe(true)
    index.walker.queueSearch(false)
    document.querySelector('li')?.removeAttribute('class')
    index.walker.visitSearched()
    expect(index.all('.a').length > 0).toBe(false)
  })

  it.each(['https://acme.lightning.force.com/', 'https://acme.my.salesforce.com/', 'https://login.salesforce.com/'])(
    'finds from the beginning what pages of %s ask for',
    (address) => {
      const host = salesforceHostOf(address) ?? expect.unreachable('not Salesforce')
      const { document } = new JSDOM('<form id="login_form"><input id="username"><a class="logout"></a></form>').window
      const index = readIndex(document, { selectors: indexedSelectors(host) })
      for (const selector of indexedSelectors(host)) {
        expect(new Set(index.all(selector))).toEqual(new Set(document.querySelectorAll(selector)))
      }
    },
  )

  it('keeps nothing that was marked and then removed at once', () => {
    const { document, index, settle } = observed('<b></b>')
    index.all('.a')
    const element = document.querySelector('b') as Element
    element.className = 'a'
    element.remove()
    settle()
    const version = index.version
    expect(index.all('.a')).toEqual([])
    expect(index.version).toBe(version) // it was not kept until somebody asked
  })

  it('does not keep what has gone and of which only a change is told', () => {
    const { document, index } = observed('<b></b>')
    const element = document.querySelector('b') as Element
    index.all('.a')
    element.className = 'a'
    element.remove()
    index.update([{ type: 'attributes', target: element } as unknown as MutationRecord])
    const version = index.version
    expect(index.all('.a')).toEqual([])
    expect(index.version).toBe(version)
  })

  it('forgets what was taken to another document', () => {
    const { document, index, settle } = observed('<b class="a"></b>')
    expect(index.all('.a').length > 0).toBe(true)
    new JSDOM('').window.document.body.append(document.querySelector('.a') as Element)
    settle()
    expect(index.all('.a').length > 0).toBe(false)
  })

  it('looks into a box through nested roots', () => {
    const { document, index } = observed('<div id="box"><x-d></x-d></div><x-e></x-e>')
    for (const host of document.querySelectorAll('x-d, x-e')) {
      const inner = document.createElement('x-inner')
      host.attachShadow({ mode: 'open' }).append(inner)
      inner.attachShadow({ mode: 'open' }).append(document.createElement('u'))
    }
    const box = document.querySelector('#box') as Element
    const fresh = readIndex(document)
    expect(fresh.inside(box, 'u')).toHaveLength(1)
    expect(fresh.holds(box, 'u')).toBe(true)
    expect(fresh.inside(box, '#box')).toEqual([box])
    expect(index.holds(box, 'em')).toBe(false)
  })
})

describe('the cost of a look', () => {
  const ADDRESS = 'https://acme.lightning.force.com/lightning/page/home'
  const host = salesforceHostOf(ADDRESS)

  /** How many searches and comparisons a look makes: where nothing changed, and where something of the page's own did. */
  function costs(others: number): readonly number[] {
    if (host === null) throw new Error('not Salesforce')
    const { document, index, settle } = observed(
      '<div class="oneHeader"><span class="userProfileCardTriggerRoot"><button>x</button></span></div>',
    )
    for (let made = 0; made < others; made += 1) {
      const host = document.createElement('x-thing')
      host.attachShadow({ mode: 'open' }).append(document.createElement('button'), document.createElement('a'))
      const header = document.createElement('header') // cards have their own
      header.className = 'slds-card__header'
      header.append(host)
      document.body.append(header)
    }
    settle()
    const look = () =>
      readSighting({ host, address: ADDRESS, document, index, isVisible: () => true, isFilled: () => false })
    expect(look().found?.target).toBe('avatar')
    const window = document.defaultView as unknown as typeof globalThis
    const searches = [window.Document, window.DocumentFragment, window.Element].flatMap(({ prototype }) =>
      (['querySelectorAll', 'querySelector'] as const).map((name) => vi.spyOn(prototype as ParentNode, name)),
    )
    const count = () => searches.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    look()
    const unchanged = count()
    document.body.append(document.createElement('p'))
    document.querySelector('p')?.setAttribute('class', 'other')
    const before = count()
    settle()
    look()
    return [unchanged, count() - before]
  }

  it('is the same however much there is that has nothing to do with us', () => {
    const few = costs(5)
    expect(costs(600)).toEqual(few)
    expect(few[0]).toBeLessThan(2)
    expect(few[1]).toBeLessThan(12)
  })
})
