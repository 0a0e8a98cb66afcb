// Snapshots of the doors of Salesforce: logins, identity checks, new passwords.
import type { Page } from 'puppeteer-core'
import { pressAndGo, write } from '../chromium'
import { PERSON } from '../person'
import { HOME, MY, type SnapshotKind, until } from './snapshot-kind'

const OUT = { loggedIn: false } as const

const login = (kind: string, more: Partial<SnapshotKind> & Pick<SnapshotKind, 'settle'>): SnapshotKind => ({
  kind,
  family: 'login',
  settings: OUT,
  from: `${MY}/`,
  step: 'log-in',
  next: 'username',
  ...more,
})

const twoStep = { ...OUT, login: 'two-step' } as const

/** Past the password: to the code, or to where an approval is waited for. */
async function toCode(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await write(page, '#password', PERSON.password)
  await pressAndGo(page, '#Login')
  await page.waitForFunction(() => location.pathname.includes('/_ui/identity/'))
  return until('body')(page)
}

/** From the company's login, which is refused. */
async function toSsoError(page: Page): Promise<Page> {
  await pressAndGo(page, 'a.sso')
  await pressAndGo(page, '.acme-go')
  return until('h1')(page)
}

/** Past the password, to the one that must be changed. */
async function toNewPassword(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await write(page, '#password', PERSON.password)
  await pressAndGo(page, '#Login')
  return until('#newpassword')(page)
}

async function toPassword(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await pressAndGo(page, '#Login')
  return until('#password')(page)
}

export const LOGINS: readonly SnapshotKind[] = [
  login('login', { settle: until('#Login') }),
  login('login-two-step-1', { settings: twoStep, settle: until('#Login') }),
  login('login-two-step-2', { settings: twoStep, next: 'password', settle: toPassword }),
  login('login-prefilled', { settings: { ...OUT, login: 'two-step-prefilled' }, next: 'password', settle: toPassword }),
  login('login-branded', { settings: { ...OUT, login: 'branded' }, settle: until('.acme-go') }),
  login('login-sso', { settings: { ...OUT, login: 'sso' }, next: null, settle: until('a.sso') }),
  login('identity', { settings: { ...OUT, identityCheck: true }, next: 'code', settle: toCode }),
  ...(['smc', 'tc', 'tc-verification-code', 'EmailVerifCode', 'push'] as const).map((identityField) =>
    login(`identity-${identityField}`, {
      settings: { ...OUT, identityCheck: true, identityField, latency: { push: 600_000 } },
      next: identityField === 'push' ? null : 'code',
      settle: toCode,
    }),
  ),
  login('logged-out', {
    settings: { loggedOutPage: 'own' },
    from: `${MY}/secur/logout.jsp`,
    next: null,
    settle: until('body'),
  }),
  login('login-in-lightning', {
    settings: { ...OUT, loginAt: 'lightning' },
    from: HOME,
    settle: until('#Login'),
  }),
  login('forgotten-password', { from: `${MY}/secur/forgotpassword.jsp`, next: null, settle: until('#un') }),
  login('new-password', { settings: { ...OUT, passwordExpired: true }, next: null, settle: toNewPassword }),
  login('sso-failed', { settings: { ...OUT, login: 'sso-failing' }, next: null, settle: toSsoError }),
  login('app-approval', {
    settings: {},
    from: `${MY}/_ui/identity/oauth/ui/AuthorizationPage`,
    step: 'open-settings',
    next: null,
    settle: until('#oaapprove'),
  }),
]
