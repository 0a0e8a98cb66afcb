// Reads a page: its kind, the step it is about, and the one element to point at. Nothing is remembered here, and what differs
// between kinds of page is in pages/.
import type { SightedStepId, StepId } from '../guide/steps'
import { fieldLabelOf, labelOf } from './dom/element-label'
import { nextFormControl } from './next-unfilled-form-control'
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
import {
  hasTextInBox,
  isEntryMissing,
  locateSearchButton,
  locateSearchButtonInUse,
  showsResults,
  type TreeScope,
  textToType,
  withResults,
} from './settings-tree-search'
import { type Certainty, locate, type Match } from './targets/ladder'

/** A page as it is read: its address, its document, and who tells what is visible and filled. */
export type PageSnapshot = TreeScope

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
export function readSighting(page: PageSnapshot): Sighting {
  const kind = recognizePageOnTheWay(factsOf(page))
  const tree = kind.settingsTree
  const snapshot = withResults(page, tree)
  const typeText = tree === undefined ? null : textToType(tree, snapshot)
  // While results show, nothing asks to search again.
  const mayType = typeText !== null && !(tree !== undefined && showsResults(tree, snapshot))
  const found = findInForm(kind, snapshot) ?? findFirst(usableTargets(kind, typeText, mayType), kind, snapshot)
  return {
    pageKind: kind.name,
    step: found === null ? stepWithoutTarget(kind, mayType, snapshot) : (found.step as SightedStepId),
    found,
    hasSearchButton: tree !== undefined && locateSearchButton(tree, snapshot) !== null,
    isAbsent: tree !== undefined && !isOnTheWay(found, tree) && isEntryMissing(tree, typeText, snapshot),
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
  const targets = [...usableTargets(kind, typeText), ...(kind.targetsBefore ?? [])].filter((each) => each.step === step)
  return findFirst(targets, kind, { ...snapshot, isFilled: () => true })
}

/** Without a word, Quick Find is of no use. With one, nobody needs a folder that only its place tells. */
const usableTargets = (
  { targets, settingsTree }: KnownPageKind,
  typeText: string | null,
  mayType = typeText !== null,
): readonly PageTarget[] =>
  targets.filter(
    (each) =>
      (mayType || !STEPS_WITH_WORD.includes(each.step)) && (typeText === null || each !== settingsTree?.firstFolder),
  )

/** The entry itself is pointed at, or a folder that only its place tells. */
const isOnTheWay = (found: FoundTarget | null, { entry, firstFolder }: SettingsTree): boolean =>
  found !== null && (found.target === entry.id || found.target === firstFolder?.id)

function stepWithoutTarget({ step, stepOnLoginHost }: KnownPageKind, mayType: boolean, { host }: PageSnapshot) {
  if (host.kind === 'login' && stepOnLoginHost !== undefined) return stepOnLoginHost
  return step === 'quick-find' && !mayType ? 'open-reset-page' : step
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

const LABELS = { any: labelOf, field: fieldLabelOf, nothing: () => '' } as const

const toFound = (target: PageTarget, { element, sure }: Match): FoundTarget => ({
  target: target.id,
  step: target.step,
  element,
  sure,
  label: LABELS[target.quotes ?? 'any'](element),
})
