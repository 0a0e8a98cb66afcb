// Reads a page: its kind, the step it is about, and the one element to point at. Nothing is remembered here, and what differs
// between kinds of page is in pages/.
import type { SightedStepId, StepId } from '../guide/steps'
import { fieldLabelOf, labelOf } from './dom/element-label'
import { marked } from './dom/scoped-selector'
import { formAround, type IsFilled, nextInForm } from './next-form-control'
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
import { type Ground, locate, type Match, type Sure } from './targets/ladder'

/** A page as the finding sees it. */
export interface View extends Ground {
  readonly address: string
  readonly document: Document
  readonly isFilled: IsFilled
}

export interface Found {
  readonly target: TargetId
  readonly step: StepId
  readonly element: Element
  readonly sure: Sure
  /** The label as it stands on the page; '' when it has none. */
  readonly label: string
}

export interface Sighting {
  /** The kind of page, as the way to the form sees it; see `countsAs` in page-kind-definition.ts. */
  readonly page: PageKind
  /** The step this page is about; null when it says nothing of it. */
  readonly step: SightedStepId | null
  readonly found: Found | null
  readonly hasSearchButton: boolean
  /** The person has searched this tree, or opened the entry's folder, and the entry is not there. */
  readonly isAbsent: boolean
  /** What to type into Quick Find so that it finds the entry here; null where that is not known. */
  readonly typeText: string | null
}

/** Steps that lead through Quick Find, and so need a word that finds the entry in this tree. */
const STEPS_WITH_WORD: readonly StepId[] = ['quick-find', 'search']

/** Steps after the reset, in which it matters to which address the token was sent. */
const STEPS_WITH_MAILBOX: readonly StepId[] = ['find-mailbox', 'open-email']

/** What the kind of a page is told from. */
export const factsOf = ({ place, address, index, isVisible }: Omit<View, 'document' | 'isFilled'>): PageFacts =>
  pageFacts(place, address, (selector) => index.all(selector), isVisible)

export function sight(view: View): Sighting {
  const kind = recognizePageOnTheWay(factsOf(view))
  const tree = kind.settingsTree
  const typeText = tree === undefined ? null : textToType(tree, view)
  const found = findInForm(kind, view) ?? findFirst(usableTargets(kind, typeText), kind, view)
  return {
    page: kind.name,
    step: found === null ? stepWithoutTarget(kind, typeText) : (found.step as SightedStepId),
    found,
    hasSearchButton: tree !== undefined && locateSearchButton(tree, view) !== null,
    isAbsent: tree !== undefined && found?.target !== tree.entry.id && hasLookedInVain(tree, typeText, view),
    typeText,
  }
}

/** What this page holds for a given step, wherever the person is: for Back and Skip, and for what only they can say. */
export function findForStep({ page, typeText }: Sighting, step: StepId, view: View): Found | null {
  const kind = pageKindNamed(page)
  if (step === 'log-in') return findInForm(kind, view)
  if (STEPS_WITH_MAILBOX.includes(step)) return findMailbox(view)
  const targets = usableTargets(kind, typeText).filter((target) => target.step === step)
  return findFirst(targets, kind, { ...view, isFilled: () => true })
}

const usableTargets = ({ targets }: KnownPageKind, typeText: string | null): readonly PageTarget[] =>
  typeText === null ? targets.filter(({ step }) => !STEPS_WITH_WORD.includes(step)) : targets

const stepWithoutTarget = ({ step }: KnownPageKind, typeText: string | null): SightedStepId | null =>
  step === 'quick-find' && typeText === null ? 'open-reset-page' : step

function textToType({ entry, quickFind }: SettingsTree, view: View): string | null {
  const anyEntry = locate(entry, { ...view, isVisible: () => true })
  const box = locate(quickFind, view)
  return quickFindText({
    entry: anyEntry === null ? '' : labelOf(anyEntry.element),
    box: box === null ? null : labelOf(box.element),
    language: view.document.documentElement.lang,
  })
}

/** Has searched, or, where there is no word to search for, has opened the folder in which the entry stands. */
function hasLookedInVain(tree: SettingsTree, typeText: string | null, view: View): boolean {
  if (typeText !== null) return hasSearched(tree, view)
  return tree.folderContent !== undefined && marked(tree.folderContent, view.index).some(view.isVisible)
}

/** A tree without a Search button answers while one types; with one, a page of results loads, whose address says so. */
function hasSearched(tree: SettingsTree, view: View): boolean {
  const box = locate(tree.quickFind, view)
  if (box === null) return false
  return locateSearchButton(tree, view) === null ? view.isFilled(box.element) : isOfResults(view.address)
}

const isOfResults = (address: string): boolean => /[?&]\w*search=|searchresults/i.test(address)

/** The Search button, where it belongs to the box that the person is to type into. */
function locateSearchButton({ quickFind, searchButton }: SettingsTree, view: View): Match | null {
  const box = searchButton === undefined ? null : locate(quickFind, view)
  const button = searchButton === undefined || box === null ? null : locate(searchButton, view)
  return box !== null && button !== null && formAround(box.element) === formAround(button.element) ? button : null
}

function findInForm({ form }: KnownPageKind, view: View): Found | null {
  if (form === undefined) return null
  if (form.onlyWith !== undefined && locate(form.onlyWith, view) === null) return null
  const next = nextInForm(form.controls, view, view.isFilled)
  return next === null ? null : toFound(next.target, next.match)
}

function findMailbox(view: View): Found | null {
  const { mailboxTarget } = recognizePage(factsOf(view))
  const match = mailboxTarget === undefined ? null : locate(mailboxTarget, view)
  return mailboxTarget === undefined || match === null ? null : toFound(mailboxTarget, match)
}

function findFirst(targets: readonly PageTarget[], { settingsTree }: KnownPageKind, view: View): Found | null {
  for (const target of targets) {
    const isSearchButton = target === settingsTree?.searchButton
    const match = isSearchButton ? locateSearchButtonInUse(settingsTree, view) : locate(target, view)
    if (match !== null) return toFound(target, match)
  }
  return null
}

/** The Search button is next only once something was typed into the box beside it. */
function locateSearchButtonInUse(tree: SettingsTree, view: View): Match | null {
  const box = locate(tree.quickFind, view)
  return box !== null && view.isFilled(box.element) ? locateSearchButton(tree, view) : null
}

const toFound = (target: PageTarget, { element, sure }: Match): Found => ({
  target: target.id,
  step: target.step,
  element,
  sure,
  label: target.quotes === 'field' ? fieldLabelOf(element) : labelOf(element),
})
