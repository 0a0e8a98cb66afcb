// Kinds of page by their address, and where the address does not say, by the marks in the document.
import { describe, expect, it } from 'vitest'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { type PageKind, recognizePage } from '../../../src/salesforce/pages/all-page-kinds'
import { factsOf } from '../../../src/salesforce/read-sighting'
import { viewOf } from '../support/page'
import { ADDRESSES, CLASSIC_ADDRESS, CLASSIC_PAGES, CONFIRM, LIGHTNING, MY } from '../support/pages-by-kind'

function kindOf(address: string, html = ''): PageKind | null {
  return salesforceHostOf(address) === null ? null : recognizePage(factsOf(viewOf(address, html))).name
}

describe('by address', () => {
  it.each(ADDRESSES)('%s', (address, kind) => {
    expect(kindOf(address)).toBe(kind)
  })
})

describe('a reset is seen only where one was made', () => {
  it.each([
    `${MY}/_ui/system/security/ResetApiTokenEdit?retURL=${encodeURIComponent(CONFIRM)}`,
    `${MY}/?startURL=${encodeURIComponent(CONFIRM)}`,
    `${MY}/_ui/identity/verification/method/x?retURL=${encodeURIComponent(CONFIRM)}`,
    `https://login.salesforce.com/?startURL=${encodeURIComponent(CONFIRM)}`,
    `${LIGHTNING}/lightning/page/home?url=${encodeURIComponent(CONFIRM)}`,
    `${LIGHTNING}/lightning/settings/personal/PersonalInformation/home?url=${encodeURIComponent(CONFIRM)}`,
    `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home?ref=${encodeURIComponent(CONFIRM)}`,
    `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home#ResetApiTokenConfirm`,
    `${MY}/home/home.jsp?x=${CONFIRM}`,
    `${MY}/_ui/system/security/ResetApiTokenConfirmation`,
  ])('not on %s', (address) => {
    expect(kindOf(address)).not.toBe('reset-done')
  })
})

describe('in Classic, by the marks of the page', () => {
  it.each(CLASSIC_PAGES)('%s', (_name, html, kind) => {
    expect(kindOf(CLASSIC_ADDRESS, html)).toBe(kind)
  })

  const form = '<form id="PersonalInformationSetup:editPage"><input name="x"></form>'
  const tree = '<table><tr><td class="oLeft"><a id="PersonalInfo_font"></a></td></tr></table>'

  it('knows Personal Information by its form where its address has changed, but only there', () => {
    expect(kindOf(`${MY}/setup/me?setupid=PersonalInformation`, form)).toBe('personal-information')
    expect(kindOf(`${MY}/setup/me?setupid=PersonalInformation`, tree)).toBe('classic-settings')
    expect(kindOf(`${MY}/setup/me?setupid=EmailSettings`, form + tree)).toBe('classic-settings')
    expect(kindOf(`${MY}/setup/me`, form)).toBe('other')
    expect(kindOf(`${LIGHTNING}/lightning/page/home?setupid=PersonalInformation`, form)).toBe('lightning')
  })

  it('tells a tool of Setup from a failed login by the header around it', () => {
    const header = '<table id="phHeader"></table>'
    expect(kindOf(`${MY}/setup/secur/SAMLValidationPage.apexp`, header)).toBe('classic')
    expect(kindOf(`${MY}/setup/secur/SAMLValidationPage.apexp`, '<h1>Error</h1>')).toBe('sso-failed')
  })

  it('takes the settings of single sign-on for what stands around them', () => {
    const address = `${MY}/_ui/identity/saml/SingleSignOnSettingsUi/d?setupid=SingleSignOn`
    expect(kindOf(address, tree)).toBe('classic-settings')
    expect(kindOf(address, '<table id="phHeader"></table>')).toBe('classic')
  })

  it('leaves a new password what it is, also beside the tree of the settings', () => {
    expect(kindOf(`${MY}/_ui/system/security/ChangePassword`, `<div id="phHeader"></div>${tree}`)).toBe('new-password')
  })

  it('does not take a login at its address for it', () => {
    const login = '<form id="login_form"><input id="username"><input id="Login" type="submit"></form>'
    expect(kindOf(`${MY}/setup/personalInformationSetup.apexp`, login)).toBe('login')
  })

  it('does not ask the document where the address says it', () => {
    expect(kindOf(`${LIGHTNING}/lightning/page/home`, '<a id="ResetApiToken_font"></a>')).toBe('lightning')
    expect(kindOf(`${MY}/_ui/system/security/ResetApiTokenEdit`, '<div id="userNav"></div>')).toBe('reset-form')
  })
})

describe('a login form at an address of Lightning', () => {
  const form =
    '<div id="content"><form name="login"><input name="username"><input type="password" name="pw"></form></div>'
  const addresses = [
    `${LIGHTNING}/`,
    `${LIGHTNING}/lightning/page/home`,
    `${LIGHTNING}/one/one.app#/home`,
    `${LIGHTNING}/lightning/settings/personal/PersonalInformation/home`,
    `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home`,
    `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home?url=${encodeURIComponent(CONFIRM)}`,
    'https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home',
  ]

  it.each(addresses)('is the login page on %s', (address) => {
    expect(kindOf(address, form)).toBe('login')
  })

  it.each(addresses)('is the login page on %s, below a header of the company', (address) => {
    expect(kindOf(address, `<header><a href="/"><img alt="Acme"></a></header>${form}`)).toBe('login')
    expect(kindOf(address, `<div role="banner">Acme</div>${form}`)).toBe('login')
  })

  it.each(addresses)('is something of the page where Lightning stands around it, on %s', (address) => {
    for (const shell of [
      '<header><button></button></header>',
      '<div role="banner"><a role="button"></a></div>',
      '<div class="oneHeader"></div>',
      '<div class="onesetupSetupNavTree"></div>',
    ]) {
      expect(kindOf(address, shell + form)).not.toBe('login')
    }
  })
})
