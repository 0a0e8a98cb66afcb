// Passwords that were forgotten or must be changed. Who comes here is not logged in, or came from the settings.
import { type Ask, pageReply, type Reply, redirect } from './http'
import { afterLogin } from './identity-check'
import { changePasswordPage, forgottenPage, mailSentPage } from './pages/password'
import { homeOf, type Visit } from './visit'

const FORGOTTEN = '/secur/forgotpassword.jsp'
export const CHANGE_PASSWORD = '/_ui/system/security/ChangePassword'

export const isForgottenPath = (path: string): boolean => path === FORGOTTEN

/** Asks for the username; whatever it is, a mail is said to be on its way. */
export const answerForgotten = (ask: Ask): Reply => pageReply(ask.method === 'POST' ? mailSentPage() : forgottenPage())

/** Sends every page of the org to the new password. */
export const redirectToChange = ({ site }: Visit, startUrl: string): Reply =>
  redirect(`https://${site.hosts.my}${CHANGE_PASSWORD}?startURL=${encodeURIComponent(startUrl)}`)

export function answerChange(visit: Visit): Reply {
  const { org, site, ask } = visit
  if (ask.method !== 'POST') return pageReply(changePasswordPage(visit))
  org.changePassword()
  return redirect(ask.url.searchParams.has('startURL') ? afterLogin(org, site.hosts, ask) : homeOf(org, site.hosts))
}
