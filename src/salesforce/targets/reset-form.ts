// The button of the reset form, and what the form is recognised by. It is sought only in a document at the form's own address.

import { RESET_LABELS } from '../language-tables'
import { AROUND_CLASSIC_CONTENT } from './excluded-areas'
import type { Target } from './ladder'

/** The form by the address it posts to. */
export const FORM_BY_ACTION = "form[action*='/resetapitoken' i]"
/** The form by the setup id that Classic sends with it. */
const FORM_BY_SETUP_ID = 'input[type=hidden][name=setupid][value=ResetApiToken]'
/** Recognises the form among what else may answer at its address. */
export const RESET_FORM_SELECTOR = `${FORM_BY_ACTION}, ${FORM_BY_SETUP_ID}`
/** Classic's forms (Aloha) say where to go back to. */
const RETURN_FIELD = 'input[type=hidden][name=retURL], #editPage'
/** The reset form has no such field; a form that has one is another. */
export const FIELD_TO_FILL_IN =
  'textarea, select, input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset])'
/** Classic names its buttons, and this one leads away, also where no other is left. */
const NOT_CANCEL = ':not([name=cancel])'
const SUBMIT = `:is(input[type=submit], button[type=submit], button:not([type]))${NOT_CANCEL}`
/** Buttons that a script gives a meaning. */
const SCRIPTED_BUTTON = `:is(input[type=button], button[type=button], a.btn, a[role=button])${NOT_CANCEL}`
const BUTTON = `${SUBMIT}, ${SCRIPTED_BUTTON}`
/** A scripted button that is not known by its label must be known by its name, or by where its script goes. */
const KNOWN_SCRIPT = `${SCRIPTED_BUTTON}:is([name=save], [onclick*='resetapitoken' i])`
/** Forms that a search is sent with. The reset form may be sent by GET, too: then it must be recognised by more. */
const AROUND_FORM = `${AROUND_CLASSIC_CONTENT}, form[method=get]:not(#editPage)`
/** Any form in the content of a page. */
const ANY_FORM = "form:not(#phSearchForm, #sbsearch, [action*='/search/' i])"
const OUTSIDE_FORMS = `form, ${AROUND_CLASSIC_CONTENT}`
/** What Classic's content stands in. */
const CONTENT = '.sfdcBody, #bodyCell, .bPageBlock'
const BUTTON_ROW = '.pbBottomButtons, .pbButton, .pbHeader'
/** Classic repeats the buttons of a block below it. */
const TWIN_ROWS = { row: BUTTON_ROW, block: 'form, .bPageBlock' } as const

const IN_UNKNOWN_FORM = {
  by: 'structure',
  within: 'form',
  holding: RETURN_FIELD,
  outside: AROUND_FORM,
  unlessPresent: RESET_FORM_SELECTOR,
  twinRows: TWIN_ROWS,
  sure: 'likely',
} as const

export const RESET_BUTTON = {
  id: 'reset-button',
  step: 'reset-token',
  rungs: [
    {
      by: 'address',
      selector: SUBMIT,
      within: FORM_BY_ACTION,
      lacking: SCRIPTED_BUTTON,
      outside: AROUND_CLASSIC_CONTENT,
      twinRows: TWIN_ROWS,
      sure: 'yes',
    },
    {
      by: 'structure',
      selector: SUBMIT,
      within: 'form',
      holding: FORM_BY_SETUP_ID,
      lacking: SCRIPTED_BUTTON,
      outside: AROUND_CLASSIC_CONTENT,
      twinRows: TWIN_ROWS,
      sure: 'yes',
    },
    {
      by: 'structure',
      selector: SCRIPTED_BUTTON,
      within: 'form',
      holding: RESET_FORM_SELECTOR,
      lacking: SUBMIT,
      outside: AROUND_CLASSIC_CONTENT,
      twinRows: TWIN_ROWS,
      sure: 'likely',
    },
    // Where there are several buttons, only the label tells which it is.
    {
      by: 'label',
      selector: `${BUTTON}, a`,
      within: 'form',
      outside: AROUND_CLASSIC_CONTENT,
      labels: RESET_LABELS,
      twinRows: TWIN_ROWS,
      sure: 'likely',
    },
    // Where the form is not recognised, it must be one of Aloha's without a field, and have only one button.
    { ...IN_UNKNOWN_FORM, selector: SUBMIT, lacking: `${FIELD_TO_FILL_IN}, ${SCRIPTED_BUTTON}` },
    { ...IN_UNKNOWN_FORM, selector: KNOWN_SCRIPT, lacking: `${FIELD_TO_FILL_IN}, ${SUBMIT}` },
    // A button outside any form goes to the confirmation by a script.
    {
      by: 'label',
      selector: BUTTON,
      within: 'body',
      outside: OUTSIDE_FORMS,
      labels: RESET_LABELS,
      twinRows: TWIN_ROWS,
      sure: 'likely',
    },
    {
      by: 'page-object',
      selector: KNOWN_SCRIPT,
      within: CONTENT,
      alsoWithin: `.bPageBlock, ${BUTTON_ROW}`,
      outside: OUTSIDE_FORMS,
      unlessPresent: `${ANY_FORM}, [name=cancel]`,
      twinRows: TWIN_ROWS,
      sure: 'likely',
    },
  ],
} as const satisfies Target
