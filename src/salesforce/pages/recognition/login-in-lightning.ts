// Salesforce may show its login form at an address of Lightning. Lightning's own pages have a header or a tree of settings.
import { LIGHTNING_HEADER, SETTINGS_TREE } from '../../targets/lightning'
import { LOGIN_FORM_SELECTOR } from './login-form-selector'
import type { PageFacts } from './page-facts'

/** Every selector that the functions below ask for. */
export const LIGHTNING_LOGIN_SELECTORS: readonly string[] = [LOGIN_FORM_SELECTOR, LIGHTNING_HEADER, SETTINGS_TREE]

export const isLoginInLightning = (page: PageFacts): boolean =>
  page.area === 'lightning' && page.has(LOGIN_FORM_SELECTOR) && !page.has(LIGHTNING_HEADER) && !page.has(SETTINGS_TREE)

/** Whether the address is one of Lightning's, and no login answers there. */
export const isInLightning = (page: PageFacts): boolean => page.area === 'lightning' && !isLoginInLightning(page)
