// The page after logging out, for orgs that show one instead of the login form.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import { cloud } from './pictures'

export function loggedOutPage(language: string): Html {
  const body = html`
<div id="wrap" class="identity"><div id="main"><div id="logo_wrapper">${cloud('login-logo')}</div>
<h2 class="identity-title">You are logged out</h2>
<div id="content"><p>You can close this tab, or come back in.</p><a class="button r4 wide primary sso" href="/">Log in again</a></div>
</div></div>`
  return documentOf({ title: 'Logged Out | Salesforce', language, bodyClass: 'login', styles: ['login.css'], body })
}
