// The addresses of the reset form and of its confirmation, and what Salesforce may answer there instead: a login where the
// session is over, a refusal, or a form that stands in between.
import { AROUND_CLASSIC_CONTENT } from '../../targets/excluded-areas'
import { FIELD_TO_FILL_IN, FORM_BY_ACTION, RESET_FORM_SELECTOR } from '../../targets/reset-form'
import { LOGIN_FORM_SELECTOR } from './login-form-selector'
import type { PageFacts } from './page-facts'

/** What Classic's error pages have in every language. */
const ERROR_SELECTOR = '#error, #errorTitle, #errorDesc, #validationError, .errorTitle, div.errorMsg'
/** Fields that ask who one is. */
const CREDENTIALS_SELECTOR = 'input[type=email], input[type=password], input[autocomplete~=username]'
/** Old Setup and My Settings show the form at an address of their own. */
const SETUP_PATH = '/ui/setup/setup'

/** Every selector that the functions below ask for. */
export const RESET_ADDRESS_SELECTORS: readonly string[] = [
  LOGIN_FORM_SELECTOR,
  ERROR_SELECTOR,
  FORM_BY_ACTION,
  RESET_FORM_SELECTOR,
  FIELD_TO_FILL_IN,
  CREDENTIALS_SELECTOR,
]

export const hasResetForm = (page: PageFacts): boolean => page.has(RESET_FORM_SELECTOR, AROUND_CLASSIC_CONTENT)

/** The address at which Classic's settings show the form; where it does not, it is an address of the settings like any other. */
export const isFormInSetup = ({ area, path, setupId }: PageFacts): boolean =>
  area === 'classic' && path === SETUP_PATH && setupId === 'resetapitoken'

/** What answers at an address of the form or its confirmation instead; null where nothing does, and at any other address. */
export function answerInstead(page: PageFacts): 'login' | 'refused' | 'other' | null {
  const { area } = page
  if (area !== 'confirmation' && area !== 'reset-form' && !isFormInSetup(page)) return null
  if (page.has(LOGIN_FORM_SELECTOR)) return 'login' // before errors: login pages have an element for them, too
  if (page.shows(ERROR_SELECTOR, `${FORM_BY_ACTION}, ${AROUND_CLASSIC_CONTENT}`) && !page.shows(FORM_BY_ACTION))
    return 'refused'
  if (area !== 'reset-form' || hasResetForm(page) || !page.shows(FIELD_TO_FILL_IN, AROUND_CLASSIC_CONTENT)) return null
  return page.shows(CREDENTIALS_SELECTOR, AROUND_CLASSIC_CONTENT) ? 'login' : 'other'
}
