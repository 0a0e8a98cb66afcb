// Which elements of the practice pages are the true targets. Several may be right for one target: a folder opens by its
// label and by its arrow.
import { labelsOf } from '../labels'

export type TruthTarget =
  | 'username'
  | 'password'
  | 'login-button'
  | 'code'
  | 'code-button'
  | 'avatar'
  | 'settings-link'
  | 'user-menu'
  | 'my-settings'
  | 'quick-find'
  | 'search-button'
  | 'entry'
  | 'folder'
  | 'reset-button'
  | 'email-field'

const MENUS = ['#userNav-menuItems', '.zen-options'] as const

/** Selectors that know how the practice org is built: to be searched in every shadow root. */
export function truthSelectors(language: string): Readonly<Record<TruthTarget, string>> {
  const folder = JSON.stringify(labelsOf(language).tree['PersonalInfo'])
  return {
    username: '#username, #acme-member',
    password: '#password, #acme-secret',
    'login-button': '#Login, .acme-go',
    code: '#emc, #smc, #tc, #tc-verification-code, [name=EmailVerifCode]',
    'code-button': '#save',
    avatar: '.userProfileCardTriggerRoot button, .practice-avatar',
    'settings-link': ".profile-card-toplinks a[href*='/settings/personal/']",
    'user-menu': '#userNavButton, #globalHeaderNameMink',
    'my-settings': MENUS.map(
      (menu) => `${menu} a[href*='setupid=PersonalSetup'], ${menu} a[href$='/ui/setup/Setup']`,
    ).join(', '),
    'quick-find': '.filter-box, .quickfindInput',
    'search-button': '#setupSearchButton',
    entry: ".leaf a[href*='/ResetApiToken/'], #ResetApiToken_font, .searchResults a[href*='ResetApiTokenEdit']",
    folder: `[aria-label=${folder}] > .slds-tree__item > *, #PersonalInfo_font, #PersonalInfo_icon`,
    'email-field': "input[id$=':email']",
    'reset-button': "form[action$='ResetApiTokenConfirm'] input[type=submit], [data-practice-go]",
  }
}
