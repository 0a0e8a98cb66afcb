// The e-mail field of Personal Information: found where the token's address stands, quoted by its label only, and nothing
// else about the page changes for it.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findForStep, readSighting } from '../../../src/salesforce/read-sighting'
import { readIndex } from '../../read-index'
import '../../drift/css'
import { seen, viewOf } from '../support/page'

const MY = 'https://acme.my.salesforce.com'
const PAGE = `${MY}/setup/personalInformationSetup.apexp?setupid=PersonalInformation`
const ADDRESS = 'pat@example.com'
const PREFIX = 'PersonalInformationSetup:editPage:pageBlock:'

const field = (name: string, label: string, value: string, type = 'text') =>
  `<label for="${PREFIX}${name}">${label}</label><input id="${PREFIX}${name}" name="${PREFIX}${name}" type="${type}" value="${value}">`
const form = (html: string) => `<form id="PersonalInformationSetup:editPage" method="post">${html}</form>`
const NAME = field('lastName', 'Last Name', 'Practice')
const EMAIL = field('email', '<span>*</span>Email', ADDRESS)
const link = (text = ADDRESS) => `<a id="m" href="mailto:${ADDRESS}" title="${ADDRESS}">${text}</a>`
const detail = (html: string) =>
  `<div class="bPageBlock"><table class="detailList"><tr><td>${html}</td></tr></table></div>`

/** "#id sure label" of what is pointed at where the step is to find the mailbox. */
function pointedAt(html: string, address = PAGE): string {
  const view = viewOf(address, html)
  const found = findForStep(readSighting(view), 'find-mailbox', view)
  if (found === null) return '-'
  const { element, sure, label } = found
  return [`#${element.id.replace(PREFIX, '')}`, sure, label].join(' ').trimEnd()
}

describe('the e-mail field', () => {
  it.each<[string, string, string]>([
    ['is found by its id', form(NAME + EMAIL), '#email yes Email'],
    ['is found by its name', form(NAME + EMAIL.replace(/ id="[^"]*"/, ' id="e"')), '#e yes'],
    ['may be spelled otherwise', form(EMAIL.replaceAll(':email', ':Email')), '#Email yes Email'],
    ['may have a type of its own', form(field('email', 'E-Mail', ADDRESS, 'email')), '#email yes E-Mail'],
    [
      'may be plain text, of which nothing is quoted',
      form(`${NAME}<span id="${PREFIX}email">${ADDRESS}</span>`),
      '#email likely',
    ],
    [
      'is likely in a form of another make that asks for the name too',
      '<form><input name="lastName"><label>Mail <input id="e" type="email"></label></form>',
      '#e likely Mail',
    ],
    ['is likely a link where the page has no fields', detail(link()), '#m likely'],
    ['is not quoted where its link has a name', detail(link('Pat Practice')), '#m likely'],
  ])('%s', (_name, html, expected) => {
    expect(pointedAt(html)).toBe(expected)
  })

  it.each<[string, string]>([
    ['another field', form(NAME + field('username', 'Username', ADDRESS))],
    ['a field of which there are two', form(EMAIL + EMAIL)],
    ['a box to tick', form(`<input id="${PREFIX}email" type="checkbox">`)],
    ['a field that is not seen', form(`<div hidden>${EMAIL}</div>`)],
    ['the news', `${form(NAME)}<form><input id="n" type="email" name="email"></form>`],
    ['the news in the form itself', form(`${NAME}<input id="n" type="email">`)],
    ['a form that does not ask who one is', '<form><input id="n" type="email"></form>'],
    ['a search in the header', '<div id="phHeader"><form><input name="lastName"><input type="email"></form></div>'],
    ['a link beside fields', detail(`${NAME}${link()}`)],
    ['a link elsewhere', `${form(NAME)}<p>${link()}</p>`],
    ['one of two links', detail(link() + link())],
  ])('is not %s', (_name, html) => {
    expect(pointedAt(html)).toBe('-')
  })

  it.each([
    `${MY}/ui/setup/Setup?setupid=EmailSettings`,
    `${MY}/_ui/setup/personal/EmailSettings?setupid=EmailSettings`,
    `${MY}/005x`,
    'https://acme.lightning.force.com/lightning/settings/personal/PersonalInformation/home',
    'https://acme.lightning.force.com/lightning/setup/ManageUsers/home',
  ])('is not sought on %s', (address) => {
    expect(pointedAt(form(NAME + EMAIL), address)).toBe('-')
    expect(pointedAt(detail(link()), address)).toBe('-')
  })

  it('is found without reading any field', () => {
    const { window } = new JSDOM(form(NAME + EMAIL))
    const trap = { get: () => expect.unreachable('read a value') }
    for (const name of ['value', 'defaultValue']) Object.defineProperty(window.HTMLInputElement.prototype, name, trap)
    const { document } = window
    const view = { ...viewOf(PAGE, ''), document, index: readIndex(document) }
    expect(findForStep(readSighting(view), 'find-mailbox', view)?.label).toBe('Email')
  })
})

describe('the way to the form', () => {
  const column = `<table><tr><td class="oLeft"><input id="q" type="text" placeholder="Quick Find"><a id="PersonalInfo_font">Personal</a></td>
    <td class="oRight">${form(NAME + EMAIL)}</td></tr></table>`

  it('goes on beside the tree as on any page of the settings', () => {
    const settings = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
    expect(seen(PAGE, column)).toBe('quick-find quick-find #q Quick Find')
    for (const filled of [[], ['q']]) {
      const { found, ...here } = readSighting(viewOf(PAGE, column, filled))
      const { found: usual, ...there } = readSighting(viewOf(settings, column, filled))
      expect({ ...here, target: found?.target }).toEqual({ ...there, target: usual?.target })
    }
  })

  it('leads through the menu where there is no tree', () => {
    const menu = '<div id="userNav"><div id="userNavButton" title="Pat Practice"></div></div>'
    expect(seen(PAGE, menu + form(EMAIL))).toBe('open-settings user-menu #userNavButton Pat Practice')
  })

  it('is not spoken of in a frame', () => {
    expect(readSighting(viewOf(PAGE, form(NAME + EMAIL)))).toMatchObject({
      pageKind: 'personal-information',
      step: null,
      found: null,
    })
  })

  it('and the field can both be pointed at in Classic', () => {
    const view = viewOf(PAGE, column)
    expect(findForStep(readSighting(view), 'quick-find', view)?.element.id).toBe('q')
    expect(findForStep(readSighting(view), 'find-mailbox', view)?.label).toBe('Email')
  })
})
