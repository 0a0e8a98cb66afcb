// Where a link leads, whatever the shape of its address; and what resets at once, however it is spelled.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Destination, leadsTo, resetsAtOnce } from '../../../src/salesforce/addresses/judge-link-address'
import { type SalesforceHost, salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'

const LIGHTNING_FORM = '/lightning/settings/personal/ResetApiToken/home'
const CLASSIC_FORM = '/_ui/system/security/ResetApiTokenEdit'
const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'
const ORG = 'https://acme.my.salesforce.com'
const HERE = salesforceHostOf(ORG) as SalesforceHost

describe('a link', () => {
  it.each<[string, Destination]>([
    [LIGHTNING_FORM, 'reset-form'],
    ['/lightning/settings/personal/ResetApiToken', 'reset-form'],
    [LIGHTNING_FORM.toLowerCase(), 'reset-form'],
    [`${ORG}${CLASSIC_FORM}?retURL=%2Fui%2Fsetup%2FSetup&setupid=ResetApiToken`, 'reset-form'],
    ['/ui/setup/Setup?setupid=ResetApiToken', 'reset-form'],
    ['/one/one.app#/settings/personal/ResetApiToken/home', 'reset-form'],
    ['#/settings/personal/ResetApiToken/home', 'reset-form'],
    ['/lightning/settings/personal/PersonalInformation/home', 'settings'],
    ['/one/one.app#/settings/personal/PersonalInformation/home', 'settings'],
    ['/lightning/Settings/personal', 'settings'],
    ['/ui/setup/Setup?setupid=PersonalSetup', 'personal-setup'],
    ['/setup/own?tour=&setupid=personalsetup', 'personal-setup'],
  ])('%s leads to the %s', (href, destination) => {
    expect(leadsTo(href, destination, HERE)).toBe(true)
  })

  it.each<[string, Destination]>([
    ['/lightning/settings/personal/ChangePassword/home?retURL=%2F…%2FResetApiToken%2Fhome', 'reset-form'],
    ['/_ui/system/security/ChangePassword?retURL=%2F_ui%2Fsystem%2Fsecurity%2FResetApiTokenEdit', 'reset-form'],
    ['/lightning/settings/personal/ResetApiTokenHistory/home', 'reset-form'],
    [`https://evil.example${CLASSIC_FORM}`, 'reset-form'],
    [`${LIGHTNING_FORM}?url=${encodeURIComponent(CONFIRM)}`, 'reset-form'],
    ['javascript:void(0)', 'reset-form'],
    ['https://help.salesforce.com/settings', 'settings'],
    [LIGHTNING_FORM, 'settings'],
    ['', 'settings'],
    ['/ui/setup/Setup?setupid=Users&retURL=setupid%3DPersonalSetup', 'personal-setup'],
  ])('%s does not lead to the %s', (href, destination) => {
    expect(leadsTo(href, destination, HERE)).toBe(false)
  })

  it('may be any text', () => {
    const destinations: readonly Destination[] = ['reset-form', 'settings', 'personal-setup']
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...destinations), (href, destination) => {
        expect(typeof leadsTo(href, destination, HERE)).toBe('boolean')
      }),
    )
  })
})

describe('what resets at once', () => {
  const encoded = (text: string, layers: number): string =>
    layers === 0 ? text : encoded(encodeURIComponent(text), layers - 1)
  const escaped = (text: string): string => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')

  it.each([
    CONFIRM,
    CONFIRM.toLowerCase(),
    '/_ui/system/security/ResetApiToken%43onfirm',
    `${LIGHTNING_FORM}?url=${encoded(CONFIRM, 3)}`,
    escaped(CONFIRM),
    escaped(escaped(CONFIRM)),
    `/x?%zz=${escaped(CONFIRM)}`,
    encoded('%', 12),
  ])('is known as %s', (href) => {
    expect(resetsAtOnce(href)).toBe(true)
  })

  it.each(['', '/', CLASSIC_FORM, LIGHTNING_FORM, '/x?a=%20b%E3%81%82&c=100%', '#'])('is not %s', (href) => {
    expect(resetsAtOnce(href)).toBe(false)
  })

  it('is known in whatever layers of encoding, or is not trusted', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.webPath(), (layers, path) => {
        expect(resetsAtOnce(`${path}?url=${encoded(CONFIRM, layers)}`)).toBe(true)
      }),
    )
  })
})
