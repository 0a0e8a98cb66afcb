// The one button of the reset form. Looked for only in a document whose own address is the form's.
import type { Target } from '../ladder'
import { RESET_LABELS } from './labels'

/** The form itself: where it leads, or the setup id that Classic sends along. */
const LEADING = "form[action*='resetapitoken' i]"
const SETUP_ID = 'input[type=hidden][name=setupid][value=ResetApiToken]'
/** Marks of the form, by which pages tell it from what else may answer at its address. */
export const RESET_FORM_MARKS = `${LEADING}, ${SETUP_ID}`
/** Aloha's forms carry where to go back to. */
const RETURN = 'input[type=hidden][name=retURL], #editPage'
/** Header and left column of Classic, which have buttons of their own. */
const ELSEWHERE = '#phHeader, #phSearch, .bPageHeader, td.oLeft, #sidebarCell, form[method=get]'
const BUTTON = 'input[type=submit], input[type=button], button, a.btn, a[role=button]'
const BUTTON_ROW = '.pbBottomButtons, .pbButton, .pbHeader'
const PASSWORD = 'input[type=password]'

export const RESET_BUTTON = {
  id: 'reset-button',
  step: 'reset-token',
  rungs: [
    { by: 'address', selector: BUTTON, within: LEADING, outside: ELSEWHERE, sure: 'yes' },
    { by: 'structure', selector: BUTTON, within: 'form', holding: SETUP_ID, outside: ELSEWHERE, sure: 'yes' },
    // Beside others in the same form, only its name tells it.
    { by: 'label', selector: BUTTON, within: 'form', outside: ELSEWHERE, labels: RESET_LABELS, sure: 'likely' },
    // Where the form itself is not recognised, it must be one of Aloha's, and nothing else may look like its button.
    {
      by: 'structure',
      selector: BUTTON,
      within: 'form',
      holding: RETURN,
      lacking: PASSWORD,
      outside: ELSEWHERE,
      unless: RESET_FORM_MARKS,
      sure: 'likely',
    },
    {
      by: 'page-object',
      selector: BUTTON,
      within: BUTTON_ROW,
      outside: ELSEWHERE,
      unless: RESET_FORM_MARKS,
      sure: 'likely',
    },
  ],
} as const satisfies Target
