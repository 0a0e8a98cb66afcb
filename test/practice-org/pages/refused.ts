// What people without the permission get in place of a Classic page, with the marks Salesforce's error pages carry.
import { type Html, html } from '../html'
import { RESET_LEAF } from '../tree'
import type { Visit } from '../visit'
import { alohaPage } from './aloha'

export function noPrivilegesPage(visit: Visit): Html {
  const title = 'Insufficient Privileges'
  const body = html`<div class="errorPage"><div class="errorBox"><span id="errorTitle" class="errorTitle">${title}</span>
<div id="errorDesc" class="errorMsg">Your level of access does not reach to this page. Ask your administrator, or go back to where you came from.</div>
<p><a href="/" class="errorBack">Back to the previous page</a></p></div></div>`
  return alohaPage(visit, { title, leaf: RESET_LEAF, body })
}
