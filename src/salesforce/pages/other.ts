// Any other page of Salesforce: nothing is pointed at, and the card leads to the settings.
import type { PageKindDefinition } from './page-kind-definition'

export const OTHER_PAGE = {
  name: 'other',
  recognizes: () => true,
  isFallback: true,
  selectors: [],
  targets: [],
  step: 'open-settings',
  stepOnLoginHost: 'log-in',
  stepsHere: [],
} as const satisfies PageKindDefinition
