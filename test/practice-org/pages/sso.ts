// Single sign-on: the org's login page with nothing but a company button, and the company's own page behind it.
import { documentOf } from '../document'
import { SSO_HOST } from '../hosts'
import { type Html, html } from '../html'
import { PERSON_NAME } from '../person'
import { cloud } from './pictures'

/** `host` is the My Domain to come back to. */
export function ssoLoginPage(language: string, host: string, startUrl: string): Html {
  const address = `https://${SSO_HOST}/?${new URLSearchParams({ host, RelayState: startUrl })}`
  const body = html`
<div id="left" class="pr"><div id="wrap"><div id="main"><div id="wrapper">
<div id="logo_wrapper" class="standard_logo_wrapper">${cloud('login-logo')}</div>
<div id="content"><div id="idp_section_buttons"><a class="button r4 wide primary sso" href="${address}">Log in with Acme ID</a></div></div>
<div id="footer">A practice page. Nothing typed here leaves this computer.</div>
</div></div></div></div>`
  return documentOf({ title: 'Login | Salesforce', language, bodyClass: 'login', styles: ['login.css'], body })
}

/** Salesforce refuses what the company's login says. */
export function ssoErrorPage(): Html {
  const body = html`<div id="wrap" class="identity"><div id="main"><div id="logo_wrapper">${cloud('login-logo')}</div>
<h1 class="identity-title">Single Sign-On Error</h1><p>We can't log you in because of an issue with single sign-on.</p></div></div>`
  return documentOf({ title: 'Single Sign-On Error', bodyClass: 'login', styles: ['login.css'], body })
}

/** The company's page: one click logs in. */
export function companyPage(host: string, relayState: string): Html {
  const body = html`<main class="acme-door"><div class="acme-mark" aria-hidden="true">acme</div>
<h1>Acme ID</h1><p>Salesforce asks who you are.</p>
<form class="acme-form" method="post" action="/">
<input type="hidden" name="host" value="${host}"><input type="hidden" name="RelayState" value="${relayState}">
<button class="acme-go" type="submit">Continue as ${PERSON_NAME}</button></form></main>`
  return documentOf({ title: 'Acme ID', isElsewhere: true, bodyClass: 'acme', styles: ['acme.css'], body })
}
