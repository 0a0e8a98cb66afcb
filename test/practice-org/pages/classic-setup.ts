// The landing page of Classic's personal setup: My Settings (improved) or Personal Setup (old).
import { documentOf } from '../document'
import { type Html, html, type Piece } from '../html'
import { PERSON_NAME } from '../person'
import { treeOf } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { pageTitle } from './aloha'
import { classicFrame } from './classic-frame'
import { searchResults } from './classic-tree'

export function classicSetupPage(visit: Visit): Html {
  const { ui } = visit.org.settings
  const labels = labelsFor(visit)
  const title = ui === 'classic' ? labels.mySettings : 'Personal Setup'
  const groups = treeOf(labels, visit.org.settings)
  const content = html`${pageTitle(title)}<div class="setupOverview"><p>Hello, ${PERSON_NAME}. Choose at the left what you want to change.</p>
<ul>${groups.map((group) => html`<li><b>${group.label}</b><span>${group.leaves.length} settings</span></li>`)}</ul></div>`
  return setupDocument(visit, title, content)
}

/** The answer to a search in old Setup, where it shows in the content. */
export function classicResultsPage(visit: Visit): Html {
  const title = labelsFor(visit).search
  return setupDocument(visit, title, [pageTitle(title), searchResults(visit)])
}

function setupDocument(visit: Visit, title: string, content: Piece): Html {
  return documentOf({
    title: `${title} ~ Salesforce`,
    language: visit.org.settings.language,
    bodyClass: 'sfdcBody hasMotif setupTab',
    styles: ['aloha.css', 'classic.css', 'classic-tree.css'],
    scripts: ['classic.js', 'classic-quick-find.js'],
    body: classicFrame(visit, '', content),
  })
}
