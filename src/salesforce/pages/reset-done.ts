// Salesforce's confirmation that the token was reset, or Lightning's page around it. A login or a refusal may answer instead.
import { framesConfirmation } from '../addresses/confirmation-address'
import type { PageKindDefinition } from './page-kind-definition'
import { answerInstead, RESET_ADDRESS_SELECTORS } from './recognition/answer-instead-of-reset-form'
import { isInLightning, LIGHTNING_LOGIN_SELECTORS } from './recognition/login-in-lightning'

export const RESET_DONE_PAGE = {
  name: 'reset-done',
  recognizes: (page) =>
    (page.area === 'confirmation' && answerInstead(page) === null) ||
    (isInLightning(page) && framesConfirmation(page.host, page.url)),
  selectors: [...RESET_ADDRESS_SELECTORS, ...LIGHTNING_LOGIN_SELECTORS],
  targets: [],
  step: null,
  stepsHere: [],
  isConfirmation: true,
  mattersInFrame: true,
} as const satisfies PageKindDefinition
