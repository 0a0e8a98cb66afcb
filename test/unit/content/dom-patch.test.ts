// The card's elements: those that stay are patched and keep their position, so that they keep focus and pointer.
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { button, h, icon, patchChildren } from '../../../src/content/card/dom-patch'

const { window } = new JSDOM('')
beforeEach(() => {
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('Element', window.Element)
})

const nothing = (): void => {}
const card = (...children: (HTMLElement | string | null)[]): HTMLElement => h('div', {}, ...children)

describe('an element', () => {
  it('has its attributes and children, without those that are false or null', () => {
    const link = h('a', { href: '/x', 'data-open': true, hidden: false }, 'to ', null, h('b', {}, 'x'))
    expect(link.outerHTML).toBe('<a href="/x" data-open="true">to <b>x</b></a>')
  })

  it('holds text as text', () => {
    expect(h('p', {}, '<img src=x>').childElementCount).toBe(0)
  })
})

describe('patching children', () => {
  it('keeps elements with the same tag and action, and inserts the others in their position', () => {
    const shown = card(h('h2', {}, 'one'), button('back', nothing, {}, 'Back'), button('skip', nothing, {}, 'Skip'))
    const [heading, back, skip] = shown.children
    patchChildren(
      shown,
      card(h('h2', {}, 'two'), h('p', {}, 'a note'), button('skip', nothing, { disabled: true }, 'On')),
    )
    expect(shown.innerHTML).toBe(
      '<h2>two</h2><p>a note</p><button type="button" data-action="skip" disabled="true">On</button>',
    )
    expect([shown.children[0], shown.children[2]]).toEqual([heading, skip])
    expect(back?.isConnected).toBe(false)
  })

  it('gives a button that stays the action of the new one', () => {
    const [before, after] = [vi.fn(), vi.fn()]
    const shown = card(button('show', before, {}, 'Show'))
    const [first] = shown.querySelectorAll('button')
    patchChildren(shown, card(button('show', after, {}, 'Show')))
    first?.click()
    expect(before).not.toHaveBeenCalled()
    expect(after).toHaveBeenCalledOnce()
  })

  it('removes attributes that the new element does not have', () => {
    const shown = card(button('back', nothing, { disabled: true }, 'Back'))
    patchChildren(shown, card(button('back', nothing, { disabled: false }, 'Back')))
    expect(shown.querySelector('button')?.disabled).toBe(false)
  })

  it('draws another icon in the same button', () => {
    const shown = card(button('copy', nothing, {}, icon('M1 1h2')))
    const [first] = shown.children
    patchChildren(shown, card(button('copy', nothing, {}, icon('M4 4h2', { class: 'done' }))))
    expect(shown.children[0]).toBe(first)
    expect(shown.querySelectorAll('svg[aria-hidden=true].done > path[d="M4 4h2"]')).toHaveLength(1)
    expect(shown.querySelectorAll('svg')).toHaveLength(1)
    expect(shown.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  })

  it('makes any tree equal to any other', () => {
    const { tree } = fc.letrec<{ tree: HTMLElement | string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom('a', 'b', ''),
        fc
          .tuple(
            fc.constantFrom('p', 'ul', 'button'),
            fc.dictionary(fc.constantFrom('class', 'data-action', 'href'), fc.constantFrom('x', 'y', true, false)),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([tag, attributes, children]) => h(tag, attributes, ...children)),
      ),
    }))
    const whole = fc.array(tree, { maxLength: 5 }).map((children) => card(...children))
    fc.assert(
      fc.property(whole, whole, (shown, fresh) => {
        const wanted = fresh.cloneNode(true)
        patchChildren(shown, fresh)
        expect(shown.isEqualNode(wanted)).toBe(true)
      }),
    )
  })
})
