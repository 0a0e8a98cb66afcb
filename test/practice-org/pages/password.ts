// The pages for a forgotten and for a new password. Ids of the fields are those of public captures; the look is our own.
import { documentOf } from '../document'
import { type Html, html, type Piece } from '../html'
import type { Visit } from '../visit'
import { alohaPage, pageTitle } from './aloha'
import { cloud } from './pictures'

export function forgottenPage(): Html {
  return plainPage(
    'Forgot Your Password',
    html`<form id="forgotPassForm" method="post" action="/secur/forgotpassword.jsp">
<label for="un" class="label">Username</label><input type="text" id="un" name="un" class="input r4 wide mt8 mb16">
<input type="submit" id="continue" class="button r4 wide primary" value="Continue"></form>`,
  )
}

export function mailSentPage(): Html {
  return plainPage(
    'Check Your Email',
    html`<p>A mail with a link is on its way, if there is such a user.</p><a href="/">Back to the login</a>`,
  )
}

/** Alone where the password must be changed, in Classic's settings where a person wants to. */
export function changePasswordPage(visit: Visit): Html {
  const title = 'Change Your Password'
  const form = html`<form id="change-password" method="post">
${field('newpassword', 'New Password')}${field('confirmpassword', 'Confirm New Password')}
<input type="submit" id="password-button" class="button r4 wide primary btn" value="Change Password"></form>`
  if (visit.org.passwordDue) return plainPage(title, form)
  return alohaPage(visit, { title, leaf: 'ChangePassword', body: [pageTitle(title), form] })
}

function field(id: string, label: string): Html {
  return html`<label for="${id}" class="label">${label}</label>
<input type="password" id="${id}" name="${id}" class="input r4 wide mt8 mb16" autocomplete="new-password">`
}

function plainPage(title: string, content: Piece): Html {
  const body = html`<div id="wrap" class="identity"><div id="main"><div id="logo_wrapper">${cloud('login-logo')}</div>
<h2 class="identity-title">${title}</h2><div id="content">${content}</div></div></div>`
  return documentOf({ title: `${title} | Salesforce`, bodyClass: 'login', styles: ['login.css'], body })
}
