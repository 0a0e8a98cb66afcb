// The one button of the reset form. Looked for only in a document whose own address is the form's.
import type { Target } from '../ladder'

export const RESET_BUTTON = {
  id: 'reset-button',
  step: 'reset-token',
  rungs: [
    { by: 'page-object', selector: '.pbBottomButtons input.btn[type=submit]', sure: 'yes' },
    { by: 'structure', selector: 'input.btn[type=submit]', sure: 'yes' },
    { by: 'structure', selector: 'form input[type=submit], form button[type=submit]', sure: 'likely' },
  ],
} as const satisfies Target
