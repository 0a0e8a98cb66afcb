// Logging in and out: on login.salesforce.com, test.salesforce.com and each My Domain, with the optional code check.
import { hostsOf, type OrgHosts } from './hosts'
import { type Ask, pageReply, type Reply, redirect } from './http'
import { labelsOf } from './labels'
import { identityPage } from './pages/identity'
import { type LoginState, loginPage } from './pages/login'
import { notFoundPage } from './pages/not-found'
import { PERSON } from './person'
import { homeOf, insideOrg, type Visit } from './visit'
import type { Org, World } from './world'

const DEFAULT_ORGS = { login: 'acme', test: 'acme--uat.sandbox' } as const
const LOGIN_PATHS = new Set(['/', '/login', '/login.jsp', '/index.jsp'])
const CHECK_PATH = '/_ui/identity/verification/method/EmailVerificationFinishUi/e'

export function isLoginPath(path: string): boolean {
  return LOGIN_PATHS.has(path)
}

/** login.salesforce.com and test.salesforce.com: the username says which org; settings of `login` and `test` apply. */
export function answerForLogin(world: World, host: 'login' | 'test', ask: Ask): Reply {
  if (!isLoginPath(ask.url.pathname)) return pageReply(notFoundPage(), 404)
  const { settings } = world.org(host)
  return logIn(ask, settings.login === 'two-step', settings.language, (username) => {
    const name = username.split('@')[0] ?? ''
    const org = world.org(name && world.has(name) ? name : DEFAULT_ORGS[host])
    return enter(org, hostsOf(org.myDomain), ask)
  })
}

export function answerOrgLogin({ org, site, ask }: Visit): Reply {
  if (org.session === 'open' && ask.method !== 'POST') return redirect(afterLogin(org, site.hosts, ask))
  const { login, language } = org.settings
  return logIn(ask, login === 'two-step', language, () => enter(org, site.hosts, ask))
}

/** The form, its second step, its error, or what `accepted` answers. */
function logIn(ask: Ask, twoStep: boolean, language: string, accepted: (username: string) => Reply): Reply {
  const username = (ask.form.get('un') ?? ask.form.get('username') ?? '').trim()
  const startUrl = startUrlOf(ask) ?? ''
  const show = (state: LoginState) => pageReply(loginPage(state, labelsOf(language), language, startUrl))
  if (ask.method !== 'POST') return show({ step: twoStep ? 'username' : 'both', username: '' })
  if (twoStep && !ask.form.has('pw')) return show({ step: username ? 'password' : 'username', username })
  if (username && ask.form.get('pw') === PERSON.password) return accepted(username)
  return show({ step: twoStep ? 'password' : 'both', username, failed: true })
}

function enter(org: Org, hosts: OrgHosts, ask: Ask): Reply {
  org.passwordAccepted()
  return redirect(org.session === 'open' ? afterLogin(org, hosts, ask) : checkAddress(hosts, ask))
}

/** The page with the code field; a right code opens the session. */
export function answerIdentityCheck({ org, site, ask }: Visit): Reply {
  if (org.session === 'open') return redirect(afterLogin(org, site.hosts, ask))
  if (org.session === 'none') return redirect(`https://${site.hosts.my}/`)
  const code = ask.form.get('emc')?.trim()
  const { language } = org.settings
  if (code !== PERSON.code) return pageReply(identityPage(language, startUrlOf(ask) ?? '', code !== undefined))
  org.session = 'open'
  return redirect(afterLogin(org, site.hosts, ask))
}

export function answerLogOut({ org, site }: Visit): Reply {
  org.session = 'none'
  return redirect(`https://${site.hosts.my}/`)
}

/** Sends a page that needs a session to the login of its My Domain, and back to itself afterwards. */
export function redirectToLogin({ org, site, ask }: Visit): Reply {
  const path = ask.url.pathname + ask.url.search
  const lightning = `/visualforce/session?url=${encodeURIComponent(`https://${site.host}${path}`)}`
  const startUrl = encodeURIComponent(site.host === site.hosts.my ? path : lightning)
  const check = `${CHECK_PATH}?startURL=${startUrl}`
  return redirect(`https://${site.hosts.my}${org.session === 'needs-code' ? check : `/?ec=302&startURL=${startUrl}`}`)
}

function checkAddress(hosts: OrgHosts, ask: Ask): string {
  const startUrl = startUrlOf(ask)
  return `https://${hosts.my}${CHECK_PATH}${startUrl ? `?startURL=${encodeURIComponent(startUrl)}` : ''}`
}

function afterLogin(org: Org, hosts: OrgHosts, ask: Ask): string {
  return insideOrg(startUrlOf(ask), hosts) ?? homeOf(org, hosts)
}

function startUrlOf(ask: Ask): string | null {
  return ask.form.get('startURL') || ask.url.searchParams.get('startURL')
}
