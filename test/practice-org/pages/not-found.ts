// The answer to unknown paths, with the ids Salesforce's error pages carry.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import { cloud } from './pictures'

/** `isElsewhere`: a host that is no org and no login. */
export function notFoundPage(framed = false, isElsewhere = false): Html {
  const body = html`<div class="errorPage">${cloud('errorLogo')}
<div class="errorBox"><span id="errorTitle" class="errorTitle">URL No Longer Exists</span>
<div id="errorDesc">This practice org has no page at this address. Check the address, or go back to where you came from.</div>
<p><a href="/" class="errorBack">Back to the start of this org</a></p></div></div>`
  return documentOf({
    title: 'URL No Longer Exists',
    bodyClass: 'sfdcBody error',
    styles: ['aloha.css'],
    framed,
    isElsewhere,
    body,
  })
}
