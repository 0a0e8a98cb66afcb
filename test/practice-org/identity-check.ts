// The identity check: a code by e-mail, SMS or authenticator, or a push approval; after the password or later.
import type { OrgHosts } from './hosts'
import { type Ask, pageReply, type Reply, redirect } from './http'
import { identityPage } from './pages/identity'
import { PERSON } from './person'
import type { IdentityField } from './settings'
import { homeOf, insideOrg, type Visit } from './visit'
import type { Org } from './world'

const CHECKS = '/_ui/identity/verification/'
// Only what all of these begin with is known; the rest is plausible.
const METHODS: Readonly<Record<IdentityField, string>> = {
  emc: 'EmailVerificationFinishUi',
  smc: 'SmsVerificationFinishUi',
  tc: 'TotpVerificationUi',
  'tc-verification-code': 'TotpVerificationUi',
  EmailVerifCode: 'EmailVerificationFinishUi',
  push: 'PushVerificationUi',
}

export function isCheckPath(path: string): boolean {
  return path.startsWith(CHECKS)
}

export function checkAddress(org: Org, hosts: OrgHosts, startUrl: string): string {
  const address = `https://${hosts.my}${CHECKS}method/${METHODS[org.settings.identityField]}/e`
  return startUrl ? `${address}?startURL=${encodeURIComponent(startUrl)}` : address
}

/** The page with the code field; a right code, or the approval, opens the way. */
export function answerIdentityCheck({ org, site, ask }: Visit): Reply {
  if (org.session === 'open' && !org.checkPending) return redirect(afterLogin(org, site.hosts, ask))
  if (org.session === 'none') return redirect(`https://${site.hosts.my}/`)
  const field = org.settings.identityField
  const given = ask.form.get(field)?.trim()
  if (given === (field === 'push' ? 'approved' : PERSON.code)) {
    org.codeAccepted()
    return redirect(afterLogin(org, site.hosts, ask))
  }
  if (org.session === 'open' && given === undefined) org.sendCode()
  const { language, latency } = org.settings
  const failed = given !== undefined
  return pageReply(identityPage({ language, field, failed, startUrl: startUrlOf(ask) ?? '', approvalMs: latency.push }))
}

/** Where a login or check leads: back to the page that was asked for, when it is inside the org. */
export function afterLogin(org: Org, hosts: OrgHosts, ask: Ask): string {
  return insideOrg(startUrlOf(ask), hosts) ?? homeOf(org, hosts)
}

export function startUrlOf(ask: Ask): string | null {
  return ask.form.get('startURL') || ask.url.searchParams.get('startURL')
}
