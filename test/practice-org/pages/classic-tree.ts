// The tree at the left of Classic's personal setup, in both generations. Folders and leaves carry Salesforce's
// language-free ids: `<id>_font` (the link), `<id>_icon`, `<id>_child` (the folder's content).
import { ASSETS } from '../document'
import { type Html, html, type Piece } from '../html'
import { LANDING_LEAF, LANDING_PAGE, RESET_LEAF, type TreeGroup, type TreeLeaf, treeOf } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { picture } from './pictures'

/** Where old Setup answers a search with a page of its own. */
export const SEARCH = '/ui/setup/SetupSearch'

/** Where the personal setup begins. */
export const SETUP_HOME = '/ui/setup/Setup?setupid=PersonalSetup'

export function classicTree(visit: Visit, current: string): Html {
  return visit.org.settings.ui === 'classic' ? improvedTree(visit, current) : oldTree(visit, current)
}

/** My Settings: filters while one types, by its script (`assets/classic-quick-find.js`). */
function improvedTree(visit: Visit, current: string): Html {
  const labels = labelsFor(visit)
  return html`<div id="setupNavTree" class="setupNavtree improved">
<a class="setupHomeLink" href="${SETUP_HOME}">${labels.mySettings}</a>
${quickFind(visit, '', false)}
<div class="treeLinks" id="PersonalSetup_child">${foldersOf(treeOf(labels, visit.org.settings), current)}</div></div>`
}

/** Old Setup: searches only when Search is pressed, by asking the server. */
function oldTree(visit: Visit, current: string): Html {
  const labels = labelsFor(visit)
  const { settings } = visit.org
  const query = searchedFor(visit)
  const tree = treeOf(labels, settings)
  const inTree = query !== '' && settings.results === 'tree'
  const found = inTree ? matching(tree, query) : []
  return html`<div id="setupNavTree" class="setupNavtree old">
${quickFind(visit, query, inTree && found.length === 0)}
<h2 class="setupHeading"><a class="setupSection" id="PersonalSetup_font" href="${SETUP_HOME}">Personal Setup</a></h2>
<div class="treeLinks" id="PersonalSetup_child">${inTree ? resultsOf(found) : foldersOf(tree, current)}</div></div>`
}

/** What was searched for; '' where nothing was. */
export const searchedFor = (visit: Visit): string => (visit.ask.url.searchParams.get('setupSearch') ?? '').trim()

/**
 * The box as Salesforce serves it: in no form, without a placeholder. A script puts its grey words into its value. Beside it what
 * shows when nothing was found.
 */
function quickFind(visit: Visit, query: string, isInVain: boolean): Html {
  const labels = labelsFor(visit)
  const { ui, results } = visit.org.settings
  const improved = ui === 'classic'
  const words = improved ? labels.quickFind : `${labels.quickFind} / ${labels.search}...`
  const answer = improved ? '' : results === 'tree' ? SETUP_HOME : SEARCH
  return html`<div class="quickfindContainer" data-practice-answer="${answer}"><input class="quickfindInput" id="setupSearch" name="setupSearch" type="text" maxlength="80"
 autocomplete="off" title="${words}" value="${query}">${!improved && searchButton(visit)}</div>
<div id="setupSearchError" class="searchEmpty${!isInVain && ' practiceHidden'}" role="status">${labels.noResults}</div>`
}

function searchButton(visit: Visit): Html {
  const { search } = labelsFor(visit)
  const { searchButton } = visit.org.settings
  if (searchButton === 'link')
    return html`<a href="javascript:void(0)" id="setupSearchButton" class="btn">${picture('search', 'searchImage')}<span>${search}</span></a>`
  if (searchButton === 'image')
    return html`<input type="image" id="setupSearchButton" class="btn" alt="${search}" src="${ASSETS}pictures/search.svg">`
  return html`<input type="submit" id="setupSearchButton" class="btn" value="${search}">`
}

function foldersOf(tree: readonly TreeGroup[], current: string): Piece {
  return tree.map((group) => {
    const open = group.leaves.some((leaf) => leaf.id === current)
    const leaves = group.leaves.map((leaf) => leafOf(leaf, current))
    return folderOf(group, open, leaves)
  })
}

/** The groups with leaves that match. */
function matching(tree: readonly TreeGroup[], query: string): readonly TreeGroup[] {
  const wanted = query.toLowerCase()
  return tree
    .map((group) => ({ ...group, leaves: group.leaves.filter(({ label }) => label.toLowerCase().includes(wanted)) }))
    .filter(({ leaves }) => leaves.length > 0)
}

function resultsOf(found: readonly TreeGroup[]): Piece {
  const folders = found.map((group) =>
    folderOf(
      group,
      true,
      group.leaves.map((leaf) => leafOf(leaf, '')),
    ),
  )
  return [folders, html`<p class="searchBack"><a href="${SETUP_HOME}">Show all of Personal Setup</a></p>`]
}

/** The answer of old Setup as a page in the content, beside a tree that stays closed. */
export function searchResults(visit: Visit): Html {
  const labels = labelsFor(visit)
  const found = matching(treeOf(labels, visit.org.settings), searchedFor(visit))
  const leaves = found.flatMap((group) => group.leaves)
  if (leaves.length === 0) return html`<p class="searchEmpty" role="status">${labels.noResults}</p>`
  return html`<ul class="searchResults">${leaves.map(({ id, label }) => html`<li><a href="${leafAddress(id)}">${label}</a></li>`)}</ul>`
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
