// Logging in to a practice org: both forms, the code check, where one lands, and that nobody is sent elsewhere.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rootOf, selectorOf } from '../../practice-org/page-objects'
import { askFor, follow } from '../../practice-org/request'
import { PERSON, type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const ask = (address: string, form?: Record<string, string>) => askFor(practice.port, address, form ? { form } : {})
const both = { username: PERSON.username, pw: PERSON.password }
const RESET_PAGE = 'https://out.lightning.force.com/lightning/settings/personal/ResetApiToken/home'

describe('the login form', () => {
  beforeEach(() => practice.configure('out', { loggedIn: false }))

  it('is the one of the page object helpers/login', async () => {
    const { document } = await ask('https://out.my.salesforce.com/')
    const root = document.querySelector(rootOf('helpers/login'))
    expect(document.title).toBe('Login | Salesforce')
    expect(root?.querySelector(selectorOf('helpers/login', 'userName'))?.id).toBe('username')
    expect(root?.querySelector(selectorOf('helpers/login', 'password'))?.id).toBe('password')
    expect(root?.querySelector(selectorOf('helpers/login', 'submitBtn'))?.id).toBe('Login')
    expect(root?.querySelector('#rememberUn')).not.toBeNull()
  })

  it('tells a wrong password and stays', async () => {
    const { document, status } = await ask('https://out.my.salesforce.com/', { ...both, pw: 'wrong' })
    expect(status).toBe(200)
    expect(document.querySelector('#error')?.textContent).not.toBe('')
    expect(document.querySelector('#password')).not.toBeNull()
  })

  it('stands before every page of the org and leads back to it', async () => {
    const refused = await ask(RESET_PAGE)
    expect(refused.location).toMatch(/^https:\/\/out\.my\.salesforce\.com\/\?ec=302&startURL=/)
    const startURL = new URL(refused.location).searchParams.get('startURL') ?? ''
    const landed = await follow(practice.port, await ask('https://out.my.salesforce.com/', { ...both, startURL }))
    expect(landed.address).toBe(RESET_PAGE)
    expect(landed.answer.status).toBe(200)
  })

  it.each(['https://evil.example/', '//evil.example/', 'javascript:alert(1)', 'https://other.my.salesforce.com/'])(
    'never leads to %s',
    async (startURL) => {
      const { location } = await ask('https://out.my.salesforce.com/', { ...both, startURL })
      expect(new URL(location).host).toBe('out.lightning.force.com')
    },
  )

  it('lands on the home page of the user interface', async () => {
    practice.configure('out', { ui: 'classic' })
    expect((await ask('https://out.my.salesforce.com/', both)).location).toBe(
      'https://out.my.salesforce.com/home/home.jsp',
    )
  })

  it('comes back after logging out', async () => {
    practice.logIn('out')
    await ask('https://out.my.salesforce.com/secur/logout.jsp')
    expect((await ask('https://out.my.salesforce.com/home/home.jsp')).location).toContain('ec=302')
  })
})

describe('a two-step login', () => {
  beforeEach(() => practice.configure('two', { loggedIn: false, login: 'two-step' }))

  it('has no password field until the username was sent', async () => {
    const first = await ask('https://two.my.salesforce.com/')
    expect(first.document.querySelector('input[type=password]')).toBeNull()
    expect(first.document.querySelector('#username')).not.toBeNull()
    const second = await ask('https://two.my.salesforce.com/', { username: PERSON.username })
    expect(second.document.querySelector('#idcard-identity')?.textContent).toBe(PERSON.username)
    expect(second.document.querySelector('#password')).not.toBeNull()
    const third = await ask('https://two.my.salesforce.com/', { un: PERSON.username, pw: PERSON.password })
    expect(third.location).toBe('https://two.lightning.force.com/lightning/page/home')
  })
})

describe('an identity check', () => {
  it('stands between password and org, and takes the code of the mail', async () => {
    practice.configure('check', { loggedIn: false, identityCheck: true })
    const { location } = await ask('https://check.my.salesforce.com/', both)
    expect(new URL(location).pathname).toContain('/_ui/identity/verification/')
    expect((await ask(location)).document.querySelectorAll('#emc, #save')).toHaveLength(2)
    expect((await ask('https://check.lightning.force.com/lightning/page/home')).location).toContain('/_ui/identity/')
    expect((await ask(location, { emc: '000000' })).document.querySelector('#error')).not.toBeNull()
    const inAll = await ask('https://mailbox.example/')
    expect(inAll.document.querySelector('.mail-subject')?.textContent).toBe('Verify your identity in Salesforce')
    const mailbox = await ask('https://mailbox.example/?org=check&mail=0')
    const code = mailbox.document.querySelector('.mail-code')?.textContent ?? ''
    expect((await ask(location, { emc: code })).location).toBe('https://check.lightning.force.com/lightning/page/home')
    expect(practice.mails('check')).toHaveLength(0)
  })
})

describe('the common login hosts', () => {
  it('lead to their default orgs, or to the org the username names', async () => {
    practice.configure('globex', { ui: 'classic' })
    const landing = async (host: string, username: string) =>
      (await ask(`https://${host}/`, { username, pw: PERSON.password })).location
    expect(await landing('login.salesforce.com', PERSON.username)).toContain('https://acme.lightning.force.com/')
    expect(await landing('test.salesforce.com', PERSON.username)).toContain(
      'https://acme--uat.sandbox.lightning.force.com/',
    )
    expect(await landing('login.salesforce.com', 'globex@x.example')).toBe(
      'https://globex.my.salesforce.com/home/home.jsp',
    )
  })
})
