// The identity check: one field for the code (`#emc` e-mail, `#smc` SMS, `#tc` authenticator) and one button (`#save`),
// or no field at all while an approval on the phone is awaited.
import { documentOf } from '../document'
import { type Html, html, type Piece } from '../html'
import { PERSON } from '../person'
import type { IdentityField } from '../settings'
import { cloud } from './pictures'

export interface IdentityParts {
  readonly language: string
  readonly field: IdentityField
  readonly failed: boolean
  readonly startUrl: string
  /** ms until a push approval goes on by itself */
  readonly approvalMs: number
}

const SOURCES: Readonly<Record<Exclude<IdentityField, 'push'>, string>> = {
  emc: `the e-mail to ${masked(PERSON.email)}`,
  smc: 'the text message to the phone that ends in 42',
  tc: 'your authenticator app',
  'tc-verification-code': 'your authenticator app',
  EmailVerifCode: `the e-mail to ${masked(PERSON.email)}`,
}

export function identityPage(parts: IdentityParts): Html {
  const { language, field, failed, startUrl, approvalMs } = parts
  const isPush = field === 'push'
  const body = html`
<div id="wrap" class="identity"><div id="main">
<div id="logo_wrapper">${cloud('login-logo')}</div>
<h2 id="header" class="identity-title">Verify Your Identity</h2>
<div id="content">
<form id="editPage" name="editPage" method="post" action="?"${isPush && html` data-approval-ms="${approvalMs}"`}>
<input type="hidden" name="startURL" value="${startUrl}">
${isPush ? approval() : codeField(field, failed)}
</form>
</div></div></div>`
  return documentOf({
    title: 'Verify Your Identity | Salesforce',
    language,
    bodyClass: 'login',
    styles: ['login.css'],
    scripts: isPush ? ['approval.js'] : [],
    body,
  })
}

function approval(): Piece {
  return html`<p>A new browser is logging in as <b>${PERSON.username}</b>. Approve it in the authenticator app on your phone.</p>
<input type="hidden" name="push" value="approved">`
}

function codeField(field: Exclude<IdentityField, 'push'>, failed: boolean): Piece {
  return html`<p>A new browser is logging in as <b>${PERSON.username}</b>. Enter the code from ${SOURCES[field]}.</p>
${field === 'EmailVerifCode' ? namedField(field) : idField(field)}
${failed && html`<div id="error" class="loginError" role="alert">This code does not match. Try the newest one.</div>`}
<input id="save" name="save" class="button r4 wide primary" type="submit" value="Verify">
<label class="remember"><input type="checkbox" name="rememberDevice" id="RememberDeviceCheckbox"> Don't ask again</label>`
}

function idField(id: string): Html {
  const autocomplete = id === 'tc-verification-code' ? 'one-time-code' : 'off'
  return html`<label for="${id}" class="label">Verification Code</label>
<input id="${id}" name="${id}" type="text" class="input r4 wide mt8 mb16" maxlength="6" inputmode="numeric" autocomplete="${autocomplete}">`
}

function namedField(name: string): Html {
  return html`<label class="label">Verification Code
<input name="${name}" type="text" class="input r4 wide mt8 mb16" maxlength="6" inputmode="numeric"></label>`
}

function masked(email: string): string {
  return email.replace(/^(.).*?(.)@/, '$1*****$2@')
}
