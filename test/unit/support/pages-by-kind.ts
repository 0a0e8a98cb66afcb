// Addresses and small pages, and the kind of page that each is.
import type { PageKind } from '../../../src/salesforce/pages/all-page-kinds'

export const MY = 'https://acme.my.salesforce.com'
export const LIGHTNING = 'https://acme.lightning.force.com'
export const SETUP = 'https://acme.my.salesforce-setup.com'
export const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'

/** Told by the address alone: the pages are empty. */
export const ADDRESSES: readonly [address: string, kind: PageKind][] = [
  ['https://login.salesforce.com/', 'login'],
  ['https://test.salesforce.com/?locale=ja', 'login'],
  ['https://welcome.salesforce.com/', 'login'],
  [`${MY}/`, 'login'],
  [`${MY}/?ec=302&startURL=%2Fhome%2Fhome.jsp`, 'login'],
  [`${MY}/login?un=x`, 'login'],
  ['https://login.salesforce.com/_ui/identity/verification/method/EmailVerificationFinishUi/e', 'identity-check'],
  [`${MY}/_ui/identity/verification/method/EmailVerificationFinishUi/e?x=1`, 'identity-check'],
  [`${MY}/_ui/identity/verification/method/ToopherVerificationFinishUi/e`, 'identity-check'],
  [`${LIGHTNING}/lightning/page/home`, 'lightning'],
  [`${LIGHTNING}/one/one.app`, 'lightning'],
  [`${LIGHTNING}/one/one.app#/home`, 'lightning'],
  ['https://na15.salesforce.com/one/one.app#/sObject/001/view', 'lightning'],
  [`${LIGHTNING}/`, 'lightning'],
  [`${SETUP}/lightning/setup/SetupOneHome/home`, 'lightning'],
  [`${LIGHTNING}/lightning/settings/personal/PersonalInformation/home`, 'lightning-settings'],
  [`${SETUP}/lightning/settings/personal/PersonalInformation/home`, 'lightning-settings'],
  [`${LIGHTNING}/one/one.app#/settings/personal/PersonalInformation/home`, 'lightning-settings'],
  ['https://na15.salesforce.com/one/one.app#/settings/personal/PersonalInformation/home', 'lightning-settings'],
  [`${LIGHTNING}/lightning/settings/personal/ResetApiToken/home`, 'lightning-reset'],
  [`${SETUP}/lightning/settings/personal/ResetApiToken/home`, 'lightning-reset'],
  [`${LIGHTNING}/one/one.app#/settings/personal/ResetApiToken/home`, 'lightning-reset'],
  [`${LIGHTNING}/one/one.app?source=x#/settings/personal/ResetApiToken/home`, 'lightning-reset'],
  [
    `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home?url=${encodeURIComponent('/_ui/system/security/ResetApiTokenEdit')}`,
    'lightning-reset',
  ],
  [
    `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home?url=${encodeURIComponent(`${CONFIRM}?isdtp=p1`)}`,
    'reset-done',
  ],
  [`${LIGHTNING}/lightning/settings/personal/ResetApiToken/home?a=b&url=${CONFIRM}`, 'reset-done'],
  [`${SETUP}/lightning/settings/personal/ResetApiToken/home?url=${encodeURIComponent(CONFIRM)}`, 'reset-done'],
  [`${LIGHTNING}/one/one.app#/settings/personal/ResetApiToken/home?url=${encodeURIComponent(CONFIRM)}`, 'reset-done'],
  [`${MY}${CONFIRM}`, 'reset-done'],
  [`${MY}${CONFIRM}?isdtp=p1&retURL=%2Fui`, 'reset-done'],
  [`${SETUP}${CONFIRM}`, 'reset-done'],
  ['https://na15.salesforce.com/_ui/system/security/ResetApiTokenConfirm', 'reset-done'],
  [`${MY}/_ui/system/security/ResetApiTokenEdit`, 'reset-form'],
  [`${MY}/_ui/system/security/ResetApiTokenEdit?retURL=%2Fui%2Fsetup&setupid=ResetApiToken&isdtp=p1`, 'reset-form'],
  [`${SETUP}/_ui/system/security/ResetApiTokenEdit`, 'reset-form'],
  [`${MY}/ui/setup/Setup?setupid=PersonalSetup`, 'classic-settings'],
  [`${MY}/ui/setup/Setup?setupid=PersonalInfo`, 'classic-settings'],
  [`${MY}/setup/personalInformationSetup.apexp`, 'personal-information'],
  [`${MY}/setup/personalInformationSetup.apexp?nooverride=1`, 'personal-information'],
  [`${MY}/setup/personalInformationSetup.apexp?retURL=%2Fui&setupid=PersonalInformation`, 'personal-information'],
  [`${SETUP}/setup/personalInformationSetup.apexp?isdtp=p1`, 'personal-information'],
  ['https://na15.salesforce.com/setup/personalinformationsetup.apexp', 'personal-information'],
  [`${MY}/setup/personalInformationSetup.apexp/other`, 'other'],
  [`${MY}/other?retURL=/setup/personalInformationSetup.apexp`, 'other'],
  [`${MY}/other?setupid=PersonalInformation`, 'other'],
  [`${MY}/ui/setup/Setup?setupid=PersonalInformation`, 'classic-settings'],
  ['https://login.salesforce.com/setup/personalInformationSetup.apexp', 'other'],
  [`${MY}/ui/setup/Setup?setupid=Users`, 'other'],
  [`${MY}/001/o`, 'other'],
  [`${LIGHTNING}/lightning/o/Account/list?name=ResetApiToken`, 'lightning'],
]

/** Pages at an address of Classic that says nothing. */
export const CLASSIC_ADDRESS = `${MY}/some/page`
export const CLASSIC_PAGES: readonly [name: string, html: string, kind: PageKind][] = [
  ['a page with the user menu', '<div id="userNav"></div>', 'classic'],
  ['a page with tabs only', '<ul id="tabBar"></ul>', 'classic'],
  ['a page with the left column', '<table><tr><td class="oLeft"></td></tr></table>', 'classic'],
  ['the tree of the personal settings', '<div id="phHeader"></div><a id="PersonalInfo_font"></a>', 'classic-settings'],
  ['the entry alone', '<a id="ResetApiToken_font"></a>', 'classic-settings'],
  ['a login form on an unusual path', '<form id="login_form"><input id="Login" type="submit"></form>', 'login'],
  ['the card of a saved user', '<div id="idcard-identity"></div>', 'login'],
  ['nothing known', '<p>Hello</p>', 'other'],
]
