// Which field or button of a small form is next, by focus and by where the person has typed.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { nextFormControl } from '../../../src/salesforce/next-unfilled-form-control'
import type { Target } from '../../../src/salesforce/targets/ladder'
import { groundOf } from '../support/page'

const part = (id: string): Target => ({
  id,
  step: 'log-in',
  rungs: [{ by: 'id', selector: `#${id}`, sure: 'yes' }],
})
const FORM = [part('name'), part('secret'), part('go')]
const WHOLE =
  '<form><input id="name"><input id="secret" type="password"><input id="go" type="submit"></form><a href="#" id="away">x</a>'
const SECRET = '<input id="secret" type="password">'
const GO = '<input id="go" type="submit">'
const OUTSIDE = `${WHOLE.replace(SECRET, '')}${SECRET}`
const OUTSIDE_BUTTON = `${WHOLE.replace(GO, '')}${GO}`
const OTHER = `<form>${SECRET}</form>`
const STRAY = `${WHOLE.replace(SECRET, '')}<input id="stray" type="password">`
/** Two forms, and the control of the second stands in the first. */
const BOUND = `<form id="its">${WHOLE.replace('<form>', '').replace('</form>', '').replace(SECRET, '')}</form><form>${SECRET.replace('id', 'form="its" id')}</form>`

interface Given {
  readonly html?: string
  readonly focus?: string
  readonly filled?: readonly string[]
}

function next({ html = WHOLE, focus, filled = [] }: Given): string | null {
  const { document } = new JSDOM(html).window
  if (focus !== undefined) document.getElementById(focus)?.focus()
  const isVisible = (element: Element): boolean => !element.hasAttribute('hidden')
  return nextFormControl(FORM, groundOf(document, isVisible), ({ id }) => filled.includes(id))?.target.id ?? null
}

describe('the next part of a form', () => {
  it.each<[string, Given, string | null]>([
    ['is its first without a focus', {}, 'name'],
    ['is its first while the focus is elsewhere', { focus: 'away' }, 'name'],
    ['is the focused one', { focus: 'secret' }, 'secret'],
    ['is the focused button', { focus: 'go', filled: ['name'] }, 'go'],
    ['comes after the filled ones', { filled: ['name'] }, 'secret'],
    ['comes after the filled one that has the focus', { focus: 'name', filled: ['name'] }, 'secret'],
    ['is the button when all is filled', { filled: ['name', 'secret'] }, 'go'],
    ['is the button also when it counts as filled', { filled: ['name', 'secret', 'go'] }, 'go'],
    ['does not go back to a field that was passed over', { focus: 'secret', filled: ['secret'] }, 'go'],
    ['skips what is hidden', { html: WHOLE.replace('id="name"', 'id="name" hidden') }, 'secret'],
    [
      'is the button of the first step of two',
      { html: '<input id="name"><input id="go" type="submit">', filled: ['name'] },
      'go',
    ],
    ['is the second step of two', { html: '<input id="secret"><input id="go" type="submit">' }, 'secret'],
    ['is a field that stands in no form', { html: OUTSIDE, filled: ['name'] }, 'secret'],
    ['is a button that stands in no form', { html: OUTSIDE_BUTTON, filled: ['name', 'secret'] }, 'go'],
    ['is a field that is bound to the form', { html: BOUND, filled: ['name'] }, 'secret'],
    ['is nothing of another form', { html: `${OTHER}${WHOLE.replace(SECRET, '')}`, filled: ['name'] }, 'go'],
    ['is nothing while a field in no form may be the missing one', { html: STRAY, filled: ['name'] }, null],
    ['is the button when that field is filled', { html: STRAY, filled: ['name', 'stray'] }, 'go'],
    ['is not held up by a field in no form where none is missing', { html: `${WHOLE}<input type="text">` }, 'name'],
    ['is nothing where there is no form', { html: '<p></p>' }, null],
  ])('%s', (_name, given, expected) => {
    expect(next(given)).toBe(expected)
  })
})
