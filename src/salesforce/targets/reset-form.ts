// The one button of the reset form. Looked for only in a document whose own address is the form's.

import { AROUND_CLASSIC_CONTENT } from './excluded-areas'
import { RESET_LABELS } from './known-labels'
import type { Target } from './ladder'

/** The form by where it leads. */
export const FORM_BY_ACTION = "form[action*='/resetapitoken' i]"
/** The form by the setup id that Classic sends along. */
const FORM_BY_SETUP_ID = 'input[type=hidden][name=setupid][value=ResetApiToken]'
/** Marks of the form, by which pages tell it from what else may answer at its address. */
export const RESET_FORM_SELECTOR = `${FORM_BY_ACTION}, ${FORM_BY_SETUP_ID}`
/** Aloha's forms carry where to go back to. */
const RETURN_FIELD = 'input[type=hidden][name=retURL], #editPage'
/** The form has nothing to fill in: what has is another one. */
export const FIELD_TO_FILL_IN =
  'textarea, select, input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset])'
const SUBMIT = 'input[type=submit], button[type=submit], button:not([type])'
/** What only a script makes a button. */
const SCRIPTED_BUTTON = 'input[type=button], button[type=button], a.btn, a[role=button]'
const BUTTON = `${SUBMIT}, ${SCRIPTED_BUTTON}`
const BUTTON_ROW = '.pbBottomButtons, .pbButton, .pbHeader'

export const RESET_BUTTON = {
  id: 'reset-button',
  step: 'reset-token',
  rungs: [
    { by: 'address', selector: SUBMIT, within: FORM_BY_ACTION, outside: AROUND_CLASSIC_CONTENT, sure: 'yes' },
    {
      by: 'structure',
      selector: SUBMIT,
      within: 'form',
      holding: FORM_BY_SETUP_ID,
      outside: AROUND_CLASSIC_CONTENT,
      sure: 'yes',
    },
    {
      by: 'structure',
      selector: SCRIPTED_BUTTON,
      within: 'form',
      holding: RESET_FORM_SELECTOR,
      lacking: SUBMIT,
      outside: AROUND_CLASSIC_CONTENT,
      sure: 'likely',
    },
    // Beside others in the same form, only its name tells it.
    {
      by: 'label',
      selector: BUTTON,
      within: 'form',
      outside: AROUND_CLASSIC_CONTENT,
      labels: RESET_LABELS,
      sure: 'likely',
    },
    // Where the form itself is not recognised, it must be one of Aloha's, and nothing else may look like its button.
    {
      by: 'structure',
      selector: BUTTON,
      within: 'form',
      holding: RETURN_FIELD,
      lacking: FIELD_TO_FILL_IN,
      outside: AROUND_CLASSIC_CONTENT,
      unlessPresent: RESET_FORM_SELECTOR,
      sure: 'likely',
    },
    {
      by: 'page-object',
      selector: BUTTON,
      within: 'form',
      alsoWithin: BUTTON_ROW,
      lacking: FIELD_TO_FILL_IN,
      outside: AROUND_CLASSIC_CONTENT,
      unlessPresent: RESET_FORM_SELECTOR,
      sure: 'likely',
    },
  ],
} as const satisfies Target
