// Each operator of the drift laboratory: what it changes, and that it leaves the truth where it is.
import { describe, expect, it } from 'vitest'
import { everyElement, isShown, truthOf } from '../../drift/dom'
import { OPERATORS } from '../../drift/operators/all'
import type { Scene } from '../../drift/scene'
import { open, SITUATIONS, type Situation } from '../../drift/situations'
import { type Random, randomFrom } from '../../random'

const pageOf = (name: string): Situation =>
  SITUATIONS.find((each) => each.name === name) ?? expect.unreachable(`no page ${name}`)
const operator = (name: string) =>
  OPERATORS.find((each) => each.name === name) ?? expect.unreachable(`no operator ${name}`)

/** Applies an operator with one seed after the other until it finds something to do. */
function applied(name: string, page: string, isWanted: (what: string) => boolean = () => true): Document {
  for (let seed = 1; seed < 300; seed += 1) {
    const scene = sceneOf(page, randomFrom(seed))
    const what = operator(name).apply(scene)
    if (what !== null && isWanted(what)) return scene.document
  }
  return expect.unreachable(`${name} finds nothing to do on ${page}`)
}

function sceneOf(page: string, random: Random): Scene {
  const { next, entry, ...rest } = pageOf(page)
  return { document: open({ ...rest, next, entry }), address: entry.address, next, random }
}

const all = (document: Document, selector: string): Element[] =>
  everyElement(document).filter((element) => element.matches(selector))
const truths = (document: Document): string[] =>
  everyElement(document)
    .flatMap((each) => truthOf(each) ?? [])
    .sort()

describe('every operator', () => {
  it.each(OPERATORS.filter(({ name }) => name !== 'take away'))('$name keeps each truth on one element', ({ name }) => {
    const page = name === 'out of a shadow root' ? 'settings-filtered-lwc' : 'settings-filtered'
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const scene = sceneOf(page, randomFrom(seed))
      const before = truths(scene.document)
      const isTwice = operator(name).apply(scene)?.endsWith('there twice') === true
      if (!isTwice) expect(truths(scene.document)).toEqual(before)
    }
  })

  it.each(OPERATORS)('$name changes the page when it says so, and only then', ({ name, apply }) => {
    const written = (document: Document) =>
      [document.documentElement, ...everyElement(document)]
        .map((each) => each.cloneNode(false))
        .map(outer)
        .join('')
    const outer = (node: Node) => (node as Element).outerHTML
    for (const seed of [1, 2, 3, 4, 5]) {
      const scene = sceneOf('my-settings-filtered', randomFrom(seed))
      const before = written(scene.document)
      const what = apply(scene)
      if (what === null) expect(`${name}: ${written(scene.document) === before}`).toBe(`${name}: true`)
    }
  })
})

