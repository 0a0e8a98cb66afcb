// Masked addresses: nothing of an org or a record stays, and every question that the finding asks has the same answer.
import { describe, expect, it } from 'vitest'
import { isConfirmationAddress } from '../../../src/salesforce/addresses/confirmation-address'
import {
  type Destination,
  isScriptHook,
  leadsTo,
  resetsAtOnce,
} from '../../../src/salesforce/addresses/judge-link-address'
import { personalSettingsPage } from '../../../src/salesforce/addresses/lightning-route'
import { type SalesforceHost, salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { pageFacts } from '../../../src/salesforce/pages/recognition/page-facts'
import { maskAddress, maskPageAddress } from '../../../src/structure/mask-address'
import { Masks } from '../../../src/structure/mask-name'
import { ADDRESS_TESTS, holds } from '../../../src/structure/selector-vocabulary'

const hostOf = (address: string): SalesforceHost => salesforceHostOf(address) ?? expect.unreachable(address)

const PAGES = [
  'https://acme.lightning.force.com/lightning/page/home',
  'https://acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home',
  'https://acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home?url=%2F_ui%2Fsystem%2Fsecurity%2FResetApiTokenConfirm%3Fx%3D1',
  'https://acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home?url=https%3A%2F%2Facme.my.salesforce.com%2F_ui%2Fsystem%2Fsecurity%2FResetApiTokenConfirm',
  'https://acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home?url=https%3A%2F%2Fother.my.salesforce.com%2F_ui%2Fsystem%2Fsecurity%2FResetApiTokenConfirm',
  'https://acme.lightning.force.com/one/one.app#/settings/personal/PersonalInformation/home',
  'https://acme--uat.sandbox.my.salesforce.com/_ui/system/security/ResetApiTokenEdit?retURL=%2F005&setupid=ResetApiToken',
  'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm?x=acme',
  'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup&setupSearch=my+secret+word',
  'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalAcme',
  'https://acme.my.salesforce.com/_ui/identity/verification/method/TotpVerificationUi/e?vcsrf=acme',
  'https://acme.my.salesforce.com/setup/personalInformationSetup.apexp?setupid=PersonalInformation',
  'https://acme.my.salesforce.com/0055g00000Qx7TzAAJ?noredirect=1',
  'https://acme.my.salesforce.com/secur/logout.jsp',
  'https://acme.my.salesforce.com/secur/forgotpassword.jsp?un=pat%40acme.com',
  'https://acme.my.salesforce.com/',
  'https://acme.my.salesforce.com/login?ec=302&startURL=%2Facme',
  'https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home',
  'https://acme.my.salesforce.mil/home/home.jsp',
  'https://acme.lightning.force.com.mcas.ms/lightning/page/home',
  'https://na15.salesforce.com/home/home.jsp',
  'https://login.salesforce.com/?un=pat@acme.com',
  'https://test.salesforce.com/secur/logout.jsp',
]

/** What the finding asks of the address of a page. */
function pageAnswers(address: string) {
  const host = hostOf(address)
  const url = new URL(address)
  const { area, setupId } = pageFacts(
    host,
    address,
    () => [],
    () => false,
  )
  const role =
    host.kind === 'org' ? `${host.role} ${host.family} ${host.proxySuffix} ${host.org.myDomain === null}` : 'login'
  return {
    role,
    area,
    isPersonal: /^(?:personal|resetapitoken)/.exec(setupId)?.[0],
    isInformation: setupId === 'personalinformation',
    settingsPage: personalSettingsPage(url)?.replace(/.*/, (page) => (/acme/.test(page) ? 'other' : page)),
    isConfirmation: isConfirmationAddress(host, address),
    isOfResults: /[?&]\w*search=|searchresults/i.test(address),
    isLogin: /^\/(?:$|login|secur\/logout)/.test(url.pathname.toLowerCase()),
    isPassword: /\/(?:forgot|change)password/i.test(url.pathname),
  }
}

describe.each(PAGES)('the address %s', (address) => {
  const masked = maskPageAddress(address, hostOf(address), new Masks())

  it('gives the same answers masked', () => {
    expect(pageAnswers(masked)).toEqual(pageAnswers(address))
  })

  it('tells nothing of the org, the person or a record', () => {
    expect(masked).not.toMatch(/acme|na15|uat|pat|my.?secret|0055g|302/i)
  })
})

const LINKS = [
  '',
  '#',
  '#PersonalInfo',
  '#/settings/personal/ResetApiToken/home',
  'javascript:void(0)',
  "javascript:sfdcPage.handleSwitch('acme')",
  'mailto:pat@acme.com',
  '/lightning/settings/personal/PersonalInformation/home',
  '/lightning/settings/personal/ResetApiToken/home',
  '/lightning/n/Acme_Settings',
  '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken',
  '/_ui/system/security/ResetApiTokenConfirm',
  '/x?to=%252F_ui%252Fsystem%252Fsecurity%252FResetApiTokenConfirm%252Facme',
  `/x?acme=%${'25'.repeat(8)}41`,
  '/ui/setup/Setup?setupid=PersonalSetup',
  '/ui/setup/Setup?SETUPID=personalinfo',
  'ui/setup/Setup?setupid=PersonalSetup',
  '/0055g00000Qx7TzAAJ',
  '/secur/logout.jsp',
  'secur/logout.jsp',
  'https://acme.my.salesforce.com/secur/logout.jsp',
  'https://other.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup',
  'https://acme.example/lightning/settings/personal/ResetApiToken/home',
  'https://na3.salesforce.com/ui/setup/Setup?setupid=PersonalSetup',
  '//acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home',
  '/apex/MyAcmeResetApiTokenPage',
  'http://[acme',
  '/search/acme?q=acme',
  '/profilephoto/7291U000000acme/T',
]
const DESTINATIONS: readonly Destination[] = ['reset-form', 'settings', 'personal-setup', 'personal-folder', 'mail']

describe.each(LINKS)('a link to %s', (link) => {
  const host = hostOf('https://acme.lightning.force.com/')
  const masked = maskAddress(link, host, new Masks())

  it('gives the same answers masked', () => {
    const answers = (address: string) => ({
      leads: DESTINATIONS.filter((destination) => leadsTo(address, destination, host)),
      resets: resetsAtOnce(address),
      isHook: isScriptHook(address),
      tests: ADDRESS_TESTS.filter((test) => holds(test, address)).map(({ selector }) => selector),
    })
    // The stand-in of the page's own org is its org.
    expect(answers(masked.replace('this-org', 'acme').replace('na1.', 'na15.'))).toEqual(answers(link))
  })

  it('tells nothing of the org, the person or a record', () => {
    expect(masked).not.toMatch(/acme|pat@|0055g|7291|na3/i)
  })
})
