// Single sign-on has failed: the person is not logged in, and Salesforce's own login does not help.
import type { PageKindDefinition } from './page-kind-definition'
import { CLASSIC_HEADER_SELECTOR } from './recognition/tell-classic-pages-apart'

export const SSO_FAILED_PAGE = {
  name: 'sso-failed',
  // Setup has a tool at such an address, in Classic's frame.
  recognizes: (page) => page.area === 'sso-failed' && !page.has(CLASSIC_HEADER_SELECTOR),
  selectors: [CLASSIC_HEADER_SELECTOR],
  targets: [],
  step: 'log-in',
  stepsHere: [],
  missingText: (step) => (step === 'log-in' ? 'missing_sso_failed' : null),
} as const satisfies PageKindDefinition
