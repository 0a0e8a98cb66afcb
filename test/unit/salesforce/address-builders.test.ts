// Where we may lead a person: never to the address that resets, always to the right host and language.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  helpAddress,
  LOGIN_ADDRESS,
  loginHosts,
  orgAddress,
  personalInformationAddress,
  settingsAddress,
} from '../../../src/salesforce/addresses/address-builders'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'

const settingsFrom = (address: string): string | null => {
  const host = salesforceHostOf(address)
  return host === null ? null : settingsAddress(host, address)
}

const personalFrom = (address: string): string | null => {
  const host = salesforceHostOf(address)
  return host === null ? null : personalInformationAddress(host, address)
}

const LIGHTNING = '/lightning/settings/personal/PersonalInformation/home'
const CLASSIC = '/ui/setup/Setup?setupid=PersonalSetup'

describe('the personal settings', () => {
  it.each([
    ['https://acme.lightning.force.com/lightning/page/home', `https://acme.lightning.force.com${LIGHTNING}`],
    ['https://acme--uat.sandbox.lightning.force.com/x', `https://acme--uat.sandbox.lightning.force.com${LIGHTNING}`],
    [
      'https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home',
      `https://acme.lightning.force.com${LIGHTNING}`,
    ],
    [
      'https://acme-dev-ed.develop.my.salesforce-setup.com/x',
      `https://acme-dev-ed.develop.lightning.force.com${LIGHTNING}`,
    ],
    ['https://eu29.lightning.force.com/one/one.app', `https://eu29.lightning.force.com${LIGHTNING}`],
    ['https://acme.my.salesforce.com/home/home.jsp?x=1#y', `https://acme.my.salesforce.com${CLASSIC}`],
    ['https://acme--uat.cs42.my.salesforce.com/001/o', `https://acme--uat.cs42.my.salesforce.com${CLASSIC}`],
    ['https://acme--uat.cs42.my.salesforce.com/one/one.app', `https://acme--uat.lightning.force.com${LIGHTNING}`],
    ['https://na15.salesforce.com/home/home.jsp', `https://na15.salesforce.com${CLASSIC}`],
  ])('from %s', (address, expected) => {
    expect(settingsFrom(address)).toBe(expected)
  })

  it('are not known on a login page shared by all orgs', () => {
    expect(settingsFrom('https://login.salesforce.com/')).toBeNull()
  })

  it('stay in Lightning where Lightning answers on the old address', () => {
    expect(settingsFrom('https://na15.salesforce.com/one/one.app#/home')).toContain('/settings/personal/')
  })
})

describe('the page with the e-mail address', () => {
  const PAGE = '/setup/personalInformationSetup.apexp?setupid=PersonalInformation'

  it.each([
    ['https://acme.lightning.force.com/lightning/page/home', `https://acme.lightning.force.com${LIGHTNING}`],
    [
      'https://acme--uat.sandbox.my.salesforce-setup.com/x',
      `https://acme--uat.sandbox.lightning.force.com${LIGHTNING}`,
    ],
    ['https://na15.salesforce.com/one/one.app#/home', `https://na15.salesforce.com${LIGHTNING}`],
    ['https://acme.lightning.crmforce.mil/lightning/x', `https://acme.lightning.crmforce.mil${LIGHTNING}`],
    ['https://acme.my.salesforce.com/home/home.jsp?x=1#y', `https://acme.my.salesforce.com${PAGE}`],
    ['https://acme--uat.cs42.my.salesforce.com/001/o', `https://acme--uat.cs42.my.salesforce.com${PAGE}`],
    ['https://na15.salesforce.com/home/home.jsp', `https://na15.salesforce.com${PAGE}`],
    ['https://acme.my.salesforce.com.mcas.ms/home/home.jsp', `https://acme.my.salesforce.com.mcas.ms${PAGE}`],
  ])('from %s', (address, expected) => {
    expect(personalFrom(address)).toBe(expected)
  })

  it('is not known on a login page shared by all orgs', () => {
    expect(personalFrom('https://login.salesforce.com/')).toBeNull()
    expect(personalFrom('https://test.salesforce.com/?un=x')).toBeNull()
  })
})

