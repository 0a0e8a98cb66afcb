// The Lightning shell: an empty page, what its script needs to know, and the script (`assets/lightning/`).
import { documentOf } from '../document'
import { type Html, html, jsonData } from '../html'
import { checkAddress } from '../identity-check'
import { PERSON, PERSON_ID, PERSON_NAME } from '../person'
import { treeOf } from '../tree'
import { labelsFor, type Visit } from '../visit'

export function lightningPage(visit: Visit): Html {
  const { org, site } = visit
  const labels = labelsFor(visit)
  const config = {
    hosts: site.hosts,
    inSetup: site.host === site.hosts.setup && site.host !== site.hosts.lightning,
    labels,
    tree: treeOf(labels, org.settings),
    settings: org.settings,
    check: org.checkPending && checkAddress(org, site.hosts, ''),
    person: { name: PERSON_NAME, username: PERSON.username, id: PERSON_ID },
  }
  return documentOf({
    title: 'Lightning Experience',
    language: org.settings.language,
    bodyClass: 'desktop',
    styles: ['lightning.css', 'lightning-header.css', 'lightning-card.css', 'lightning-setup.css'],
    scripts: ['lightning/app.js'],
    body: html`<script type="application/json" id="practice-config">${jsonData(config)}</script>
<div class="auraLoadingBox oneLoadingBox" id="auraLoadingBox"><div class="loading-dots"><span></span><span></span><span></span></div></div>`,
  })
}
