// What kind of page an address and a document are. Addresses first: they are the same in every language.
import type { Place } from './hosts'

export type PageKind =
  | 'login'
  | 'identity-check'
  | 'lightning'
  | 'lightning-settings'
  /** Lightning's shell around the reset form; the form itself is in a frame. */
  | 'lightning-reset'
  | 'classic'
  | 'classic-settings'
  /** The reset form itself, framed or not. */
  | 'reset-form'
  /** Salesforce answers the form's address with a refusal: insufficient privileges, or no such page. */
  | 'refused'
  /** Salesforce's confirmation: the token was reset. */
  | 'reset-done'
  | 'other'

const CONFIRM = 'ResetApiTokenConfirm'

/** Classic's own marks: user menu, page header, left column. */
const CLASSIC_MARKS = '#userNav, #phHeader, #tabBar, td.oLeft'
const CLASSIC_TREE = '#PersonalInfo_font, #ResetApiToken_font, #PersonalSetup_font'
/** Classic's own marks of an error page, in every language. */
const ERROR_MARKS = '#errorTitle, #errorDesc, #validationError'

/** Not a password field alone: the page that changes the password has one too. */
const LOGIN_FORM = '#Login, #idcard-identity'

/** Tells the kind of page that stands at this place, address and document. */
export function pageKind(place: Place, address: string, document: Document): PageKind {
  const url = new URL(address)
  const path = url.pathname
  if (path.includes('/_ui/identity/')) return 'identity-check'
  if (place.kind === 'login') return 'login'
  if (path.endsWith(`/_ui/system/security/${CONFIRM}`)) return 'reset-done'
  if (path.endsWith('/_ui/system/security/ResetApiTokenEdit')) {
    return document.querySelector(ERROR_MARKS) === null ? 'reset-form' : 'refused'
  }
  if (place.role !== 'my' || path.startsWith('/one/one.app')) return lightningKind(url)
  if (path === '/' || path.startsWith('/login')) return 'login'
  return classicKind(url, document)
}

function lightningKind(url: URL): PageKind {
  const route = url.hash.startsWith('#/') ? url.hash.slice(1) : url.pathname
  if (!route.includes('/settings/personal/')) return 'lightning'
  if (!route.includes('/ResetApiToken/')) return 'lightning-settings'
  const shown = url.searchParams.get('url') ?? new URLSearchParams(route.split('?')[1]).get('url')
  return shown?.includes(CONFIRM) === true ? 'reset-done' : 'lightning-reset'
}

function classicKind(url: URL, document: Document): PageKind {
  if (document.querySelector(CLASSIC_TREE) !== null) return 'classic-settings'
  if (url.pathname.startsWith('/ui/setup/') && /Personal|ResetApiToken/.test(url.search)) return 'classic-settings'
  if (document.querySelector(CLASSIC_MARKS) !== null) return 'classic'
  return document.querySelector(LOGIN_FORM) === null ? 'other' : 'login'
}
