// Guide by sighting: what a page shows, and so which step the person is at. A pure reading of a document;
// nothing is remembered here except what the caller hands in.
import type { SightedStepId, StepId } from '../guide/steps'
import { fieldLabelOf, labelOf } from './dom/element-label'
import type { IsVisible } from './dom/is-visible'
import { hasAround } from './dom/nearest-elements'
import { marked } from './dom/scoped-selector'
import { formAround, type IsFilled, nextInForm } from './next-form-control'
import { kindOnTheWay, type PageKind, type PageMarks, pageKind } from './page-kind'
import { quickFindText } from './quick-find-word'
import {
  CLASSIC_ENTRY,
  CLASSIC_QUICK_FIND,
  FOLDER_CONTENT,
  MY_SETTINGS,
  PERSONAL_FOLDER,
  SEARCH_BUTTON,
  USER_MENU,
} from './targets/classic'
import { type Ground, locate, type Match, type Sure, type Target } from './targets/ladder'
import { AVATAR, RESET_FRAME, SETTINGS_LINK, TREE_ENTRY, TREE_QUICK_FIND } from './targets/lightning'
import { IDENTITY_FORM, LOGIN_FORM } from './targets/login'
import { EMAIL_FIELD } from './targets/personal-information'
import { RESET_BUTTON } from './targets/reset-form'

/** A page as the finding sees it. */
export interface View extends Ground {
  readonly address: string
  readonly document: Document
  readonly isFilled: IsFilled
}

type FormTarget = (typeof LOGIN_FORM)[number] | (typeof IDENTITY_FORM)[number]
type PageTarget = (typeof PAGE_TARGETS)[PageKind][number]
type AnyTarget = FormTarget | PageTarget | typeof EMAIL_FIELD
export type TargetId = AnyTarget['id']

export interface Found {
  readonly target: TargetId
  readonly step: StepId
  readonly element: Element
  readonly sure: Sure
  /** The label as it stands on the page; '' when it has none. */
  readonly label: string
}

