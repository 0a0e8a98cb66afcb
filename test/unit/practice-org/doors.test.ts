// What stands in front of a practice org besides its login: passwords, a company's login that fails, an app that asks.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askFor, follow } from '../../practice-org/request'
import { PERSON, type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const ask = (address: string, form?: Record<string, string>) => askFor(practice.port, address, form ? { form } : {})
const MY = 'https://door.my.salesforce.com'
const LIGHTNING = 'https://door.lightning.force.com'
const SETTINGS = `${LIGHTNING}/lightning/settings/personal/PersonalInformation/home`
const CHANGE = `${MY}/_ui/system/security/ChangePassword`
const both = { username: PERSON.username, pw: PERSON.password }

describe('a password', () => {
  it.each([MY, 'https://login.salesforce.com'])('that was forgotten is asked about on %s', async (host) => {
    const { document } = await ask(`${host}/secur/forgotpassword.jsp`)
    expect(document.querySelector('#forgotPassForm #un')).not.toBeNull()
    expect((await ask(`${host}/secur/forgotpassword.jsp`, { un: 'x' })).document.querySelector('input')).toBeNull()
  })

  it('that must be changed stands in front of everything, and leads back', async () => {
    practice.configure('door', { loggedIn: false, passwordExpired: true })
    const { location } = await ask(`${MY}/`, {
      ...both,
      startURL: `/visualforce/session?url=${encodeURIComponent(SETTINGS)}`,
    })
    const landed = await follow(practice.port, await ask(location))
    expect(landed.address).toContain(CHANGE)
    expect(landed.answer.document.querySelectorAll('[autocomplete=new-password]')).toHaveLength(2)
    const back = await follow(practice.port, await ask(landed.address, { newpassword: 'x', confirmpassword: 'x' }))
    expect(back.address).toBe(SETTINGS)
  })

  it('that was changed ends the token, and mails a new one only where one was ever reset', async () => {
    await ask(CHANGE, { newpassword: 'x' })
    expect(practice.mails('door')).toHaveLength(0)
    practice.configure('door', { ui: 'classic' })
    await ask(`${MY}/_ui/system/security/ResetApiTokenConfirm`, { save: 'x' })
    await ask(CHANGE, { newpassword: 'x' })
    expect(practice.mails('door')).toHaveLength(2)
    expect(practice.resets('door')).toBe(1)
  })
})

describe('a login', () => {
  it('may put the username into its second step', async () => {
    practice.configure('door', { loggedIn: false, login: 'two-step-prefilled' })
    expect((await ask(`${MY}/`)).document.querySelector('#password')).toBeNull()
    const { document } = await ask(`${MY}/`, { username: PERSON.username })
    expect(document.querySelector('#username')?.getAttribute('value')).toBe(PERSON.username)
    expect(document.querySelector('#password')).not.toBeNull()
  })

  it('may answer at an address of Lightning, and leads back to it', async () => {
    practice.configure('door', { loggedIn: false, loginAt: 'lightning' })
    const { document, status } = await ask(SETTINGS)
    expect([status, document.querySelector('#login_form') !== null]).toEqual([200, true])
    const startURL = document.querySelector('[name=startURL]')?.getAttribute('value') ?? ''
    expect((await follow(practice.port, await ask(`${LIGHTNING}/`, { ...both, startURL }))).address).toBe(SETTINGS)
  })

  it("ends in Salesforce's own error where the company's fails", async () => {
    practice.configure('door', { loggedIn: false, login: 'sso-failing' })
    const done = await ask('https://sso.acme.example/', { host: 'door.my.salesforce.com', RelayState: '' })
    expect(done.location).toBe(`${MY}/_nc_external/identity/saml/SamlError`)
    expect((await ask(done.location)).document.querySelector('h1')?.textContent).toBe('Single Sign-On Error')
  })
})

it.each(['oauth/ui/AuthorizationPage', 'saml/SingleSignOnSettingsUi/d'])(
  '/_ui/identity/%s is no check',
  async (page) => {
    practice.configure('door', { ui: 'classic' })
    const { document } = await ask(`${MY}/_ui/identity/${page}`)
    expect(document.querySelector('#oaapprove, .quickfindInput')).not.toBeNull()
    expect(document.querySelector('#emc, #smc, #tc, #save')).toBeNull()
  },
)
