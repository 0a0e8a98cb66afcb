// Salesforce asks for a code or an approval, also in the middle of a session.
import { CODE, IDENTITY_FORM } from '../targets/login-and-identity-check'
import type { PageKindDefinition } from './page-kind-definition'

export const IDENTITY_CHECK_PAGE = {
  name: 'identity-check',
  recognizes: ({ area }) => area === 'identity-check',
  selectors: [],
  targets: [],
  // Before there is a code to fill in, the button asks for one, or for another way.
  form: { controls: IDENTITY_FORM, onlyWith: CODE },
  step: 'log-in',
  stepsHere: ['log-in'],
  mattersInFrame: true,
  speaksInFrame: true,
  missingText: () => 'docked_identity_check',
} as const satisfies PageKindDefinition
