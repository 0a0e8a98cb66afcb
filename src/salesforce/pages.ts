// What kind of page an address and a document are. Addresses first: they are the same in every language.
import type { Place } from './hosts'
import { PERSONAL_FORM_MARKS } from './targets/personal-information'
import { RESET_FORM_MARKS } from './targets/reset-form'

export type PageKind =
  | 'login'
  | 'identity-check'
  | 'lightning'
  | 'lightning-settings'
  /** Lightning's shell around the reset form; the form itself is in a frame. */
  | 'lightning-reset'
  | 'classic'
  | 'classic-settings'
  /** The form with the e-mail address that the token is sent to, framed or not. */
  | 'personal-information'
  /** The reset form itself, framed or not. */
  | 'reset-form'
  /** Salesforce answers the form's address with a refusal: insufficient privileges, or no such page. */
  | 'refused'
  /** Salesforce's confirmation: the token was reset. */
  | 'reset-done'
  | 'other'

type OrgPlace = Extract<Place, { kind: 'org' }>

/** What a page holds. */
export interface PageMarks {
  /** Whether anything matches, in sight or not. */
  has(mark: string): boolean
  /** Whether anything that a person can see matches. */
  shows(mark: string): boolean
}

const SECURITY = '/_ui/system/security/'
const FORM_PATH = /^\/_ui\/system\/security\/resetapitokenedit(?:\/|$)/
const PERSONAL_PATH = '/setup/personalinformationsetup.apexp'
const CONFIRM_PATH = /^\/_ui\/system\/security\/resetapitokenconfirm(?:\/|$)/

/** Classic's own marks: user menu, page header, left column. */
const CLASSIC_MARKS = '#userNav, #userNavButton, #userNavLabel, #userNav-menuItems, #phHeader, #tabBar, td.oLeft'
const CLASSIC_TREE = '#PersonalInfo_font, #ResetApiToken_font, #PersonalSetup_font'
/** Classic's own marks of an error page, in every language. */
const ERROR_MARKS = '#error, #errorTitle, #errorDesc, #validationError, .errorTitle, div.errorMsg'

/** Not a password field alone: the page that changes the password has one too. */
const LOGIN_MARKS = '#Login, #idcard-identity, input#username'

/** Tells the kind of page that stands at this place and address. */
export function pageKind(place: Place, address: string, page: PageMarks): PageKind {
  const url = new URL(address)
  const path = url.pathname.toLowerCase()
  if (path.includes('/_ui/identity/')) return 'identity-check'
  if (place.kind === 'login') return path.startsWith(SECURITY) ? 'other' : 'login'
  if (CONFIRM_PATH.test(path)) return 'reset-done'
  if (FORM_PATH.test(path)) return formKind(page)
  if (isPersonalInformation(place, url, page)) return 'personal-information'
  if (place.role !== 'my' || /^\/(?:one\/one\.app|lightning\/)/.test(path)) return lightningKind(url)
  if (path === '/' || path.startsWith('/login')) return 'login'
  return classicKind(url, page)
}

/** At the form's address something else may answer: a refusal, or the login where the session is over. */
function formKind(page: PageMarks): PageKind {
  if (page.has(RESET_FORM_MARKS)) return 'reset-form'
  if (page.has(LOGIN_MARKS)) return 'login'
  return page.shows(ERROR_MARKS) ? 'refused' : 'reset-form'
}

/** Another page answers at its address where the session is over. */
function isPersonalInformation({ role }: OrgPlace, { pathname, searchParams }: URL, page: PageMarks): boolean {
  if (pathname.toLowerCase().endsWith(PERSONAL_PATH)) return !page.has(LOGIN_MARKS)
  const setupId = (searchParams.get('setupid') ?? '').toLowerCase()
  return role === 'my' && setupId === 'personalinformation' && page.has(PERSONAL_FORM_MARKS)
}

/**
 * What a page is for the way to the reset form. In Classic, Personal Information stands beside the tree of the settings,
 * and the way goes on there as on any of their pages.
 */
export function kindOnTheWay(kind: PageKind, page: PageMarks): PageKind {
  if (kind !== 'personal-information') return kind
  if (page.has(CLASSIC_TREE)) return 'classic-settings'
  return page.has(CLASSIC_MARKS) ? 'classic' : kind
}

function lightningKind(url: URL): PageKind {
  const isHashRouted = url.pathname.toLowerCase().startsWith('/one/one.app') && url.hash.startsWith('#/')
  const route = isHashRouted ? new URL(url.hash.slice(1), url.origin) : url
  const segments = route.pathname.toLowerCase().split('/')
  const personal = segments.indexOf('personal')
  if (personal < 1 || segments[personal - 1] !== 'settings') return 'lightning'
  if (segments[personal + 1] !== 'resetapitoken') return 'lightning-settings'
  const shown = url.searchParams.get('url') ?? route.searchParams.get('url')
  return shown !== null && isConfirmation(shown, url.origin) ? 'reset-done' : 'lightning-reset'
}

/** Whether the page in the shell's frame is the confirmation, not one that only names it among its parameters. */
const isConfirmation = (shown: string, origin: string): boolean =>
  URL.canParse(shown, origin) && CONFIRM_PATH.test(new URL(shown, origin).pathname.toLowerCase())

function classicKind(url: URL, page: PageMarks): PageKind {
  const setupId = url.searchParams.get('setupid') ?? ''
  if (/^resetapitoken$/i.test(setupId) && page.has(RESET_FORM_MARKS)) return 'reset-form'
  if (page.has(CLASSIC_TREE)) return 'classic-settings'
  if (url.pathname.startsWith('/ui/setup/') && /^(?:Personal|ResetApiToken)/i.test(setupId)) return 'classic-settings'
  if (page.has(CLASSIC_MARKS)) return 'classic'
  return page.has(LOGIN_MARKS) ? 'login' : 'other'
}
