// A page to log in: on hosts that all orgs share, on the org's own, and wherever Salesforce asks for a login instead.
import { LOGIN_FORM } from '../targets/login-and-identity-check'
import type { PageKindDefinition } from './page-kind-definition'
import { answerInstead, RESET_ADDRESS_SELECTORS } from './recognition/answer-instead-of-reset-form'
import { LOGIN_FORM_SELECTOR } from './recognition/login-form-selector'
import type { PageFacts } from './recognition/page-facts'
import {
  CLASSIC_HEADER_SELECTOR,
  CLASSIC_TREE_SELECTOR,
  isClassicSettings,
} from './recognition/tell-classic-pages-apart'

/** Where login pages live, and where one is led after logging out. */
const SHARED_LOGIN_PATH = /^\/(?:$|login|secur\/logout)/
/** Forms for a forgotten or a new password look like a login form. */
const PASSWORD_PATH = /\/(?:forgot|change)password/

/** The form alone, at an address of Classic that does not say so. */
const isLoginInClassic = (page: PageFacts): boolean =>
  !isClassicSettings(page) &&
  !page.has(CLASSIC_HEADER_SELECTOR) &&
  page.has(LOGIN_FORM_SELECTOR) &&
  !PASSWORD_PATH.test(page.path)

export const LOGIN_PAGE = {
  name: 'login',
  recognizes(page) {
    if (page.area === 'shared-login') return SHARED_LOGIN_PATH.test(page.path)
    if (page.area === 'org-login') return true
    return answerInstead(page) === 'login' || (page.area === 'classic' && isLoginInClassic(page))
  },
  selectors: [CLASSIC_TREE_SELECTOR, CLASSIC_HEADER_SELECTOR, LOGIN_FORM_SELECTOR, ...RESET_ADDRESS_SELECTORS],
  targets: [],
  form: { controls: LOGIN_FORM },
  step: 'log-in',
  stepsHere: ['log-in'],
  mattersInFrame: true,
  missingText: (step) => (step === 'log-in' ? 'missing_no_form' : null),
} as const satisfies PageKindDefinition
