// Quick Find of Classic's settings as Salesforce serves it: known by its id, in no form, without a placeholder. Its grey words are
// in its value, put there by a script. The search answers in the tree, or with a page of results beside it.
import { describe, expect, it } from 'vitest'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { viewOf } from '../support/page'
import { type Case, judge, MY, MY_SETTINGS } from '../support/wrong-rings'

const RESULTS = `${MY}/ui/setup/SetupSearch?setupSearch=reset`
const FORM_LINK = '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'
const box = (mark = '', classes = 'quickfindInput') =>
  `<div class="quickfindContainer"><input ${mark} class="${classes}" id="setupSearch" name="setupSearch" type="text" title="Quick Find"></div>`
const GREY = 'quickfindInput ghostText'
const noError = '<div id="setupSearchError" hidden>-</div>'
const error = '<div id="setupSearchError">-</div>'
const entryLink = (mark = '', shown = 'hidden') =>
  `<div id="PersonalInfo_child" ${shown}><div class="setupLeaf"><a ${mark} id="ResetApiToken_font" href="${FORM_LINK}">Reset My Security Token</a></div></div>`
const folder = (content = entryLink()) => `<div class="parent"><a id="PersonalInfo_font">Personal</a>${content}</div>`
const page = (tree: string, content = '', outer = '') =>
  `<div id="phHeader"><input id="phSearchInput"></div><table class="outer ${outer}"><tr><td class="oLeft"><div id="setupNavTree">${tree}</div></td>
  <td class="oRight" id="bodyCell">${content}</td></tr></table>`
const result = (mark = '') => `<a ${mark} href="${FORM_LINK}">Reset My Security Token</a>`
const otherResult = '<a href="/_ui/system/security/ChangePassword?setupid=ChangePassword">Change My Password</a>'

const CASES: readonly Case[] = [
  ['grey words in the box', MY_SETTINGS, page(box('t', GREY) + noError + folder()), 'classic-settings: right'],
  [
    'grey words again, after something was typed',
    MY_SETTINGS,
    page(box('t', GREY) + noError + folder()),
    'classic-settings: right',
    ['setupSearch'],
  ],
  [
    'another box in the column',
    MY_SETTINGS,
    page(`<form><input type="text" name="str"></form>${box('t')}${folder()}`),
    'classic-settings: right',
  ],
  [
    'grey words beside a Search button, after something was typed',
    MY_SETTINGS,
    page(`${box('t', GREY)}<input type="submit" id="setupSearchButton">${folder()}`),
    'classic-settings: right',
    ['setupSearch'],
  ],
  ...[
    '<a t id="setupSearchButton" href="javascript:void(0)"><img alt="Search"></a>',
    '<input t type="image" id="setupSearchButton">',
    '<span t id="setupSearchButton">Search</span>',
    '<button t type="button" id="setupSearchButton"></button>',
  ].map(
    (button): Case => [
      `the button beside it is ${button}`,
      MY_SETTINGS,
      page(box() + button + folder()),
      'classic-settings: right',
      ['setupSearch'],
    ],
  ),
  [
    'the entry in the filtered tree',
    MY_SETTINGS,
    page(`${box()}<a id="setupSearchButton"></a>${noError}${folder(entryLink('t', ''))}`),
    'classic-settings: right',
    ['setupSearch'],
  ],
  ...[
    `<div class="setupLeaf">${otherResult}</div><div class="setupLeaf">${result('t')}</div>`,
    `<ul><li>${otherResult}</li><li>${result('t')}</li></ul>`,
    `<div>1. ${otherResult}</div><div>2. ${result('t')}</div>`,
    `<table><tr><td>${result('t')}</td><td>Sends a new token.</td></tr></table>`,
  ].map(
    (content): Case => [
      `a page of results: ${content}`,
      RESULTS,
      page(`${box()}<input type="submit" id="setupSearchButton">${folder()}`, content),
      'classic-settings: perhaps right',
    ],
  ),
  [
    'results in the content at the address of the settings',
    MY_SETTINGS,
    page(
      `${box()}<input type="submit" id="setupSearchButton">${folder()}`,
      `<div class="setupLeaf">${result('t')}</div>`,
    ),
    'classic-settings: perhaps right',
    ['setupSearch'],
  ],
  [
    'results in the content at the address of the settings, in a table',
    MY_SETTINGS,
    page(
      `${box()}<input type="submit" id="setupSearchButton">${folder()}`,
      `<table><tr><td>${otherResult}</td></tr><tr><td>${result('t')}</td></tr></table>`,
    ),
    'classic-settings: perhaps right',
    ['setupSearch'],
  ],
  [
    'an address that only returns to results',
    `${MY_SETTINGS}&retURL=%2Fsearch%2FSearchResults%3FsetupSearch%3Dx`,
    page(box('t', GREY) + noError + folder()),
    'classic-settings: right',
  ],
  [
    'the same entry twice among the results',
    RESULTS,
    page(box() + folder(), `<li>${result()}</li><li>${result()}</li>`).replace(
      'id="PersonalInfo_font"',
      't id="PersonalInfo_font"',
    ),
    'classic-settings: right',
  ],
  [
    'a text in the content that mentions the form',
    MY_SETTINGS,
    page(box('t', GREY) + folder(), `<p>News: you can ${result()} yourself.</p><div>or here: ${result()}</div>`),
    'classic-settings: right',
  ],
  [
    'a text on the page of results that mentions the form',
    RESULTS,
    page(
      box('', GREY) + folder(),
      `<p>${result()}</p><div>or here: ${result()}</div><article><li>${result()}</li></article>`,
    ),
    'classic-settings: nothing',
  ],
  [
    'a result that resets at once',
    RESULTS,
    page(
      box('', GREY) + folder(),
      '<li><a href="/_ui/system/security/ResetApiTokenConfirm">Reset My Security Token</a></li>',
    ),
    'classic-settings: nothing',
  ],
]

judge('Quick Find in Classic', CASES)

describe('a search in vain', () => {
  const isAbsent = (html: string, filled: readonly string[] = [], address = MY_SETTINGS) =>
    readSighting(viewOf(address, html, filled)).isAbsent

  it('is what Salesforce itself says, whatever was typed', () => {
    expect(isAbsent(page(box() + error + folder('')))).toBe(true)
    expect(isAbsent(page(`${box()}<a id="setupSearchButton"></a>${error}${folder('')}`, '', 'setupV2'))).toBe(true)
  })

  it('is not one while the error is out of sight, or the entry in sight', () => {
    expect(isAbsent(page(box() + noError + folder()))).toBe(false)
    expect(isAbsent(page(box() + error + folder(entryLink('', ''))))).toBe(false)
  })

  it('is none while the box shows its grey words', () => {
    expect(isAbsent(page(box('', GREY) + noError + folder('')), ['setupSearch'])).toBe(false)
  })

  it('is a page of results without the entry', () => {
    expect(
      isAbsent(
        page(`${box()}<input type="submit" id="setupSearchButton">${folder('')}`, `<li>${otherResult}</li>`),
        [],
        RESULTS,
      ),
    ).toBe(true)
  })
})
