// The reset form in every make that Classic may give it: nobody has kept its markup, and its confirmation answers a plain GET.
import { type Case, FORM, judge } from '../support/wrong-rings'

const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'
const SCRIPT = `onclick="navigateToUrl('${CONFIRM}?retURL=%2F&amp;setupid=ResetApiToken','DETAIL','save');"`
const BACK = '<input type="hidden" name="retURL" value="/">'
const submit = (mark = 't', label = 'Reset Security Token') =>
  `<input ${mark} class="btn" type="submit" name="save" value="${label}">`
const scripted = (mark = 't', label = 'Reset Security Token') =>
  `<input ${mark} class="btn" type="button" name="save" value="${label}" ${SCRIPT}>`
const CANCEL = '<input class="btn" type="button" name="cancel" value="Cancel">'
const header =
  '<div id="phHeader"><form id="phSearchForm" action="/search/SearchResults"><input id="phSearchInput"></form></div>'
const block = (above: string, below = '') =>
  `<div class="bPageBlock"><div class="pbHeader"><table><tr><td class="pbButton">${above}</td></tr></table></div>
  <div class="pbBody"><p>-</p></div><div class="pbBottomButtons"><table><tr><td class="pbButtonb">${below}</td></tr></table></div></div>`

const CASES: readonly Case[] = [
  [
    'by GET',
    FORM,
    `<form id="editPage" method="get" action="${CONFIRM}">${BACK}${submit()}</form>`,
    'reset-form: right',
  ],
  [
    'by GET, known by its setup id',
    FORM,
    `<form method="get" action="x">${BACK}<input type="hidden" name="setupid" value="ResetApiToken">${submit()}</form>`,
    'reset-form: right',
  ],
  [
    'by GET, known by its label',
    FORM,
    `<form method="get" action="">${BACK}${submit()}</form>`,
    'reset-form: perhaps right',
  ],
  [
    'a search by GET in the content',
    FORM,
    `<form method="get" action="/x">${BACK}<input class="btn" type="submit" value="Search"></form>`,
    'reset-form: nothing',
  ],
  [
    'a scripted button in a form',
    FORM,
    `<form id="editPage" method="post">${BACK}${block('', scripted())}</form>`,
    'reset-form: perhaps right',
  ],
  [
    'a scripted link in a form',
    FORM,
    `<form id="editPage">${BACK}<div class="pbBottomButtons"><a t class="btn" href="javascript:navigateToUrl('${CONFIRM}');">Reset Security Token</a></div></form>`,
    'reset-form: perhaps right',
  ],
  ['gone from beside Cancel, outside any form', FORM, block(CANCEL), 'reset-form: nothing'],
  [
    'gone from beside Cancel, in a form',
    FORM,
    `<form id="editPage">${BACK}<input type="hidden" name="setupid" value="ResetApiToken">${CANCEL}</form>`,
    'reset-form: nothing',
  ],
  [
    'beside Cancel, in a language that is not known',
    FORM,
    `<form id="editPage">${BACK}<input type="hidden" name="setupid" value="ResetApiToken">${submit('t', 'Xyz')}${CANCEL}</form>`,
    'reset-form: right',
  ],
  [
    'gone, where a button of the content stands in no form and in no block',
    FORM,
    `${header}<div id="bodyCell"><button type="button" aria-haspopup="dialog">View profile</button></div>`,
    'reset-form: nothing',
  ],
  [
    "outside any form, below a company's own header with a search",
    FORM,
    `<header><input type="search"><button type="button">P</button></header>${block('', scripted())}`,
    'reset-form: perhaps right',
  ],
  [
    'a scripted link without a class, by its name',
    FORM,
    `<form id="editPage">${BACK}<input type="hidden" name="setupid" value="ResetApiToken"><a t href="javascript:void(0)">Reset Security Token</a><a href="#help">Help</a></form>`,
    'reset-form: perhaps right',
  ],
  ['outside any form', FORM, header + block(scripted()), 'reset-form: perhaps right'],
  [
    'outside any form, in a language that is not known',
    FORM,
    header + block('', scripted('t', 'Xyz')),
    'reset-form: perhaps right',
  ],
  ['outside any form and any row', FORM, `<div class="bPageBlock">${scripted()}</div>`, 'reset-form: perhaps right'],
  ['outside any form, beside another button', FORM, block(`${scripted()} ${CANCEL}`), 'reset-form: perhaps right'],
  [
    'outside any form, beside another button, in a language that is not known',
    FORM,
    block(`${scripted('', 'Xyz')} ${CANCEL}`),
    'reset-form: nothing',
  ],
  [
    'outside any form, where a form has other business',
    FORM,
    `<form method="post" action="/other">${BACK}</form>${block(scripted('', 'Save'))}`,
    'reset-form: nothing',
  ],
  [
    'moved out of its form',
    FORM,
    `<form action="${CONFIRM}">${BACK}</form><p>${submit()}</p><input class="btn" type="submit" value="Save">`,
    'reset-form: perhaps right',
  ],
  [
    'a scripted button beside a submit button, in the form that is known by its address',
    FORM,
    `<form action="${CONFIRM}">${BACK}${scripted()}<input type="submit" name="back" value="Back"></form>`,
    'reset-form: perhaps right',
  ],
  [
    'the same in a language that is not known',
    FORM,
    `<form action="${CONFIRM}">${BACK}${scripted('', 'Xyz')}<input type="submit" name="back" value="Abc"></form>`,
    'reset-form: nothing',
  ],
  [
    'the same, known by its setup id',
    FORM,
    `<form id="editPage"><input type="hidden" name="setupid" value="ResetApiToken">${scripted('', 'Xyz')}<input type="submit" name="back" value="Abc"></form>`,
    'reset-form: nothing',
  ],
  ...['name="goback" value="Back"', 'title="Cancel" value="Cancel"', 'name="help" value="Xyz"'].map(
    (other): Case => [
      `only another button, outside any form: ${other}`,
      FORM,
      `<div class="message warningM3">-</div>${block('', `<input class="btn" type="button" ${other}>`)}`,
      'reset-form: nothing',
    ],
  ),
  [
    'only another scripted button, in a form that is not known',
    FORM,
    `<form id="editPage">${BACK}${block('<a class="btn" href="javascript:window.print()">Afdrukken</a>')}</form>`,
    'reset-form: nothing',
  ],
  [
    'twice, above and below',
    FORM,
    `<form action="${CONFIRM}">${BACK}${block(submit(), submit(''))}</form>`,
    'reset-form: right',
  ],
  [
    'twice, above and below, in a language that is not known',
    FORM,
    `<form id="editPage">${BACK}${block(submit('t', 'Xyz'), submit('', 'Xyz'))}</form>`,
    'reset-form: perhaps right',
  ],
  ['twice, outside any form', FORM, block(scripted(), scripted('')), 'reset-form: perhaps right'],
  [
    'twice, each beside another button',
    FORM,
    `<form action="${CONFIRM}">${BACK}${block(`${submit()} ${CANCEL}`, `${submit('')} ${CANCEL}`)}</form>`,
    'reset-form: right',
  ],
  [
    'two submit buttons with different names',
    FORM,
    `<form action="${CONFIRM}">${BACK}${block(submit('', 'Xyz'), submit('', 'Abc'))}</form>`,
    'reset-form: nothing',
  ],
  [
    'the same name twice in one row',
    FORM,
    `<form action="${CONFIRM}">${BACK}${block(submit('') + submit(''))}</form>`,
    'reset-form: nothing',
  ],
]

judge('the reset form', CASES)
