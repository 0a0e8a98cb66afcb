// Reads a page: its kind, the step it is about, and the one element to point at. Nothing is remembered here, and what differs
// between kinds of page is in pages/.
import type { SightedStepId, StepId } from '../guide/steps'
import { fieldLabelOf, labelOf } from './dom/element-label'
import { matchingElements } from './dom/scoped-selector'
import { formOf, type IsFilled, nextFormControl } from './next-unfilled-form-control'
import {
  type KnownPageKind,
  type PageKind,
  type PageTarget,
  pageKindNamed,
  recognizePage,
  recognizePageOnTheWay,
  type TargetId,
} from './pages/all-page-kinds'
import type { SettingsTree } from './pages/page-kind-definition'
import { type PageFacts, pageFacts } from './pages/recognition/page-facts'
import { quickFindText } from './quick-find-word'
import { type Certainty, locate, type Match, type SearchScope } from './targets/ladder'

/** A page as it is read: its address, its document, and who tells what is visible and filled. */
export interface PageSnapshot extends SearchScope {
  readonly address: string
  readonly document: Document
  readonly isFilled: IsFilled
}

export interface FoundTarget {
  readonly target: TargetId
  readonly step: StepId
  readonly element: Element
  readonly sure: Certainty
  /** The label as it stands on the page; '' when it has none. */
  readonly label: string
}

export interface Sighting {
  /** The kind of page, as the way to the form sees it; see `countsAs` in page-kind-definition.ts. */
  readonly pageKind: PageKind
  /** The step this page is about; null when it says nothing of it. */
  readonly step: SightedStepId | null
  readonly found: FoundTarget | null
  readonly hasSearchButton: boolean
  /** The person has searched this tree, or opened the entry's folder, and the entry is not there. */
  readonly isAbsent: boolean
  /** What to type into Quick Find so that it finds the entry here; null where that is not known. */
  readonly typeText: string | null
}

/** Steps that lead through Quick Find. They need a word that finds the entry in this tree. */
const STEPS_WITH_WORD: readonly StepId[] = ['quick-find', 'search']

/** Steps after the reset, in which it matters to which address the token was sent. */
const STEPS_WITH_MAILBOX: readonly StepId[] = ['find-mailbox', 'open-email']

/** What the kind of a page is told from. */
export const factsOf = ({ host, address, index, isVisible }: Omit<PageSnapshot, 'document' | 'isFilled'>): PageFacts =>
  pageFacts(host, address, (selector) => index.all(selector), isVisible)

/** Reads the page's kind, its step, and the one element to point at. */
export function readSighting(snapshot: PageSnapshot): Sighting {
  const kind = recognizePageOnTheWay(factsOf(snapshot))
  const tree = kind.settingsTree
  const typeText = tree === undefined ? null : textToType(tree, snapshot)
  const found = findInForm(kind, snapshot) ?? findFirst(usableTargets(kind, typeText), kind, snapshot)
  return {
    pageKind: kind.name,
    step: found === null ? stepWithoutTarget(kind, typeText) : (found.step as SightedStepId),
    found,
    hasSearchButton: tree !== undefined && locateSearchButton(tree, snapshot) !== null,
    isAbsent: tree !== undefined && found?.step !== tree.entry.step && hasLookedInVain(tree, typeText, snapshot),
    typeText,
  }
}

/** The element to point at for a given step, whatever step the page is about: after Back or Skip, and for told steps. */
export function findForStep(
  { pageKind, typeText }: Sighting,
  step: StepId,
  snapshot: PageSnapshot,
): FoundTarget | null {
  const kind = pageKindNamed(pageKind)
  if (step === 'log-in') return findInForm(kind, snapshot)
  if (STEPS_WITH_MAILBOX.includes(step)) return findMailbox(snapshot)
  const targets = usableTargets(kind, typeText).filter((target) => target.step === step)
  return findFirst(targets, kind, { ...snapshot, isFilled: () => true })
}

/** Without a word, Quick Find is of no use. With one, nobody needs a folder that only its place tells. */
const usableTargets = ({ targets, settingsTree }: KnownPageKind, typeText: string | null): readonly PageTarget[] =>
  targets.filter((each) =>
    typeText === null ? !STEPS_WITH_WORD.includes(each.step) : each !== settingsTree?.firstFolder,
  )

