// Salesforce may show its login form at an address of Lightning. Lightning's own pages have a tree of settings, or a header with
// buttons. A company's header above the login has a picture and perhaps links.
import { SETTINGS_TREE } from '../../targets/lightning'
import { LOGIN_FORM_SELECTOR } from './login-form-selector'
import type { PageFacts } from './page-facts'

const HEADER_WITH_BUTTONS = '.oneHeader, header:has(button, [role=button]), [role=banner]:has(button, [role=button])'

/** Every selector that the functions below ask for. */
export const LIGHTNING_LOGIN_SELECTORS: readonly string[] = [LOGIN_FORM_SELECTOR, HEADER_WITH_BUTTONS, SETTINGS_TREE]

export const isLoginInLightning = (page: PageFacts): boolean =>
  page.area === 'lightning' &&
  page.has(LOGIN_FORM_SELECTOR) &&
  !page.has(HEADER_WITH_BUTTONS) &&
  !page.has(SETTINGS_TREE)

/** Whether the address is one of Lightning's, and no login answers there. */
export const isInLightning = (page: PageFacts): boolean => page.area === 'lightning' && !isLoginInLightning(page)
