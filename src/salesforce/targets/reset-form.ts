// The one button of the reset form. Looked for only in a document whose own address is the form's.
import type { Target } from '../ladder'

/** The form itself: where it leads, or the setup id that Classic sends along. */
const FORM = "form[action*='ResetApiToken'], form:has(> input[type=hidden][name=setupid])"
/** Header and left column of Classic, which have buttons of their own. */
const ELSEWHERE = '#phHeader, #phSearch, .bPageHeader, td.oLeft, #sidebarCell, form[method=get]'
const BUTTON = 'input[type=submit], input[type=button], button, a.btn, a[role=button]'
const BUTTON_ROW = '.pbBottomButtons, .pbButton, .pbHeader'

export const RESET_BUTTON = {
  id: 'reset-button',
  step: 'reset-token',
  rungs: [
    { by: 'structure', selector: `${BUTTON}, a`, within: FORM, outside: ELSEWHERE, sure: 'yes' },
    {
      by: 'page-object',
      selector: `:is(${BUTTON})`,
      within: BUTTON_ROW,
      outside: ELSEWHERE,
      unless: FORM,
      sure: 'yes',
    },
    { by: 'structure', selector: 'input.btn[type=submit]', outside: ELSEWHERE, unless: FORM, sure: 'yes' },
    { by: 'structure', selector: BUTTON, outside: ELSEWHERE, unless: FORM, sure: 'likely' },
  ],
} as const satisfies Target
