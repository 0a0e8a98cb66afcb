// The paths of one org, on its three hosts.
import { assetReply } from './assets'
import { type Ask, empty, pageReply, type Reply, redirect, STRICT_POLICY } from './http'
import { answerIdentityCheck, checkAddress, isCheckPath } from './identity-check'
import { answerLogOut, answerOrgLogin, isLoginPath, redirectToLogin, startOf } from './login'
import { appApprovalPage } from './pages/app-approval'
import { classicHomePage } from './pages/classic-home'
import { classicResultsPage, classicSetupPage } from './pages/classic-setup'
import { SEARCH } from './pages/classic-tree'
import { detailPage } from './pages/detail'
import { lightningPage } from './pages/lightning'
import { notFoundPage } from './pages/not-found'
import { personalInformationPage } from './pages/personal-information'
import { noPrivilegesPage } from './pages/refused'
import { confirmPage, formPage } from './pages/reset'
import { ssoErrorPage } from './pages/sso'
import { answerChange, answerForgotten, CHANGE_PASSWORD, isForgottenPath, redirectToChange } from './password'
import { SSO_ERROR } from './sso'
import { isLeaf, LANDING_LEAF, LANDING_PAGE, RESET_LEAF } from './tree'
import { homeOf, insideOrg, type Visit } from './visit'

const FORM = '/_ui/system/security/ResetApiTokenEdit'
const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'
const DETAIL = '/_ui/setup/personal/'
const SETUP = '/ui/setup/Setup'
const PLAIN_PAGES: Readonly<Record<string, (visit: Visit) => Reply>> = {
  [SEARCH]: (visit) => pageReply(classicResultsPage(visit)),
  [CHANGE_PASSWORD]: answerChange,
  // Under the path of identity checks, and none of them.
  '/_ui/identity/oauth/ui/AuthorizationPage': () => pageReply(appApprovalPage()),
  '/_ui/identity/saml/SingleSignOnSettingsUi/d': (visit) => pageReply(classicSetupPage(visit)),
}
const PROFILE_PICTURE = '/profilephoto/'
/** The shell asks here whether the session is still open. */
const SESSION = '/practice-session'

export function answerForOrg(visit: Visit): Reply {
  const { keptByBrowser, policy } = visit.org.settings
  const reply = route(visit)
  const headers = { ...reply.headers }
  if (keptByBrowser) headers['cache-control'] = 'no-cache'
  if (policy === 'strict' && 'content-security-policy' in headers) headers['content-security-policy'] = STRICT_POLICY
  return { ...reply, headers }
}

function route(visit: Visit): Reply {
  const { org, site, ask } = visit
  const path = ask.url.pathname
  const onMyDomain = site.host === site.hosts.my
  const inFront = answerInFront(visit)
  if (inFront !== null) return inFront
  if (path.startsWith(PROFILE_PICTURE)) return assetReply('pictures/contours.svg')
  if (path === SESSION) return empty(org.session === 'open' ? 204 : 401)
  if (org.session !== 'open') return redirectToLogin(visit)
  if (org.passwordDue && path !== CHANGE_PASSWORD) return redirectToChange(visit, startOf(visit))
  if (org.checkPending && isSettingsPath(path)) return redirect(checkAddress(org, site.hosts, startOf(visit)))
  if (isLightningPath(path)) return answerLightning(visit)
  return onMyDomain ? answerMyDomain(visit) : toMyDomain(visit)
}

/** What needs no session, or comes before one. */
function answerInFront(visit: Visit): Reply | null {
  const { site, ask } = visit
  const path = ask.url.pathname
  const onMyDomain = site.host === site.hosts.my
  if (path === '/secur/logout.jsp') return answerLogOut(visit)
  if (path === SSO_ERROR) return pageReply(ssoErrorPage())
  if (isForgottenPath(path)) return answerForgotten(ask)
  if (onMyDomain && isLoginPath(path)) return answerOrgLogin(visit)
  return onMyDomain && isCheckPath(path) ? answerIdentityCheck(visit) : null
}

function isLightningPath(path: string): boolean {
  return path.startsWith('/lightning/') || path === '/one/one.app'
}

function isSettingsPath(path: string): boolean {
  const isClassic = path === SETUP || path === FORM || path === LANDING_PAGE || path.startsWith(DETAIL)
  return isClassic || path.startsWith('/lightning/settings/')
}