const stepWithoutTarget = ({ step }: KnownPageKind, typeText: string | null): SightedStepId | null =>
  step === 'quick-find' && typeText === null ? 'open-reset-page' : step

function textToType({ entry, quickFind }: SettingsTree, snapshot: PageSnapshot): string | null {
  const anyEntry = locate(entry, { ...snapshot, isVisible: () => true })
  const box = locate(quickFind, snapshot)
  return quickFindText({
    entry: anyEntry === null ? '' : labelOf(anyEntry.element),
    box: box === null ? null : labelOf(box.element),
    language: snapshot.document.documentElement.lang,
  })
}

/** The person has searched, or, where there is no word to search for, has opened the folder of the entry. */
function hasLookedInVain(tree: SettingsTree, typeText: string | null, snapshot: PageSnapshot): boolean {
  if (typeText !== null) return hasSearched(tree, snapshot)
  return matchingElements(tree.folderContent, snapshot.index).some(snapshot.isVisible)
}

/** Something was typed into Quick Find. What it is is not asked. */
function hasTextInBox({ quickFind }: SettingsTree, snapshot: PageSnapshot): boolean {
  const box = locate(quickFind, snapshot)
  return box !== null && snapshot.isFilled(box.element)
}

/** A tree without a Search button answers while one types; with one, a page of results loads, whose address says so. */
function hasSearched(tree: SettingsTree, snapshot: PageSnapshot): boolean {
  const box = locate(tree.quickFind, snapshot)
  if (box === null) return false
  return locateSearchButton(tree, snapshot) === null ? snapshot.isFilled(box.element) : isOfResults(snapshot.address)
}

const isOfResults = (address: string): boolean => /[?&]\w*search=|searchresults/i.test(address)

/** The Search button, where it belongs to the box that the person is to type into. */
function locateSearchButton({ quickFind, searchButton }: SettingsTree, snapshot: PageSnapshot): Match | null {
  const box = searchButton === undefined ? null : locate(quickFind, snapshot)
  const button = searchButton === undefined || box === null ? null : locate(searchButton, snapshot)
  return box !== null && button !== null && formOf(box.element) === formOf(button.element) ? button : null
}

function findInForm({ form }: KnownPageKind, snapshot: PageSnapshot): FoundTarget | null {
  if (form === undefined) return null
  if (form.onlyWith !== undefined && locate(form.onlyWith, snapshot) === null) return null
  const next = nextFormControl(form.controls, snapshot, snapshot.isFilled)
  return next === null ? null : toFound(next.target, next.match)
}

function findMailbox(snapshot: PageSnapshot): FoundTarget | null {
  const { mailboxTarget } = recognizePage(factsOf(snapshot))
  const match = mailboxTarget === undefined ? null : locate(mailboxTarget, snapshot)
  return mailboxTarget === undefined || match === null ? null : toFound(mailboxTarget, match)
}

function findFirst(
  targets: readonly PageTarget[],
  { settingsTree }: KnownPageKind,
  snapshot: PageSnapshot,
): FoundTarget | null {
  for (const target of targets) {
    if (target === settingsTree?.firstFolder && hasTextInBox(settingsTree, snapshot)) continue
    const isSearchButton = target === settingsTree?.searchButton
    const match = isSearchButton ? locateSearchButtonInUse(settingsTree, snapshot) : locate(target, snapshot)
    if (match !== null) return toFound(target, match)
  }
  return null
}

/** The Search button is next only once something was typed into the box beside it. */
function locateSearchButtonInUse(tree: SettingsTree, snapshot: PageSnapshot): Match | null {
  return hasTextInBox(tree, snapshot) ? locateSearchButton(tree, snapshot) : null
}

const LABELS = { any: labelOf, field: fieldLabelOf, nothing: () => '' } as const

const toFound = (target: PageTarget, { element, sure }: Match): FoundTarget => ({
  target: target.id,
  step: target.step,
  element,
  sure,
  label: LABELS[target.quotes ?? 'any'](element),
})