export interface Sighting {
  /** The kind of page, as the way to the form sees it; see page-kind.ts. */
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

/** Targets that each kind of page may hold, the furthest along the walk first. */
const PAGE_TARGETS = {
  login: [],
  'identity-check': [],
  lightning: [SETTINGS_LINK, AVATAR],
  'lightning-settings': [TREE_ENTRY, TREE_QUICK_FIND],
  'lightning-reset': [],
  classic: [MY_SETTINGS, USER_MENU],
  'classic-settings': [CLASSIC_ENTRY, SEARCH_BUTTON, CLASSIC_QUICK_FIND, PERSONAL_FOLDER],
  'personal-information': [],
  'reset-form': [RESET_BUTTON],
  refused: [],
  'reset-done': [],
  other: [],
} as const satisfies Record<PageKind, readonly Target[]>

/** Targets of pages that have others than those to point at. */
const COUNTED: Readonly<Partial<Record<PageKind, readonly Target[]>>> = {
  login: LOGIN_FORM,
  'identity-check': IDENTITY_FORM,
  'lightning-reset': [RESET_FRAME],
  'personal-information': [EMAIL_FIELD],
  refused: [RESET_BUTTON],
}

/** All targets that a kind of page may hold, for counting. */
export const targetsOf = (page: PageKind): readonly Target[] => COUNTED[page] ?? PAGE_TARGETS[page]

/** The step that a kind of page is about while none of its targets is found. */
const PAGE_STEP: Readonly<Record<PageKind, SightedStepId | null>> = {
  login: 'log-in',
  'identity-check': 'log-in',
  lightning: 'open-settings',
  'lightning-settings': 'quick-find',
  'lightning-reset': 'reset-token',
  classic: 'open-settings',
  'classic-settings': 'quick-find',
  'personal-information': null,
  'reset-form': 'reset-token',
  refused: 'reset-token',
  'reset-done': null,
  other: 'open-settings',
}

/** Steps that lead through Quick Find, and so need a word that finds the entry in this tree. */
const NEED_A_WORD: readonly StepId[] = ['quick-find', 'search']

const SETTINGS_PAGES: readonly PageKind[] = ['lightning-settings', 'classic-settings']

/** What a page holds, for telling its kind. */
export const marksOf = ({ index, isVisible }: Pick<View, 'index' | 'isVisible'>): PageMarks =>
  marksIn((mark) => index.all(mark), isVisible)

/** The same for what `all` finds. */
export function marksIn(all: (mark: string) => readonly Element[], isVisible: IsVisible): PageMarks {
  const outsideOf = (mark: string, outside?: string): readonly Element[] =>
    outside === undefined ? all(mark) : all(mark).filter((element) => !hasAround(element, outside))
  return {
    has: (mark, outside) => outsideOf(mark, outside).length > 0,
    shows: (mark, outside) => outsideOf(mark, outside).some(isVisible),
  }
}

const kindOf = (view: View): PageKind => pageKind(view.place, view.address, marksOf(view))

/** Reads a page: its kind, its step, and the one element to point at. */
export function sight(view: View): Sighting {
  const page = kindOnTheWay(kindOf(view), marksOf(view))
  const typeText = SETTINGS_PAGES.includes(page) ? textToType(page, view) : null
  const found = findForm(page, view) ?? findFirst(usable(PAGE_TARGETS[page], typeText), view)
  return {
    page,
    step: found === null ? stepOf(page, typeText) : (found.step as SightedStepId),
    found,
    hasSearchButton: page === 'classic-settings' && searchButton(view) !== null,
    isAbsent: SETTINGS_PAGES.includes(page) && found?.target !== 'entry' && hasLooked(page, typeText, view),
    typeText,
  }
}

/** What this page holds for a given step, wherever the person is: for Back and Skip, and for what only they can say. */
export function findForStep({ page, typeText }: Sighting, step: StepId, view: View): Found | null {
  if (step === 'log-in') return findForm(page, view)
  if (ABOUT_THE_ADDRESS.includes(step)) return findEmailField(view)
  const targets = usable(PAGE_TARGETS[page], typeText).filter((target) => target.step === step)
  return findFirst(targets, { ...view, isFilled: () => true })
}

/** While the mail is awaited, the address it goes to is what matters. */
const ABOUT_THE_ADDRESS: readonly StepId[] = ['find-mailbox', 'open-email']

const usable = (targets: readonly PageTarget[], typeText: string | null): readonly PageTarget[] =>
  typeText === null ? targets.filter(({ step }) => !NEED_A_WORD.includes(step)) : targets

function stepOf(page: PageKind, typeText: string | null): SightedStepId | null {
  const step = PAGE_STEP[page]
  return step === 'quick-find' && typeText === null ? 'open-reset-page' : step
}

const quickFindOf = (page: PageKind): Target => (page === 'lightning-settings' ? TREE_QUICK_FIND : CLASSIC_QUICK_FIND)

function textToType(page: PageKind, view: View): string | null {
  const entry = locate(page === 'lightning-settings' ? TREE_ENTRY : CLASSIC_ENTRY, { ...view, isVisible: () => true })
  const box = locate(quickFindOf(page), view)
  return quickFindText({
    entry: entry === null ? '' : labelOf(entry.element),
    box: box === null ? null : labelOf(box.element),
    language: view.document.documentElement.lang,
  })
}

/** Has searched, or, where there is no word to search for, has opened the folder in which the entry stands. */
const hasLooked = (page: PageKind, typeText: string | null, view: View): boolean =>
  typeText === null ? marked(FOLDER_CONTENT, view.index).some(view.isVisible) : hasSearched(page, view)

/** Lightning and My Settings answer while typing; old Setup loads a page of results, whose address says so. */
function hasSearched(page: PageKind, view: View): boolean {
  const box = locate(quickFindOf(page), view)
  if (box === null) return false
  const waitsForButton = page === 'classic-settings' && searchButton(view) !== null
  return waitsForButton ? isOfResults(view.address) : view.isFilled(box.element)
}

const isOfResults = (address: string): boolean => /[?&]\w*search=|searchresults/i.test(address)

/** The Search button, where it belongs to the box that the person is to type into. */
function searchButton(view: View): Match | null {
  const box = locate(CLASSIC_QUICK_FIND, view)
  const button = box === null ? null : locate(SEARCH_BUTTON, view)
  return box !== null && button !== null && formAround(box.element) === formAround(button.element) ? button : null
}

function findForm(page: PageKind, view: View): Found | null {
  const form: readonly FormTarget[] = page === 'login' ? LOGIN_FORM : page === 'identity-check' ? IDENTITY_FORM : []
  // Before there is a code to fill in, the button of an identity check asks for one, or for another way.
  if (page === 'identity-check' && locate(IDENTITY_FORM[0], view) === null) return null
  const next = nextInForm(form, view, view.isFilled)
  return next === null ? null : toFound(next.target, next.match)
}

function findEmailField(view: View): Found | null {
  const match = kindOf(view) === 'personal-information' ? locate(EMAIL_FIELD, view) : null
  return match === null ? null : toFound(EMAIL_FIELD, match)
}

function findFirst(targets: readonly PageTarget[], view: View): Found | null {
  for (const target of targets) {
    if (target.id === 'search-button' && !quickFindIsFilled(view)) continue
    const match = target.id === 'search-button' ? searchButton(view) : locate(target, view)
    if (match !== null) return toFound(target, match)
  }
  return null
}

/** The Search button is next only once something was typed into the box beside it. */
function quickFindIsFilled(view: View): boolean {
  const box = locate(CLASSIC_QUICK_FIND, view)
  return box !== null && view.isFilled(box.element)
}

const toFound = (target: AnyTarget, { element, sure }: Match): Found => ({
  target: target.id,
  step: target.step,
  element,
  sure,
  label: quotesOnlyFields(target) ? fieldLabelOf(element) : labelOf(element),
})

const quotesOnlyFields = ({ quotes }: Target): boolean => quotes === 'field'
