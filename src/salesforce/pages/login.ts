// A page to log in: on hosts that all orgs share, on the org's own, and wherever Salesforce asks for a login instead.
import { LOGIN_FORM } from '../targets/login-and-identity-check'
import type { PageKindDefinition } from './page-kind-definition'
import { isLoginPath } from './recognition/address-area'
import { answerInstead, RESET_ADDRESS_SELECTORS } from './recognition/answer-instead-of-reset-form'
import { LOGIN_FORM_SELECTOR } from './recognition/login-form-selector'
import { isLoginInLightning, LIGHTNING_LOGIN_SELECTORS } from './recognition/login-in-lightning'
import type { PageFacts } from './recognition/page-facts'
import {
  CLASSIC_HEADER_SELECTOR,
  CLASSIC_TREE_SELECTOR,
  isClassicSettings,
} from './recognition/tell-classic-pages-apart'

/** The form alone, at an address of Classic that does not say so. */
const isLoginInClassic = (page: PageFacts): boolean =>
  !isClassicSettings(page) && !page.has(CLASSIC_HEADER_SELECTOR) && page.has(LOGIN_FORM_SELECTOR)

export const LOGIN_PAGE = {
  name: 'login',
  recognizes(page) {
    if (page.area === 'shared-login') return isLoginPath(page.path) || page.has(LOGIN_FORM_SELECTOR)
    if (page.area === 'org-login' || isLoginInLightning(page)) return true
    return answerInstead(page) === 'login' || (page.area === 'classic' && isLoginInClassic(page))
  },
  selectors: [CLASSIC_TREE_SELECTOR, CLASSIC_HEADER_SELECTOR, ...LIGHTNING_LOGIN_SELECTORS, ...RESET_ADDRESS_SELECTORS],
  targets: [],
  form: { controls: LOGIN_FORM },
  step: 'log-in',
  stepsHere: ['log-in'],
  mattersInFrame: true,
  missingText: (step) => (step === 'log-in' ? 'missing_no_form' : null),
} as const satisfies PageKindDefinition
