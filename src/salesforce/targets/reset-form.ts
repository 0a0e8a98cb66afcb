// The one button of the reset form. Looked for only in a document whose own address is the form's.
import type { Target } from '../ladder'

/** The form itself: where it leads, or the setup id that Classic sends along. */
const FORM = "form[action*='ResetApiToken'], form:has(input[type=hidden][name=setupid][value=ResetApiToken])"
/** Header and left column of Classic, which have buttons of their own. */
const ELSEWHERE = '#phHeader, #phSearch, .bPageHeader, td.oLeft, #sidebarCell, form[method=get]'
const BUTTON = 'input[type=submit], input[type=button], button, a.btn, a[role=button]'
const BUTTON_ROW = '.pbBottomButtons, .pbButton, .pbHeader'

export const RESET_BUTTON = {
  id: 'reset-button',
  step: 'reset-token',
  rungs: [
    { by: 'structure', selector: BUTTON, within: FORM, sure: 'yes' },
    { by: 'page-object', selector: `:is(.pbBottomButtons, .pbButton) :is(${BUTTON})`, within: FORM, sure: 'yes' },
    { by: 'structure', selector: 'a', within: FORM, sure: 'likely' },
    // Where the form itself is not recognised, nothing else of the page may look like its button.
    { by: 'page-object', selector: BUTTON, within: BUTTON_ROW, outside: ELSEWHERE, unless: FORM, sure: 'yes' },
    { by: 'structure', selector: BUTTON, outside: ELSEWHERE, unless: FORM, sure: 'likely' },
  ],
} as const satisfies Target
