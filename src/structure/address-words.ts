// The parts of Salesforce's addresses that a report keeps: what Salesforce itself calls its pages, the same in every org.
import { isConfirmationPath } from '../salesforce/addresses/confirmation-address'
import { INTERFACE_WORDS } from './interface-words'
import { ADDRESS_TESTS } from './selector-vocabulary'

const WORDS = `
  lightning one one.app settings personal home setup page view related list n o r cmp app s _ui ui common core apex debug
  system security identity verification method saml oauth secur ltng _nc_external
  ResetApiToken ResetApiTokenEdit PersonalInformation PersonalInfo PersonalSetup personalInformationSetup.apexp Setup SetupOneHome
  ObjectManager forcecomHomepage.apexp ForceCom home.jsp logout.jsp login login.jsp login_portal.jsp forgotpassword.jsp frontdoor.jsp
  forgotPassword ChangePassword changepassword switcher userprofile UserProfilePage ApexCSIPage profilephoto SamlError
  SAMLValidationPage.apexp SingleSignOnSettingsUi AuthorizationPage RemoteAccessAuthorizationPage.apexp
  EmailVerificationFinishUi SmsVerificationFinishUi TotpVerificationUi PushVerificationUi EmailVerificationUi e
  search searchResults SearchResults UnifiedSearchResults SetupSearch domain login-messages promos.html servlet servlet.shepherd
  LanguageAndTimeZone GrantLoginAccess SecurityCentral
`

const FROM_SELECTORS = ADDRESS_TESTS.flatMap(({ text }) => text.split(/[/?&=:#]+/)).filter((part) => part.length > 1)

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(
  [...FROM_SELECTORS, ...WORDS.trim().split(/\s+/)]
    .filter((word) => /[a-z]/i.test(word))
    .map((word) => [word.toLowerCase(), word]),
)

/** A word that Salesforce itself has for its pages, as a report shows it; null for any other. */
export function salesforceWord(text: string): string | null {
  const word = BY_LOWER_CASE.get(text.toLowerCase())
  return word !== undefined && text === text.toLowerCase() ? text : (word ?? null)
}

/**
 * A segment of a path as a report shows it; null where it has to be masked. The spelling is ours, or all in lower case: whether
 * letters are large is no fact about the page.
 */
export function knownSegment(segment: string): string | null {
  const lower = segment.toLowerCase()
  const word = salesforceWord(segment)
  if (word !== null) return word
  if (isConfirmationPath(`/_ui/system/security/${lower}`) && /^[a-z]+$/.test(lower)) return lower
  return INTERFACE_WORDS.has(lower) ? lower : null
}

/** Parameters of which also what they say is shown: which page of the settings it is, and what Lightning's frame shows. */
export const SPEAKING_PARAMETERS = ['setupid', 'url'] as const

/** Parameters of which only the name is shown. */
const PARAMETERS: readonly string[] =
  'setupSearch retURL startURL isdtp source destination noredirect un ec c so nooverride'.split(' ')

/** Whether a report shows the name of a parameter. Salesforce tells large letters from small ones there. */
export const isKnownParameter = (name: string): boolean =>
  PARAMETERS.includes(name) || SPEAKING_PARAMETERS.some((each) => each === name)
