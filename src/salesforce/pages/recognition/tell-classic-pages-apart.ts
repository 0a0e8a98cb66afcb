// What tells the pages of Classic's host from one another where addresses do not.
import { PERSONAL_FORM_SELECTOR } from '../../targets/personal-information'
import { LOGIN_FORM_SELECTOR } from './login-form-selector'
import type { PageFacts } from './page-facts'

/** What Classic puts around every page: user menu, page header, tabs, left column. */
export const CLASSIC_HEADER_SELECTOR =
  '#userNav, #userNavButton, #userNavLabel, #userNav-menuItems, #globalHeaderBar, #phHeader, #tabBar, td.oLeft'
/** The tree of the personal settings: its ids are names, the same in every language. */
export const CLASSIC_TREE_SELECTOR = '#PersonalInfo_font, #ResetApiToken_font, #PersonalSetup_font'

const PERSONAL_INFORMATION_PATH = '/setup/personalinformationsetup.apexp'

/** Every selector that `isPersonalInformation` asks for. */
export const PERSONAL_INFORMATION_SELECTORS: readonly string[] = [LOGIN_FORM_SELECTOR, PERSONAL_FORM_SELECTOR]

/** Whether the tree of the personal settings stands in the page, or the address says that it will. */
export const isClassicSettings = (page: PageFacts): boolean =>
  page.has(CLASSIC_TREE_SELECTOR) ||
  page.path.startsWith('/ui/setup/setupsearch') ||
  (page.path.startsWith('/ui/setup/') && /^(?:personal|resetapitoken)/.test(page.setupId))

/**
 * Personal Information, in Classic or in the frame of Lightning's page. Where the session is over, a login answers at its
 * address. At other addresses with its setup id, the form itself must stand in the page.
 */
export function isPersonalInformation(page: PageFacts): boolean {
  const { host, path, setupId } = page
  if (host.kind !== 'org') return false
  if (path.endsWith(PERSONAL_INFORMATION_PATH)) return !page.has(LOGIN_FORM_SELECTOR)
  return host.role === 'my' && setupId === 'personalinformation' && page.has(PERSONAL_FORM_SELECTOR)
}
