// What kind of page an address and a document are. Addresses first: they are the same in every language.
import { isSameOrg } from './addresses/link-destination'
import { type SalesforceHost, salesforceHostOf } from './hosts/salesforce-host'
import { AROUND_CLASSIC } from './targets/excluded-areas'
import { PERSONAL_FORM_MARKS } from './targets/personal-information'
import { LEADING_FORM, RESET_FORM_MARKS, TO_FILL_IN } from './targets/reset-form'

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

type OrgPlace = Extract<SalesforceHost, { kind: 'org' }>

/** What a page holds. */
export interface PageMarks {
  /** Whether anything matches that does not stand in `outside`, in sight or not. */
  has(mark: string, outside?: string): boolean
  /** Whether anything that a person can see matches. */
  shows(mark: string, outside?: string): boolean
}

const FORM_PATH = /^\/_ui\/system\/security\/resetapitokenedit(?:\/|$)/
const SETUP_PATH = '/ui/setup/setup'
const PERSONAL_PATH = '/setup/personalinformationsetup.apexp'
const CONFIRM_PATH = /^\/_ui\/system\/security\/resetapitokenconfirm(?:\/|$)/
/** Where login pages live, and where one is led after logging out. */
const LOGIN_PATH = /^\/(?:$|login|secur\/logout)/

/** Classic's own marks: user menu, page header, left column. */
const CLASSIC_MARKS = '#userNav, #userNavButton, #userNavLabel, #userNav-menuItems, #phHeader, #tabBar, td.oLeft'
const CLASSIC_TREE = '#PersonalInfo_font, #ResetApiToken_font, #PersonalSetup_font'
/** Classic's own marks of an error page, in every language. */
const ERROR_MARKS = '#error, #errorTitle, #errorDesc, #validationError, .errorTitle, div.errorMsg'

/** Salesforce's own form: others ask for a username and a password, too. */
const LOGIN_MARKS = '#Login, #idcard-identity, form#login_form'
const ASKS_WHO = 'input[type=email], input[type=password], input[autocomplete~=username]'

/** Every mark by which pages are told. */
export const PAGE_MARKS: readonly string[] = [
  ...[CLASSIC_MARKS, CLASSIC_TREE, ERROR_MARKS, LOGIN_MARKS, ASKS_WHO, TO_FILL_IN],
  ...[PERSONAL_FORM_MARKS, RESET_FORM_MARKS, LEADING_FORM],
]

/** Tells the kind of page that stands at this place and address. */
export function pageKind(place: SalesforceHost, address: string, page: PageMarks): PageKind {
  const url = new URL(address)
  const path = url.pathname.toLowerCase()
  if (path.includes('/_ui/identity/')) return 'identity-check'
  if (place.kind === 'login') return LOGIN_PATH.test(path) ? 'login' : 'other'
  if (CONFIRM_PATH.test(path)) return answerTo(page, 'reset-done')
  if (FORM_PATH.test(path)) return formKind(page)
  if (isPersonalInformation(place, url, page)) return 'personal-information'
  if (place.role !== 'my' || /^\/(?:one\/one\.app|lightning\/)/.test(path)) return lightningKind(place, url)
  if (path === '/' || path.startsWith('/login')) return 'login'
  return classicKind(url, page)
}

/** Something else may answer at an address: a refusal, or the login where the session is over. */
function answerTo(page: PageMarks, kind: PageKind): PageKind {
  if (page.shows(ERROR_MARKS, `${LEADING_FORM}, ${AROUND_CLASSIC}`) && !page.shows(LEADING_FORM)) {
    return page.has(LOGIN_MARKS) ? 'login' : 'refused' // login pages have a place for errors, too
  }
  return page.has(LOGIN_MARKS) ? 'login' : kind
}

function formKind(page: PageMarks): PageKind {
  const kind = answerTo(page, 'reset-form')
  if (kind !== 'reset-form' || page.has(RESET_FORM_MARKS, AROUND_CLASSIC)) return kind
  if (!page.shows(TO_FILL_IN, AROUND_CLASSIC)) return kind
  return page.shows(ASKS_WHO, AROUND_CLASSIC) ? 'login' : 'other'
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

function lightningKind(place: OrgPlace, url: URL): PageKind {
  const isHashRouted = url.pathname.toLowerCase().startsWith('/one/one.app') && url.hash.startsWith('#/')
  const route = isHashRouted ? new URL(url.hash.slice(1), url.origin) : url
  const segments = route.pathname.toLowerCase().split('/')
  const personal = segments.indexOf('personal')
  if (personal < 1 || segments[personal - 1] !== 'settings') return 'lightning'
  if (segments[personal + 1] !== 'resetapitoken') return 'lightning-settings'
  const shown = url.searchParams.get('url') ?? route.searchParams.get('url')
  return shown !== null && isConfirmation(shown, url.origin, place) ? 'reset-done' : 'lightning-reset'
}

/** Whether an address is one at which Salesforce confirms a reset: its own page, or the shell around it. */
export function isConfirmationAddress(place: SalesforceHost, address: string): boolean {
  if (place.kind !== 'org') return false
  const url = new URL(address)
  return CONFIRM_PATH.test(url.pathname.toLowerCase()) || lightningKind(place, url) === 'reset-done'
}

/** Whether the page in the shell's frame is this org's confirmation, not one that only names it among its parameters. */
function isConfirmation(shown: string, origin: string, place: OrgPlace): boolean {
  if (!URL.canParse(shown, origin)) return false
  const url = new URL(shown, origin)
  return CONFIRM_PATH.test(url.pathname.toLowerCase()) && isSameOrg(salesforceHostOf(url.href), place)
}

function classicKind(url: URL, page: PageMarks): PageKind {
  const setupId = url.searchParams.get('setupid') ?? ''
  const path = url.pathname.toLowerCase()
  if (path === SETUP_PATH && /^resetapitoken$/i.test(setupId)) {
    const kind = answerTo(page, 'reset-form')
    if (kind !== 'reset-form' || page.has(RESET_FORM_MARKS, AROUND_CLASSIC)) return kind
  }
  if (page.has(CLASSIC_TREE)) return 'classic-settings'
  if (path.startsWith('/ui/setup/') && /^(?:Personal|ResetApiToken)/i.test(setupId)) return 'classic-settings'
  if (page.has(CLASSIC_MARKS)) return 'classic'
  return page.has(LOGIN_MARKS) && !/\/(?:forgot|change)password/.test(path) ? 'login' : 'other'
}
