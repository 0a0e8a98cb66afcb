// The tree at the left of Classic's personal setup, in both generations. Folders and leaves carry Salesforce's
// language-free ids: `<id>_font` (the link), `<id>_icon`, `<id>_child` (the folder's content).
import { type Html, html, type Piece } from '../html'
import { LANDING_LEAF, LANDING_PAGE, RESET_LEAF, type TreeGroup, type TreeLeaf, treeOf } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { picture } from './pictures'

/** Where the personal setup begins. */
export const SETUP_HOME = '/ui/setup/Setup?setupid=PersonalSetup'

export function classicTree(visit: Visit, current: string): Html {
  return visit.org.settings.ui === 'classic' ? improvedTree(visit, current) : oldTree(visit, current)
}

/** My Settings: filters while one types, by its script (`assets/classic.js`); the box has no id. */
function improvedTree(visit: Visit, current: string): Html {
  const labels = labelsFor(visit)
  return html`<div id="setupNavigation" class="setupNavtree improved">
<a class="setupHomeLink" href="${SETUP_HOME}">${labels.mySettings}</a>
<div class="quickFindContainer"><input type="text" class="quickfindInput" placeholder="${labels.quickFind}" autocomplete="off"></div>
<div class="treeLinks" id="PersonalSetup_child">${foldersOf(treeOf(labels, visit.org.settings), current)}</div>
<p class="searchEmpty practiceHidden" role="status">${labels.noResults}</p></div>`
}

/** Old Setup: searches only when Search is pressed, by asking the server. */
function oldTree(visit: Visit, current: string): Html {
  const labels = labelsFor(visit)
  const query = (visit.ask.url.searchParams.get('setupSearch') ?? '').trim()
  const tree = treeOf(labels, visit.org.settings)
  return html`<div id="setupNavigation" class="setupNavtree old">
<form class="setupSearch" method="get" action="/ui/setup/Setup"><input type="hidden" name="setupid" value="PersonalSetup">
<input type="text" name="setupSearch" class="setupSearchInput" value="${query}" placeholder="${labels.quickFind} / ${labels.search}…" autocomplete="off">
<input type="submit" class="btn" value="${labels.search}"></form>
<h2 class="setupHeading">Personal Setup</h2>
<div class="treeLinks" id="PersonalSetup_child">${query ? resultsOf(tree, query, labels.noResults) : foldersOf(tree, current)}</div></div>`
}

function foldersOf(tree: readonly TreeGroup[], current: string): Piece {
  return tree.map((group) => {
    const open = group.leaves.some((leaf) => leaf.id === current)
    const leaves = group.leaves.map((leaf) => leafOf(leaf, current))
    return folderOf(group, open, leaves)
  })
}

function resultsOf(tree: readonly TreeGroup[], query: string, noResults: string): Piece {
  const wanted = query.toLowerCase()
  const found = tree.flatMap((group) => {
    const leaves = group.leaves.filter((leaf) => leaf.label.toLowerCase().includes(wanted))
    return leaves.length
      ? [
          folderOf(
            group,
            true,
            leaves.map((leaf) => leafOf(leaf, '')),
          ),
        ]
      : []
  })
  const back = html`<p class="searchBack"><a href="${SETUP_HOME}">Show all of Personal Setup</a></p>`
  return [found.length ? found : html`<p class="searchEmpty" role="status">${noResults}: “${query}”</p>`, back]
}

function folderOf(group: TreeGroup, open: boolean, leaves: Piece): Html {
  return html`<div class="parent${open && ' expanded'}" id="${group.id}">
<a class="folderIcon" href="#${group.id}" id="${group.id}_icon" aria-expanded="${open ? 'true' : 'false'}" title="${group.label}">${picture('triangle', 'setupImage')}</a>
<a class="setupFolder" href="#${group.id}" id="${group.id}_font">${group.label}</a>
<div class="childContainer" id="${group.id}_child">${leaves}</div></div>`
}

function leafOf(leaf: TreeLeaf, current: string): Html {
  const selected = leaf.id === current
  return html`<div class="setupLeaf${selected && ' setupHighlightLeaf'}"><a href="${leafAddress(leaf.id)}" id="${leaf.id}_font">${leaf.label}</a></div>`
}

/** What the folder's own page is, to which the leaves of Personal Information return. */
const FOLDER_HOME = '/ui/setup/Setup?setupid=PersonalInfo'

function leafAddress(id: string): string {
  if (id === LANDING_LEAF) return `${LANDING_PAGE}?retURL=${encodeURIComponent(FOLDER_HOME)}&setupid=${id}`
  if (id !== RESET_LEAF) return `/_ui/setup/personal/${id}?setupid=${id}`
  return `/_ui/system/security/ResetApiTokenEdit?retURL=${encodeURIComponent(SETUP_HOME)}&setupid=${id}`
}
