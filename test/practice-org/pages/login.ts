// The login form. Ids and names are Salesforce's (page object helpers/login); its look is our own.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import type { Labels } from '../labels'
import { cloud } from './pictures'

export interface LoginState {
  /**
   * which fields exist: the password is not in the document before a two-step login knows the username, which then stands in
   * a card or, prefilled, in its field
   */
  readonly step: 'both' | 'username' | 'password' | 'prefilled'
  readonly username: string
  readonly failed?: boolean
}

export function loginPage(state: LoginState, labels: Labels, language: string, startUrl: string): Html {
  const body = html`
<div id="left" class="pr"><div id="wrap"><div id="main"><div id="wrapper">
<div id="logo_wrapper" class="standard_logo_wrapper">${cloud('login-logo')}</div>
<div id="content">
<div id="chooser" hidden></div>
<div id="theloginform">
${errorBox(state)}
<form name="login" id="login_form" method="post" action="/" novalidate>
${startUrl && html`<input type="hidden" name="startURL" value="${startUrl}">`}
${state.step === 'password' ? knownUser(state.username) : usernameField(state.username, labels)}
${state.step !== 'username' && passwordField(labels)}
<input class="button r4 wide primary" type="submit" id="Login" name="Login" value="${labels.logIn}">
${state.step !== 'password' && rememberMe(labels)}
</form>
<div id="forgot" class="login-links"><a href="/secur/forgotpassword.jsp">Forgot Your Password?</a><a href="/domain">Use Custom Domain</a></div>
</div></div>
<div id="footer">A practice page. Nothing typed here leaves this computer.</div>
</div></div></div></div>
<div id="right" aria-hidden="true"><div class="login-aside">${cloud('login-aside-cloud')}<p>Practice makes calm.</p></div></div>`
  return documentOf({ title: 'Login | Salesforce', language, bodyClass: 'login', styles: ['login.css'], body })
}

function usernameField(username: string, labels: Labels): Html {
  return html`<div id="usernamegroup" class="inputgroup"><label for="username" class="label">${labels.username}</label>
<input class="input r4 wide mb16 mt8 username" type="email" value="${username}" name="username" id="username" autocomplete="username">
</div>`
}

function knownUser(username: string): Html {
  return html`<div id="idcard-container" class="mt8 mb16"><div id="idcard"><span id="idcard-identity">${username}</span>
<a id="clear_link" href="/">Not you?</a></div></div><input type="hidden" name="un" value="${username}">`
}

function passwordField(labels: Labels): Html {
  return html`<label for="password" class="label">${labels.password}</label>
<input class="input r4 wide mb16 mt8 password" type="password" id="password" name="pw" autocomplete="off">`
}

function rememberMe(labels: Labels): Html {
  return html`<div class="remember"><input type="checkbox" class="r4 fl mr8" id="rememberUn" name="rememberUn">
<label for="rememberUn" class="fl pr db">${labels.rememberMe}</label></div>`
}

function errorBox(state: LoginState): Html {
  const text = state.failed ? 'That username and password do not go together. Check both and try again.' : ''
  return html`<div class="loginError" id="error" role="alert">${text}</div>`
}
