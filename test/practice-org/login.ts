// Logging in and out: on login.salesforce.com, test.salesforce.com and each My Domain. Codes are in identity-check.ts.
import { hostsOf, type OrgHosts, type Site } from './hosts'
import { type Ask, pageReply, type Reply, redirect } from './http'
import { afterLogin, checkAddress, startUrlOf } from './identity-check'
import { labelsOf } from './labels'
import { loggedOutPage } from './pages/logged-out'
import { type LoginState, loginPage } from './pages/login'
import { BRANDED_FIELDS, brandedLoginPage } from './pages/login-branded'
import { notFoundPage } from './pages/not-found'
import { isSessionFramePath, sessionFramePage } from './pages/session-frame'
import { sessionGonePage } from './pages/session-gone'
import { ssoLoginPage } from './pages/sso'
import { answerForgotten, isForgottenPath } from './password'
import { PERSON } from './person'
import type { OrgSettings } from './settings'
import type { Visit } from './visit'
import type { Org, World } from './world'

const DEFAULT_ORGS = { login: 'acme', test: 'acme--uat.sandbox' } as const
const LOGIN_PATHS = new Set(['/', '/login', '/login.jsp', '/secur/login_portal.jsp'])

export function isLoginPath(path: string): boolean {
  return LOGIN_PATHS.has(path)
}

/** login.salesforce.com and test.salesforce.com: the username says which org; settings of `login` and `test` apply. */
export function answerForLogin(world: World, site: Extract<Site, { kind: 'login' }>, ask: Ask): Reply {
  if (isSessionFramePath(ask.url.pathname)) return pageReply(sessionFramePage())
  if (isForgottenPath(ask.url.pathname)) return answerForgotten(ask)
  if (!isLoginPath(ask.url.pathname)) return pageReply(notFoundPage(), 404)
  return logIn(ask, world.org(site.org).settings, (username) => {
    const name = username.split('@')[0] ?? ''
    const org = world.org(name && world.has(name) ? name : DEFAULT_ORGS[site.org])
    return enter(org, hostsOf(org.myDomain, site.proxy), ask)
  })
}

export function answerOrgLogin({ org, site, ask }: Visit): Reply {
  if (org.session === 'open' && ask.method !== 'POST') return redirect(afterLogin(org, site.hosts, ask))
  const { login, language } = org.settings
  if (login === 'sso' || login === 'sso-failing')
    return pageReply(ssoLoginPage(language, site.hosts.my, startUrlOf(ask) ?? ''))
  return logIn(ask, org.settings, () => enter(org, site.hosts, ask))
}

/** The form, its second step, its error, or what `accepted` answers. */
function logIn(ask: Ask, settings: OrgSettings, accepted: (username: string) => Reply): Reply {
  const { language } = settings
  const { form } = ask
  const twoStep = settings.login.startsWith('two-step')
  const second = settings.login === 'two-step-prefilled' ? 'prefilled' : 'password'
  const page = settings.login === 'branded' ? brandedLoginPage : loginPage
  const username = (form.get('un') ?? form.get('username') ?? form.get(BRANDED_FIELDS.username) ?? '').trim()
  const password = form.get('pw') ?? form.get(BRANDED_FIELDS.password)
  const show = (state: LoginState) => pageReply(page(state, labelsOf(language), language, startUrlOf(ask) ?? ''))
  if (ask.method !== 'POST') return show({ step: twoStep ? 'username' : 'both', username: '' })
  if (twoStep && password === null) return show({ step: username ? second : 'username', username })
  if (username && password === PERSON.password) return accepted(username)
  return show({ step: twoStep ? second : 'both', username, failed: true })
}

function enter(org: Org, hosts: OrgHosts, ask: Ask): Reply {
  org.passwordAccepted()
  return redirect(
    org.session === 'open' ? afterLogin(org, hosts, ask) : checkAddress(org, hosts, startUrlOf(ask) ?? ''),
  )
}

export function answerLogOut({ org, site }: Visit): Reply {
  org.session = 'none'
  const { loggedOutPage: answer, language } = org.settings
  return answer === 'own' ? pageReply(loggedOutPage(language)) : redirect(`https://${site.hosts.my}/`)
}

/** Sends a page that needs a session to the login of its My Domain, and back to itself afterwards. */
export function redirectToLogin(visit: Visit): Reply {
  const { org, site, ask } = visit
  const start = startOf(visit)
  if (org.session === 'needs-code') return redirect(checkAddress(org, site.hosts, start))
  if (org.settings.loginAt === 'lightning' && site.host === site.hosts.lightning) return logInHere(visit, start)
  const login = `https://${site.hosts.my}/?ec=302&startURL=${encodeURIComponent(start)}`
  return ask.framed ? pageReply(sessionGonePage(org.settings.language)) : redirect(login)
}

/** The form at the address that was asked for. It posts there, and leads back. */
function logInHere({ org, site, ask }: Visit, startUrl: string): Reply {
  const url = new URL(ask.url)
  url.searchParams.set('startURL', startUrl)
  return logIn({ ...ask, url }, org.settings, () => enter(org, site.hosts, { ...ask, url }))
}

/** What a start URL must say to come back to this very page. */
export function startOf({ site, ask }: Visit): string {
  const path = ask.url.pathname + ask.url.search
  if (site.host === site.hosts.my) return path
  return `/visualforce/session?url=${encodeURIComponent(`https://${site.host}${path}`)}`
}
