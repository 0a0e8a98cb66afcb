// The label of an element is what Salesforce wrote on it, never what a person typed into it.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fieldLabelOf, labelOf } from '../../../src/salesforce/dom/element-label'

beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') }))
afterEach(() => void vi.unstubAllGlobals())

const pageOf = (html: string): Document => new JSDOM(html).window.document

/** The label of the element with id `x`. */
function label(html: string): string {
  const element = pageOf(html).getElementById('x')
  if (element === null) throw new Error('no element to name')
  return labelOf(element)
}

describe('a label', () => {
  it.each([
    ['the text of a link', '<a id="x"> Reset \n My <mark>Sec</mark>urity&nbsp;Token </a>', 'Reset My Security Token'],
    [
      'the caption of a submit button',
      '<input id="x" type="submit" value=" Reset Security Token ">',
      'Reset Security Token',
    ],
    ['the caption of a plain button', '<input id="x" type="BUTTON" value="Suchen">', 'Suchen'],
    ['the text before aria-label', '<button id="x" aria-label="View profile">Profile</button>', 'Profile'],
    [
      'aria-label where there is no text',
      '<button id="x" aria-label="View profile"><svg></svg></button>',
      'View profile',
    ],
    ['title where there is no more', '<a id="x" title="Settings"></a>', 'Settings'],
    ['the picture of a button', '<button id="x"><img alt="View profile"></button>', 'View profile'],
    ['a title inside', '<button id="x"><span title="View profile"></span></button>', 'View profile'],
    [
      'the label element of a field',
      '<label for="x">Username</label><input id="x" type="email" placeholder="p">',
      'Username',
    ],
    [
      'a label without its star',
      '<label for="x"><span>*</span> Last Name</label><input id="x" type="text">',
      'Last Name',
    ],
    ['a label around a field', '<label>Username <input id="x" type="email"></label>', 'Username'],
    ['aria-label of a field', '<input id="x" type="search" aria-label="Quick Find" placeholder="p">', 'Quick Find'],
    ['the placeholder of a field', '<input id="x" type="search" placeholder="クイック検索">', 'クイック検索'],
    ['a title of a field', '<input id="x" title="Quick Find">', 'Quick Find'],
    ['nothing', '<button id="x"><svg></svg></button>', ''],
    ['nothing of blanks', '<a id="x" aria-label=" ">\n</a>', ''],
    [
      'not the caption of a field',
      '<input id="x" type="text" value="pat@example.com" placeholder="Username">',
      'Username',
    ],
    ['not what a page wrote into a password field', '<input id="x" type="password" value="hunter2">', ''],
    ['not what a page wrote into a field without a type', '<input id="x" value="hunter2">', ''],
    ['not the default text of a text area', '<textarea id="x">hunter2</textarea>', ''],
    [
      'not the default text of a text area in its label',
      '<label>Note <textarea id="x">hunter2</textarea></label>',
      'Note',
    ],
    ['not the choices of a list', '<select id="x"><option>hunter2</option></select>', ''],
  ])('is %s', (_name, html, expected) => {
    expect(label(html)).toBe(expected)
  })

  it('is found by ids with odd characters', () => {
    const document = pageOf('<label for="a:b.c">Code</label><input id="a:b.c">')
    expect(labelOf(document.querySelector('input') as Element)).toBe('Code')
  })

  it('is found in the shadow root that the field stands in', () => {
    const document = pageOf('<label for="f">Outside</label><x-a></x-a>')
    const root = (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<label for="f">Inside</label><input id="f">'
    expect(labelOf(root.querySelector('input') as Element)).toBe('Inside')
  })

  it('is cut when it is too long for a card', () => {
    expect(label(`<a id="x">${'a'.repeat(60)}</a>`)).toBe('a'.repeat(60))
    expect(label(`<a id="x">${'a'.repeat(61)}</a>`)).toBe(`${'a'.repeat(59)}…`)
  })
})

describe("a field's own label", () => {
  const own = (html: string): string => fieldLabelOf(pageOf(html).getElementById('x') as Element)

  it.each([
    [
      'is its label element',
      '<label for="x"><span>*</span>Email</label><input id="x" value="pat@example.com">',
      'Email',
    ],
    ['is the label around it', '<label>Email * <input id="x" value="pat@example.com"></label>', 'Email'],
    ['is not an example in it', '<input id="x" placeholder="Your e-mail">', ''],
    ['is not what is said of it elsewhere', '<input id="x" title="pat" aria-label="pat">', ''],
    ['is not the text of a link', '<a id="x" href="mailto:pat@example.com">Pat</a>', ''],
    ['is not the text of anything else', '<label for="x">Email</label><span id="x">pat@example.com</span>', ''],
    ['is nothing that holds an address', '<label for="x">Email pat@example.com</label><input id="x">', ''],
    ['is nothing without a label', '<input id="x" value="pat@example.com">', ''],
  ])('%s', (_name, html, expected) => {
    expect(own(html)).toBe(expected)
  })
})

describe('what a person typed', () => {
  const FIELDS = [
    '<input id="x" type="text">',
    '<input id="x" type="email" placeholder="Username">',
    '<input id="x" type="password" aria-label="Password">',
    '<input id="x" type="search">',
    '<input id="x">',
    '<label>Note <textarea id="x"></textarea></label>',
    '<select id="x"><option>a</option></select>',
    '<input id="x" type="submit" value="Log In">',
  ]

  it.each(FIELDS)('is never read: %s', (html) => {
    const { window } = new JSDOM(html)
    const trap = { get: () => expect.unreachable('read what a person typed'), configurable: true }
    for (const kind of [window.HTMLInputElement, window.HTMLTextAreaElement, window.HTMLSelectElement]) {
      for (const name of ['value', 'defaultValue', 'valueAsNumber', 'selectedOptions', 'selectedIndex']) {
        if (name in kind.prototype) Object.defineProperty(kind.prototype, name, trap)
      }
    }
    const element = window.document.getElementById('x') as Element
    expect(() => labelOf(element)).not.toThrow()
  })

  it('is in no label', () => {
    for (const html of FIELDS) {
      const { document } = new JSDOM(html).window
      const element = document.getElementById('x') as HTMLInputElement
      if (element.type !== 'submit') element.value = 'hunter2'
      expect(labelOf(element)).not.toContain('hunter2')
      expect(fieldLabelOf(element)).not.toContain('hunter2')
    }
  })
})
