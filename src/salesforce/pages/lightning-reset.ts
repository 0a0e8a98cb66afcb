// Lightning's page around the reset form. The form itself is a page of Classic in a frame.
import { framesConfirmation } from '../addresses/confirmation-address'
import { personalSettingsPage } from '../addresses/lightning-route'
import { RESET_FRAME, TREE_ENTRY } from '../targets/lightning'
import type { PageKindDefinition } from './page-kind-definition'
import { isInLightning, LIGHTNING_LOGIN_SELECTORS } from './recognition/login-in-lightning'

export const LIGHTNING_RESET_PAGE = {
  name: 'lightning-reset',
  recognizes: (page) =>
    isInLightning(page) &&
    personalSettingsPage(page.url) === 'resetapitoken' &&
    !framesConfirmation(page.host, page.url),
  selectors: LIGHTNING_LOGIN_SELECTORS,
  targets: [],
  targetsBefore: [TREE_ENTRY],
  countedTargets: [RESET_FRAME],
  step: 'reset-token',
  stepsHere: ['reset-token'],
  isSettings: true,
  isLightning: true,
} as const satisfies PageKindDefinition
