// The other ways into a practice org: branded and company logins, checks that come later, the logged-out page.
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
const SETTINGS = 'https://door.lightning.force.com/lightning/settings/personal/PersonalInformation/home'

describe('a branded login', () => {
  beforeEach(() => practice.configure('door', { loggedIn: false, login: 'branded' }))

  it('has none of the ids of the usual one, and posts to the same place', async () => {
    const { document } = await ask(`${MY}/`)
    expect(document.querySelector('#username, #password, #Login, #content, #login_form')).toBeNull()
    expect(document.querySelectorAll('form input:not([type=hidden])')).toHaveLength(2)
    expect(document.querySelectorAll('form button, form input[type=submit]')).toHaveLength(1)
    const [user, password] = [...document.querySelectorAll<HTMLInputElement>('form input')]
    expect(user?.autocomplete).toBe('username')
    const fields = { [user?.name ?? '']: PERSON.username, [password?.name ?? '']: PERSON.password }
    const refused = await ask(`${MY}/`, { ...fields, [password?.name ?? '']: 'wrong' })
    expect(refused.document.querySelector('[role=alert]')).not.toBeNull()
    expect((await ask(`${MY}/`, fields)).location).toContain('/lightning/page/home')
  })
})

describe('single sign-on', () => {
  beforeEach(() => practice.configure('door', { loggedIn: false, login: 'sso' }))

  it('has no form, and leads through the company back to what was asked for', async () => {
    const { answer } = await follow(practice.port, await ask(SETTINGS))
    expect(answer.document.querySelector('form, input')).toBeNull()
    const link = answer.document.querySelector('a.sso')?.getAttribute('href') ?? ''
    expect(new URL(link).host).toBe('sso.acme.example')
    const { document } = await ask(link)
    const fields = [...document.querySelectorAll<HTMLInputElement>('form input')]
    const done = await ask(
      'https://sso.acme.example/',
      Object.fromEntries(fields.map((each) => [each.name, each.value])),
    )
    expect((await follow(practice.port, done)).address).toBe(SETTINGS)
  })

  it.each(['evil.example', 'login.salesforce.com', ''])('leads nobody to %s', async (host) => {
    const { status, location } = await ask('https://sso.acme.example/', { host, RelayState: 'https://evil.example/' })
    expect([status, location]).toEqual([404, ''])
    const inside = await ask('https://sso.acme.example/', {
      host: 'door.my.salesforce.com',
      RelayState: '//evil.example',
    })
    expect(new URL(inside.location).host).toBe('door.lightning.force.com')
  })
})

describe('an identity check', () => {
  const PAGES = [SETTINGS, `${MY}/ui/setup/Setup?setupid=PersonalSetup`]

  it.each(['emc', 'smc', 'tc'] as const)('asks for its code in #%s', async (identityField) => {
    practice.configure('door', { loggedIn: false, identityCheck: true, identityField })
    const { location } = await ask(`${MY}/`, { username: PERSON.username, pw: PERSON.password })
    const { document } = await ask(location)
    expect([...document.querySelectorAll('#emc, #smc, #tc')].map(({ id }) => id)).toEqual([identityField])
    expect((await ask(location, { [identityField]: PERSON.code })).location).toContain('/lightning/page/home')
  })

  it('has no field for a push approval', async () => {
    practice.configure('door', { identityCheck: 'later', identityField: 'push' })
    const { location } = await ask(SETTINGS)
    const { document } = await ask(location)
    expect(document.querySelector('input:not([type=hidden]), button')).toBeNull()
    expect(document.querySelector('form')?.getAttribute('data-approval-ms')).toBe('1500')
  })

  it.each(PAGES)('later: only in front of settings, and once (%s)', async (address) => {
    practice.configure('door', { identityCheck: 'later', ui: address === SETTINGS ? 'lightning' : 'classic' })
    const home = address === SETTINGS ? 'https://door.lightning.force.com/lightning/page/home' : `${MY}/home/home.jsp`
    expect((await ask(home)).status).toBe(200)
    const { location } = await ask(address)
    expect(new URL(location).pathname).toContain('/_ui/identity/verification/')
    await ask(location)
    const passed = await follow(practice.port, await ask(location, { emc: PERSON.code }))
    expect(passed.address.endsWith(address.slice(MY.length)) || passed.address === address).toBe(true)
    expect((await ask(address)).status).toBe(200)
  })
})

describe('logging out', () => {
  it('may lead to a page that says so', async () => {
    practice.configure('door', { loggedOutPage: 'own' })
    const { status, document } = await ask(`${MY}/secur/logout.jsp`)
    expect(status).toBe(200)
    expect(document.querySelector('form, input')).toBeNull()
    expect(document.querySelector('a[href="/"]')).not.toBeNull()
    expect((await ask(SETTINGS)).location).toContain('ec=302')
  })
})
