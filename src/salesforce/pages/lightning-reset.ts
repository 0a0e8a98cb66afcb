// Lightning's page around the reset form. The form itself is a page of Classic in a frame.
import { framesConfirmation } from '../addresses/confirmation-address'
import { personalSettingsPage } from '../addresses/lightning-route'
import { RESET_FRAME } from '../targets/lightning'
import type { PageKindDefinition } from './page-kind-definition'

export const LIGHTNING_RESET_PAGE = {
  name: 'lightning-reset',
  recognizes: ({ area, host, url }) =>
    area === 'lightning' && personalSettingsPage(url) === 'resetapitoken' && !framesConfirmation(host, url),
  selectors: [],
  targets: [],
  countedTargets: [RESET_FRAME],
  step: 'reset-token',
  stepsHere: ['reset-token'],
  isSettings: true,
} as const satisfies PageKindDefinition
