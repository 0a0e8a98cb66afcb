// The login page of a company that brands it: the company's look, ids and classes, none of Salesforce's; it still posts
// to the org's own login.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import type { Labels } from '../labels'
import type { LoginState } from './login'

/** The names of its fields, which the org's login understands beside Salesforce's own. */
export const BRANDED_FIELDS = { username: 'acme-member', password: 'acme-secret' } as const

export function brandedLoginPage(state: LoginState, labels: Labels, language: string, startUrl: string): Html {
  const body = html`<main class="acme-door"><div class="acme-mark" aria-hidden="true">acme</div>
<h1>Welcome back</h1>
${state.failed && html`<p class="acme-trouble" role="alert">That did not work. Check both and try again.</p>`}
<form class="acme-form" method="post" action="/" novalidate>
${startUrl && html`<input type="hidden" name="startURL" value="${startUrl}">`}
<label class="acme-label" for="acme-member">${labels.username}</label>
<input class="acme-field" type="text" id="acme-member" name="${BRANDED_FIELDS.username}" value="${state.username}" autocomplete="username">
<label class="acme-label" for="acme-secret">${labels.password}</label>
<input class="acme-field" type="password" id="acme-secret" name="${BRANDED_FIELDS.password}" autocomplete="current-password">
<button class="acme-go" type="submit">${labels.logIn}</button>
</form>
<p class="acme-foot"><a href="/secur/forgotpassword.jsp">Trouble logging in?</a></p></main>`
  return documentOf({ title: 'Acme', language, bodyClass: 'acme', styles: ['acme.css'], body })
}
