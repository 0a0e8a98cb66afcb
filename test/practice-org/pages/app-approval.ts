// Asks a person who is logged in whether an app may have access. Ids are those of public captures.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import { cloud } from './pictures'

export function appApprovalPage(): Html {
  const body = html`<div id="wrap" class="identity"><div id="main"><div id="logo_wrapper">${cloud('login-logo')}</div>
<h2 class="identity-title">Allow Access?</h2><div id="content" class="content"><p>Acme Loader asks for access to your data.</p>
<form method="post"><input type="submit" id="oaapprove" class="button r4 wide primary" value="Allow">
<input type="button" id="oadeny" class="button r4 wide" value="Deny"></form></div></div></div>`
  return documentOf({ title: 'Allow Access?', bodyClass: 'login', styles: ['login.css'], body })
}