/** The shell answers every Lightning path; Setup moves to the setup host, and the rest of the org away from it. */
function answerLightning(visit: Visit): Reply {
  const { org, site, ask } = visit
  const path = ask.url.pathname
  if (org.settings.ui !== 'lightning') return redirect(homeOf(org, site.hosts))
  const inSetup = path.startsWith('/lightning/setup/')
  const settings = path.startsWith('/lightning/settings/') || path === '/one/one.app'
  const onSetup = site.host === site.hosts.setup
  const home = inSetup || (settings && onSetup) ? site.hosts.setup : site.hosts.lightning
  if (site.host !== home) return redirect(`https://${home}${path}${ask.url.search}`)
  return pageReply(lightningPage(visit))
}

/** Other paths on the Lightning and setup hosts belong to My Domain; their root is the home page. */
function toMyDomain({ org, site, ask }: Visit): Reply {
  if (ask.url.pathname === '/') return redirect(homeOf(org, site.hosts))
  return redirect(`https://${site.hosts.my}${ask.url.pathname}${ask.url.search}`)
}

function answerMyDomain(visit: Visit): Reply {
  const { org, site, ask } = visit
  const path = ask.url.pathname
  if (path === CONFIRM) return answerConfirm(visit)
  if (path === FORM) return inLightning(visit, RESET_LEAF) ?? answerForm(visit)
  if (path === SETUP) return answerSetup(visit)
  const plain = PLAIN_PAGES[path]
  if (plain !== undefined) return plain(visit)
  if (path === LANDING_PAGE) return inLightning(visit, LANDING_LEAF) ?? pageReply(personalInformationPage(visit))
  if (path.startsWith(DETAIL)) return answerDetail(visit, path.slice(DETAIL.length))
  if (path === '/home/home.jsp')
    return org.settings.ui === 'lightning' ? redirect(homeOf(org, site.hosts)) : pageReply(classicHomePage(visit))
  if (path === '/ltng/switcher') return answerSwitch(visit)
  if (path === '/visualforce/session')
    return redirect(insideOrg(ask.url.searchParams.get('url'), site.hosts) ?? homeOf(org, site.hosts))
  return pageReply(notFoundPage(), 404)
}

function answerForm(visit: Visit): Reply {
  const { form, latency } = visit.org.settings
  if (form === 'no-privileges') return pageReply(noPrivilegesPage(visit))
  if (form === 'gone') return pageReply(notFoundPage(visit.ask.framed), 404)
  const page = pageReply(formPage(visit))
  return form === 'slow' ? { ...page, afterMs: latency.form } : page
}

/** A GET alone performs the reset, as in Salesforce; only looking (HEAD) does not. */
function answerConfirm(visit: Visit): Reply {
  if (visit.ask.method === 'GET' || visit.ask.method === 'POST') visit.org.resetToken()
  return pageReply(confirmPage(visit))
}

function answerSetup(visit: Visit): Reply {
  const id = visit.ask.url.searchParams.get('setupid') ?? 'PersonalSetup'
  if (id === RESET_LEAF) return inLightning(visit, id) ?? redirect(`${FORM}?setupid=${RESET_LEAF}`)
  if (id === LANDING_LEAF) return inLightning(visit, id) ?? redirect(`${LANDING_PAGE}?setupid=${id}`)
  if (isLeaf(id)) return inLightning(visit, id) ?? redirect(`${DETAIL}${id}?setupid=${id}`)
  return inLightning(visit, LANDING_LEAF) ?? pageReply(classicSetupPage(visit))
}

function answerDetail(visit: Visit, id: string): Reply {
  if (!isLeaf(id) || id === LANDING_LEAF) return pageReply(notFoundPage(), 404)
  return inLightning(visit, id) ?? pageReply(detailPage(visit, id))
}

function answerSwitch({ org, site, ask }: Visit): Reply {
  org.switchUi(ask.url.searchParams.get('destination') === 'classic' ? 'classic' : 'lightning')
  return redirect(homeOf(org, site.hosts))
}

/** A Classic page opened as top page by a Lightning user ends in the Lightning shell, with the page in its frame. */
function inLightning({ org, site, ask }: Visit, leaf: string): Reply | undefined {
  if (org.settings.ui !== 'lightning' || isForFrame(ask)) return undefined
  return redirect(`https://${site.hosts.lightning}/lightning/settings/personal/${leaf}/home`)
}

function isForFrame(ask: Ask): boolean {
  return ask.framed || ask.url.searchParams.has('isdtp')
}
