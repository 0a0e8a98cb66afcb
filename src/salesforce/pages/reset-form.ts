// The reset form itself, framed or not. A login or a refusal may answer at its address instead, or another form.
import { RESET_BUTTON } from '../targets/reset-form'
import type { PageKindDefinition } from './page-kind-definition'
import {
  answerInstead,
  hasResetForm,
  isFormInSetup,
  RESET_ADDRESS_SELECTORS,
} from './recognition/answer-instead-of-reset-form'

export const RESET_FORM_PAGE = {
  name: 'reset-form',
  // In Setup, the settings may show something else at the form's address, or nothing yet.
  recognizes: (page) =>
    (page.area === 'reset-form' && answerInstead(page) === null) ||
    (isFormInSetup(page) && answerInstead(page) === null && hasResetForm(page)),
  selectors: RESET_ADDRESS_SELECTORS,
  targets: [RESET_BUTTON],
  step: 'reset-token',
  stepsHere: ['reset-token'],
  isSettings: true,
  mattersInFrame: true,
  speaksInFrame: true,
} as const satisfies PageKindDefinition
