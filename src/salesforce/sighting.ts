// Guide by sighting: what a page shows, and so which step the person is at. A pure reading of a document;
// nothing is remembered here except what the caller hands in.
import type { SightedStepId, StepId } from '../guide/steps'
import { type IsFilled, nextInForm } from './form'
import type { Place } from './hosts'
import { labelOf } from './label'
import { locate, type Match, type Sure, type Target } from './ladder'
import { type PageKind, pageKind } from './pages'
import { quickFindText } from './quick-find'
import type { SearchRoot } from './roots'
import {
  CLASSIC_ENTRY,
  CLASSIC_QUICK_FIND,
  MY_SETTINGS,
  PERSONAL_FOLDER,
  SEARCH_BUTTON,
  USER_MENU,
} from './targets/classic'
import { AVATAR, SETTINGS_LINK, TREE_ENTRY, TREE_QUICK_FIND } from './targets/lightning'
import { IDENTITY_FORM, LOGIN_FORM } from './targets/login'
import { RESET_BUTTON } from './targets/reset-form'
import type { IsVisible } from './visible'

/** A page as the finding sees it. */
export interface View {
  readonly place: Place
  readonly address: string
  readonly document: Document
  readonly roots: readonly SearchRoot[]
  readonly isVisible: IsVisible
  readonly isFilled: IsFilled
}

type FormTarget = (typeof LOGIN_FORM)[number] | (typeof IDENTITY_FORM)[number]
type PageTarget = (typeof PAGE_TARGETS)[PageKind][number]
export type TargetId = (FormTarget | PageTarget)['id']

export interface Found {
  readonly target: TargetId
  readonly step: StepId
  readonly element: Element
  readonly sure: Sure
  /** The label as it stands on the page; '' when it has none. */
  readonly label: string
}

export interface Sighting {
  readonly page: PageKind
  /** The step this page is about; null when it says nothing of it. */
  readonly step: SightedStepId | null
  readonly found: Found | null
  readonly hasSearchButton: boolean
  /** The person has searched this tree, and the entry is not there. */
  readonly isAbsent: boolean
}

/** Targets that each kind of page may hold, the furthest along the walk first. */
const PAGE_TARGETS = {
  login: [],
  'identity-check': [],
  lightning: [SETTINGS_LINK, AVATAR],
  'lightning-settings': [TREE_ENTRY, TREE_QUICK_FIND],
  'lightning-reset': [],
  classic: [MY_SETTINGS, USER_MENU],
  'classic-settings': [CLASSIC_ENTRY, SEARCH_BUTTON, CLASSIC_QUICK_FIND, PERSONAL_FOLDER],
  'reset-form': [RESET_BUTTON],
  refused: [],
  'reset-done': [],
  other: [],
} as const satisfies Record<PageKind, readonly Target[]>

/** All targets that a kind of page may hold. */
export const targetsOf = (page: PageKind): readonly Target[] =>
  page === 'login' ? LOGIN_FORM : page === 'identity-check' ? IDENTITY_FORM : PAGE_TARGETS[page]

/** The step that a kind of page is about while none of its targets is found. */
const PAGE_STEP: Readonly<Record<PageKind, SightedStepId | null>> = {
  login: 'log-in',
  'identity-check': 'log-in',
  lightning: 'open-settings',
  'lightning-settings': 'quick-find',
  'lightning-reset': 'reset-token',
  classic: 'open-settings',
  'classic-settings': 'quick-find',
  'reset-form': 'reset-token',
  refused: 'reset-token',
  'reset-done': null,
  other: 'open-settings',
}

/** Steps that lead through Quick Find, and so need a word that finds the entry in this language. */
const NEED_A_WORD: readonly StepId[] = ['quick-find', 'search']

/** Reads a page: its kind, its step, and the one element to point at. */
export function sight(view: View): Sighting {
  const page = pageKind(view.place, view.address, view.document)
  const hasWord = quickFindText(view.document.documentElement.lang) !== null
  const targets: readonly PageTarget[] = PAGE_TARGETS[page]
  const usable = hasWord ? targets : targets.filter(({ step }) => !NEED_A_WORD.includes(step))
  const found = findForm(page, view) ?? findFirst(usable, view)
  const step = found === null ? stepOf(page, hasWord) : (found.step as SightedStepId)
  const isSettings = page === 'lightning-settings' || page === 'classic-settings'
  return {
    page,
    step,
    found,
    hasSearchButton: page === 'classic-settings' && locateIn(SEARCH_BUTTON, view) !== null,
    isAbsent: isSettings && found?.target !== 'entry' && hasSearched(page, view),
  }
}

function stepOf(page: PageKind, hasWord: boolean): SightedStepId | null {
  const step = PAGE_STEP[page]
  return step === 'quick-find' && !hasWord ? 'open-reset-page' : step
}

/** Lightning and My Settings answer while typing; old Setup loads a page of results, whose address says so. */
function hasSearched(page: PageKind, view: View): boolean {
  const box = locateIn(page === 'lightning-settings' ? TREE_QUICK_FIND : CLASSIC_QUICK_FIND, view)
  if (box === null) return false
  const hasButton = page === 'classic-settings' && locateIn(SEARCH_BUTTON, view) !== null
  return hasButton ? /[?&]\w*search=/i.test(view.address) : view.isFilled(box.element)
}

/** What this page holds for a given step, wherever the person is: for Back and Skip. */
export function findForStep(page: PageKind, step: StepId, view: View): Found | null {
  if (step === 'log-in') return findForm(page, view)
  const targets: readonly PageTarget[] = PAGE_TARGETS[page]
  return findFirst(
    targets.filter((target) => target.step === step),
    { ...view, isFilled: () => true },
  )
}

const locateIn = (target: Target, view: View): Match | null => locate(target, view.roots, view.isVisible)

function findForm(page: PageKind, view: View): Found | null {
  const form: readonly FormTarget[] = page === 'login' ? LOGIN_FORM : page === 'identity-check' ? IDENTITY_FORM : []
  const next = nextInForm(form, view.roots, view.isVisible, view.isFilled)
  return next === null ? null : toFound(next.target, next.match)
}

function findFirst(targets: readonly PageTarget[], view: View): Found | null {
  for (const target of targets) {
    if (target.id === 'search-button' && !quickFindIsFilled(view)) continue
    const match = locateIn(target, view)
    if (match !== null) return toFound(target, match)
  }
  return null
}

/** The Search button is next only once something was typed into the box beside it. */
function quickFindIsFilled(view: View): boolean {
  const box = locateIn(CLASSIC_QUICK_FIND, view)
  return box !== null && view.isFilled(box.element)
}

const toFound = (target: FormTarget | PageTarget, { element, sure }: Match): Found => ({
  target: target.id,
  step: target.step,
  element,
  sure,
  label: labelOf(element),
})
