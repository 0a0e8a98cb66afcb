// The company's own login for single sign-on: one click, and the person is in their org.
import { siteOf } from './hosts'
import { type Ask, pageReply, type Reply, redirect } from './http'
import { notFoundPage } from './pages/not-found'
import { companyPage } from './pages/sso'
import { homeOf, insideOrg } from './visit'
import type { World } from './world'

export const SSO_ERROR = '/_nc_external/identity/saml/SamlError'

export function answerForSso(world: World, ask: Ask): Reply {
  const host = ask.form.get('host') ?? ask.url.searchParams.get('host') ?? ''
  const relayState = ask.form.get('RelayState') ?? ask.url.searchParams.get('RelayState') ?? ''
  const site = world.sameFamily(siteOf(host))
  if (site.kind !== 'org' || ask.url.pathname !== '/') return pageReply(notFoundPage(), 404)
  if (ask.method !== 'POST') return pageReply(companyPage(host, relayState))
  const org = world.org(site.org)
  if (org.settings.login === 'sso-failing') return redirect(`https://${site.hosts.my}${SSO_ERROR}`)
  org.session = 'open'
  return redirect(insideOrg(relayState, site.hosts) ?? homeOf(org, site.hosts))
}
