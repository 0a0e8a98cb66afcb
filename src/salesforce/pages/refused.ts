// Salesforce refuses the reset form at its own address: insufficient privileges, or no such page.
import { RESET_BUTTON } from '../targets/reset-form'
import type { PageKindDefinition } from './page-kind-definition'
import { answerInstead, RESET_ADDRESS_SELECTORS } from './recognition/answer-instead-of-reset-form'

export const REFUSED_PAGE = {
  name: 'refused',
  recognizes: (page) => answerInstead(page) === 'refused',
  selectors: RESET_ADDRESS_SELECTORS,
  targets: [],
  countedTargets: [RESET_BUTTON],
  step: 'reset-token',
  stepsHere: [],
  isSettings: true,
  isRefusal: true,
  mattersInFrame: true,
  speaksInFrame: true,
} as const satisfies PageKindDefinition
