// A forgotten password, or one that must be changed. Nobody is logged in there who did not come from the settings.
import type { PageKindDefinition } from './page-kind-definition'

export const NEW_PASSWORD_PAGE = {
  name: 'new-password',
  recognizes: ({ area }) => area === 'new-password',
  selectors: [],
  targets: [],
  step: 'log-in',
  stepsHere: [],
  missingText: (step) => (step === 'log-in' ? 'missing_new_password' : null),
} as const satisfies PageKindDefinition