describe('an operator', () => {
  it('drops every id', () => {
    expect(
      all(
        applied('drop ids', 'login', (what) => / 1\d ids/.test(what)),
        '[id]',
      ),
    ).toEqual([])
  })

  it('renames classes of one prefix', () => {
    const renamed = applied('rename classes', 'settings-landing', (what) => what.includes('classes onesetup…'))
    expect(all(renamed, '[class*=onesetup]')).toEqual([])
  })

  it('strips accessible names', () => {
    const stripped = applied('strip aria-labels', 'settings-landing', (what) =>
      /stripped \d+ of aria-label$/.test(what),
    )
    expect(all(stripped, '[aria-label]').length).toBeLessThan(
      all(open(pageOf('settings-landing')), '[aria-label]').length,
    )
  })

  it('moves into and out of shadow roots', () => {
    const roots = (document: Document) => everyElement(document).filter(({ shadowRoot }) => shadowRoot !== null).length
    expect(roots(applied('into a shadow root', 'login'))).toBe(1)
    expect(roots(applied('out of a shadow root', 'lightning-home-lwc'))).toBeLessThan(
      roots(open(pageOf('lightning-home-lwc'))),
    )
  })

  it('turns links and buttons into one another', () => {
    expect(
      all(
        applied('change tag', 'settings-filtered', (what) => /^turned a to button$/.test(what)),
        'button[data-truth=entry]',
      ),
    ).toHaveLength(1)
    expect(all(applied('change tag', 'reset-form'), 'button[data-truth=reset-button]')[0]?.textContent).toBe(
      'Reset Security Token',
    )
  })

  it('speaks another language', () => {
    const german = applied('relabel', 'settings-filtered', (what) => what === 'speaks de')
    expect(german.documentElement.lang).toBe('de')
    expect(all(german, '[data-truth=entry]')[0]?.textContent).toBe('Mein Sicherheitstoken zurücksetzen')
    expect(applied('relabel', 'login', (what) => what === 'speaks ar').documentElement.dir).toBe('rtl')
  })

  it('packs an address', () => {
    const packed = applied('shape of an href', 'settings-filtered', (what) => what.startsWith('packed: a'))
    expect(all(packed, 'a[href^="/lightning/page?address="]').length).toBeGreaterThan(0)
  })

  it('drops every id of a subtree, and no other', () => {
    const left = applied('drop ids of a subtree', 'my-settings', (what) => what.endsWith('ids of td#sidebarCell.oLeft'))
    expect(all(left, 'td.oLeft [id], td.oLeft[id]')).toEqual([])
    expect(all(left, '#phHeader, #bodyCell')).toHaveLength(2)
  })

  it('moves a control out of its form, alone or with its row', () => {
    const outside = (isWanted: (what: string) => boolean) => applied('out of its form', 'reset-form', isWanted)
    const alone = outside((what) => what === 'moved input.btn out of form#editPage')
    expect(all(alone, '[data-truth=reset-button]')[0]?.closest('form')).toBeNull()
    expect(all(alone, 'form .pbBottomButtons')).toHaveLength(1)
    const row = outside((what) => what.endsWith('with its row'))
    expect(all(row, '.pbBottomButtons [data-truth=reset-button]')[0]?.closest('form')).toBeNull()
    const bound = outside((what) => what.endsWith('bound to it'))
    expect(all(bound, '[data-truth=reset-button]')[0]?.getAttribute('form')).toBe('editPage')
    expect(
      all(
        outside((what) => what.endsWith('a mere box')),
        'form, [action]',
      ),
    ).toEqual([])
  })

  it("adds a second header: one left behind, the same again, or a company's own", () => {
    const left = applied('second header', 'lightning-home-lwc', (what) => what.startsWith('left a hidden'))
    expect(all(left, '.oneHeader').map(isShown).sort()).toEqual([false, true])
    expect(all(left, '[data-truth=avatar]')).toHaveLength(1)
    const twice = applied('second header', 'lightning-home-lwc', (what) => what.endsWith('there twice'))
    expect(all(twice, '[data-truth=avatar]').filter(isShown)).toHaveLength(2)
    const own = applied('second header', 'login', (what) => what.startsWith("a company's own"))
    expect(all(own, '.acmeHeader')).toHaveLength(1)
    expect(all(own, '.acmeHeader [data-truth]')).toEqual([])
  })

  it('adds a frame of the login host, which holds no truth', () => {
    const framed = applied('frame of the login host', 'classic-home')
    // The page has the invisible one of every page already.
    expect(all(framed, 'iframe[src^="https://login.salesforce.com/"]')).toHaveLength(2)
  })

  it('moves what was found into another column', () => {
    const entryOf = (isWanted: (what: string) => boolean, page = 'old-setup-results') =>
      all(applied('results in another column', page, isWanted), '[data-truth=entry]')[0]
    const found = entryOf((what) => what.endsWith('as a page of results'))
    expect(found?.closest('td.oRight .searchResults')).not.toBeNull()
    expect(found?.closest('.searchResults')?.querySelectorAll('a').length).toBeGreaterThan(1)
    const whole = entryOf((what) => what.endsWith('with its ul'), 'settings-filtered')
    expect(whole?.closest('.setupBody')).not.toBeNull()
    expect(operator('results in another column').apply(sceneOf('my-settings', randomFrom(1)))).toBeNull()
  })

  it('takes the target away', () => {
    const left = all(applied('take away', 'reset-form'), '[data-truth=reset-button]').filter(isShown)
    expect(left).toEqual([])
  })

  it('has nothing to do where there is nothing of its kind', () => {
    expect(operator('rename the frame').apply(sceneOf('login', randomFrom(1)))).toBeNull()
    expect(operator('out of a shadow root').apply(sceneOf('login', randomFrom(1)))).toBeNull()
    expect(operator('take away').apply(sceneOf('login-sso', randomFrom(1)))).toBeNull()
  })
})
