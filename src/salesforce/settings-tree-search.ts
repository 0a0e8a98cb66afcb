// The tree of the personal settings and the search in it: what to type into Quick Find, whether the person has searched, and
// whether the entry is missing.
import { isAddressOfResults } from './addresses/is-address-of-results'
import { labelOf } from './dom/element-label'
import { type AnySelector, matchingElements } from './dom/scoped-selector'
import { formOf, type IsFilled } from './next-unfilled-form-control'
import type { SettingsTree } from './pages/page-kind-definition'
import { quickFindText } from './quick-find-word'
import { locate, type Match, type SearchScope, visibleMatches } from './targets/ladder'

export interface TreeScope extends SearchScope {
  readonly address: string
  readonly document: Document
  readonly isFilled: IsFilled
}

/** The text that finds the entry in this tree; null where none is known. */
export function textToType({ entry, quickFind }: SettingsTree, scope: TreeScope): string | null {
  const anyEntry = locate(entry, { ...scope, isVisible: () => true })
  const box = locate(quickFind, scope)
  return quickFindText({
    entry: anyEntry === null ? '' : labelOf(anyEntry.element),
    box: box === null ? null : labelOf(box.element),
    language: scope.document.documentElement.lang,
  })
}

/** Old Setup shows results at an address of their own, or at that of the page on which one searched. */
export const withResults = <T extends TreeScope>(scope: T, tree: SettingsTree | undefined): T =>
  tree === undefined
    ? scope
    : { ...scope, mayShowResults: isAddressOfResults(scope.address) || hasTextInBox(tree, scope) }

/** Whether a page of results shows, and nothing was typed for another search since; or a search shows the entry more than once. */
export const showsResults = (tree: SettingsTree, scope: TreeScope): boolean =>
  hasTextInBox(tree, scope)
    ? !isAddressOfResults(scope.address) && showsEntry(tree, scope)
    : isAddressOfResults(scope.address)

const showsEntry = ({ entry }: SettingsTree, scope: TreeScope): boolean =>
  entry.rungs.some((rung) => visibleMatches(rung, entry, scope).length > 0)

/**
 * Whether the person has searched for the entry and it is not there; or, where there is no word to search for, has opened its
 * folder. Salesforce itself may say so. Several entries are not the one to point at, but not a missing one either.
 */
export function isEntryMissing(tree: SettingsTree, typeText: string | null, scope: TreeScope): boolean {
  const hasLooked = typeText === null ? isShown(tree.folderContent, scope) : hasSearched(tree, scope)
  if (!hasLooked && !isShown(tree.nothingFound, scope)) return false
  return !showsEntry(tree, scope)
}

const isShown = (selector: AnySelector | undefined, { index, isVisible }: TreeScope): boolean =>
  selector !== undefined && matchingElements(selector, index).some(isVisible)

/** A tree without a Search button answers while one types; with one, a page of results may load. */
function hasSearched(tree: SettingsTree, scope: TreeScope): boolean {
  if (isAddressOfResults(scope.address)) return locate(tree.quickFind, scope) !== null
  return locateSearchButton(tree, scope) === null && hasTextInBox(tree, scope)
}

/** Something was typed into Quick Find; what it is is not asked. A box that shows grey words has been emptied again. */
export function hasTextInBox({ quickFind, greyWords }: SettingsTree, scope: TreeScope): boolean {
  const box = locate(quickFind, scope)
  return box !== null && scope.isFilled(box.element) && (greyWords === undefined || !box.element.matches(greyWords))
}

/** The Search button, where it belongs to the box that the person is to type into. */
export function locateSearchButton({ quickFind, searchButton }: SettingsTree, scope: TreeScope): Match | null {
  const box = searchButton === undefined ? null : locate(quickFind, scope)
  const button = searchButton === undefined || box === null ? null : locate(searchButton, scope)
  return box !== null && button !== null && formOf(box.element) === formOf(button.element) ? button : null
}

/** The Search button is next only once something was typed into the box beside it. */
export const locateSearchButtonInUse = (tree: SettingsTree, scope: TreeScope): Match | null =>
  hasTextInBox(tree, scope) ? locateSearchButton(tree, scope) : null
