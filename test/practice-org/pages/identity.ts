// The identity check after a login from somewhere new: one field for the e-mailed code (`#emc`), one button (`#save`).
import { documentOf } from '../document'
import { type Html, html } from '../html'
import { PERSON } from '../person'
import { cloud } from './pictures'

export function identityPage(language: string, startUrl: string, failed: boolean): Html {
  const body = html`
<div id="wrap" class="identity"><div id="main">
<div id="logo_wrapper">${cloud('login-logo')}</div>
<h2 id="header" class="identity-title">Verify Your Identity</h2>
<div id="content">
<form id="editPage" name="editPage" method="post" action="?">
<input type="hidden" name="startURL" value="${startUrl}">
<p>A new browser is logging in as <b>${PERSON.username}</b>. Enter the code from the e-mail to ${masked(PERSON.email)}.</p>
<label for="emc" class="label">Verification Code</label>
<input id="emc" name="emc" type="text" class="input r4 wide mt8 mb16" maxlength="6" inputmode="numeric" autocomplete="off">
${failed && html`<div id="error" class="loginError" role="alert">This code does not match. Try the newest one.</div>`}
<input id="save" name="save" class="button r4 wide primary" type="submit" value="Verify">
<label class="remember"><input type="checkbox" name="rememberDevice" id="RememberDeviceCheckbox"> Don't ask again</label>
</form>
</div></div></div>`
  return documentOf({
    title: 'Verify Your Identity | Salesforce',
    language,
    bodyClass: 'login',
    styles: ['login.css'],
    body,
  })
}

function masked(email: string): string {
  return email.replace(/^(.).*?(.)@/, '$1*****$2@')
}