describe('no link resets', () => {
  const host = fc.constantFrom(
    'acme.my.salesforce.com',
    'acme.lightning.force.com',
    'acme.my.salesforce-setup.com',
    'na15.salesforce.com',
    'login.salesforce.com',
  )
  const path = fc.oneof(
    fc.constant('/_ui/system/security/ResetApiTokenConfirm'),
    fc.constant(
      '/lightning/settings/personal/ResetApiToken/home?url=%2F_ui%2Fsystem%2Fsecurity%2FResetApiTokenConfirm',
    ),
    fc.webPath(),
  )

  it('from wherever it is offered', () => {
    fc.assert(
      fc.property(host, path, fc.string(), (name, at, language) => {
        const address = `https://${name}${at}`
        const host = salesforceHostOf(address)
        const links = [settingsFrom(address), personalFrom(address), helpAddress(language), LOGIN_ADDRESS]
        if (host?.kind === 'org') links.push(orgAddress(host.org))
        for (const link of links) {
          expect(link ?? '').not.toMatch(/ResetApiToken|Confirm/)
          if (link !== null) expect(new URL(link).protocol).toBe('https:')
        }
      }),
    )
  })

  it('leaves the org', () => {
    const address = 'https://acme.my.salesforce-setup.com//evil.example/x'
    expect(new URL(settingsFrom(address) ?? '').hostname).toBe('acme.lightning.force.com')
    expect(new URL(settingsFrom('https://acme.my.salesforce.com//evil.example/') ?? '').hostname).toBe(
      'acme.my.salesforce.com',
    )
  })
})

describe("an org's front door", () => {
  it.each([
    ['https://acme.lightning.force.com/x', 'https://acme.my.salesforce.com/'],
    ['https://acme--uat.sandbox.my.salesforce-setup.com/', 'https://acme--uat.sandbox.my.salesforce.com/'],
    ['https://na15.salesforce.com/home', 'https://na15.salesforce.com/'],
  ])('of %s', (address, expected) => {
    const host = salesforceHostOf(address)
    expect(host?.kind === 'org' && orgAddress(host.org)).toBe(expected)
  })
})

describe('the documentation', () => {
  it.each([
    ['en', 'en_US'],
    ['en-GB', 'en_US'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es', 'es'],
    ['es-AR', 'es'],
    ['es-MX', 'es_MX'],
    ['fr-CA', 'fr'],
    ['it', 'it'],
    ['ja', 'ja'],
    ['ko-KR', 'ko'],
    ['nb-NO', 'no'],
    ['no', 'no'],
    ['nl', 'nl_NL'],
    ['pt', 'pt_BR'],
    ['pt-PT', 'pt_BR'],
    ['sv-SE', 'sv'],
    ['zh', 'zh_CN'],
    ['zh-CN', 'zh_CN'],
    ['zh-TW', 'zh_TW'],
    ['zh-HK', 'zh_TW'],
    ['zh-Hant', 'zh_TW'],
    ['tlh', 'en_US'],
    ['', 'en_US'],
    ['constructor', 'en_US'],
    ['__proto__', 'en_US'],
  ])('in %s is %s', (language, code) => {
    expect(helpAddress(language)).toBe(
      `https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm&type=5&language=${code}`,
    )
  })
})

describe('where tools log in', () => {
  it.each<[host: string, best: string, other: string | null]>([
    ['acme.my.salesforce.com', 'acme.my.salesforce.com', 'login.salesforce.com'],
    ['acme--uat.sandbox.my.salesforce.com', 'acme--uat.sandbox.my.salesforce.com', 'test.salesforce.com'],
    ['acme--uat.cs42.my.salesforce.com', 'acme--uat.cs42.my.salesforce.com', 'test.salesforce.com'],
    ['acme-dev-ed.develop.my.salesforce.com', 'acme-dev-ed.develop.my.salesforce.com', 'login.salesforce.com'],
    ['acme.scratch.my.salesforce.com', 'acme.scratch.my.salesforce.com', 'test.salesforce.com'],
    ['acme.trailblaze.my.salesforce.com', 'acme.trailblaze.my.salesforce.com', 'login.salesforce.com'],
    ['acme.cloudforce.com', 'acme.my.salesforce.com', 'login.salesforce.com'],
    ['na15.salesforce.com', 'login.salesforce.com', null],
    ['cs42.salesforce.com', 'test.salesforce.com', null],
    ['acme.my.salesforce.mil', 'acme.my.salesforce.mil', null],
    ['acme.my.sfcrmproducts.cn', 'acme.my.sfcrmproducts.cn', null],
  ])('%s', (hostname, best, other) => {
    const host = salesforceHostOf(`https://${hostname}/`)
    if (host?.kind !== 'org') throw new Error('not an org')
    expect(loginHosts(host.org)).toEqual({ best, other })
  })
})
