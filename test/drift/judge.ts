// Runs the real finding on a mutated page and tells whether what it would ring is right.
import { decideScene } from '../../src/content/decide-scene'
import { NEW_PROGRESS } from '../../src/guide/progress-state'
import { isSightedStep, STEP_IDS } from '../../src/guide/steps'
import { salesforceHostOf } from '../../src/salesforce/hosts/salesforce-host'
import {
  type FoundTarget,
  findForStep,
  type PageSnapshot,
  readSighting,
  type Sighting,
} from '../../src/salesforce/read-sighting'
import { readIndex } from '../read-index'
import './css'
import type { TruthTarget } from '../practice-org/snapshot/truth'
import { everyElement, holdsAcross, isShown, truthOf } from './dom'
import type { Situation } from './situations'

/** `behind`: a true target of an earlier step, while the page's own is there but was not recognised, or is not there. */
export type Outcome = 'right' | 'behind' | 'admitted' | 'wrong'

export interface Verdict {
  readonly outcome: Outcome
  /** Whether what the page is about is there to be seen; only then can a ring be right. */
  readonly isThere: boolean
  readonly found: FoundTarget | null
}

/** From the first to the last that a person is led to, within each kind of page. */
const ORDER: readonly TruthTarget[] = [
  'username',
  'password',
  'login-button',
  'code',
  'code-button',
  'avatar',
  'user-menu',
  'settings-link',
  'my-settings',
  'folder',
  'quick-find',
  'search-button',
  'entry',
  'reset-button',
  'email-field',
]
const isEarlier = (one: string, other: TruthTarget): boolean => ORDER.indexOf(one as TruthTarget) < ORDER.indexOf(other)

/** A document as it stands at the situation's address. */
function viewOf({ entry, filled }: Situation, document: Document, isVisible: PageSnapshot['isVisible']): PageSnapshot {
  const host = salesforceHostOf(entry.address)
  if (host === null) throw new Error(`${entry.address} is not Salesforce`)
  const truths: readonly string[] = filled
  const isFilled = (element: Element) => truths.includes(truthOf(element) ?? '')
  return { host, address: entry.address, document, index: readIndex(document), isVisible, isFilled }
}

/** The page is about what only the person can say is done: it is asked for its target after the reset. */
const isAfterReset = ({ entry }: Situation): boolean => entry.step === 'find-mailbox'

/** The finding's answer for a document. */
export const sighted = (situation: Situation, document: Document, isVisible = isShown): Sighting =>
  readSighting(viewOf(situation, document, isVisible))

/** What the finding would point at. */
export function pointedAt(situation: Situation, document: Document, isVisible = isShown): FoundTarget | null {
  const view = viewOf(situation, document, isVisible)
  const sighting = readSighting(view)
  return isAfterReset(situation) ? findForStep(sighting, 'find-mailbox', view) : sighting.found
}

/** Where no word for Quick Find is known, the way leads through the tree. */
function expected({ next }: Situation, { typeText }: Sighting): TruthTarget | null {
  const needsWord = next === 'quick-find' || next === 'search-button'
  return needsWord && typeText === null ? 'folder' : next
}

/** What the card would show after the time of grace: an element, or words. */
function shownElement(situation: Situation, document: Document, sighting: Sighting): FoundTarget | null {
  const isReset = isAfterReset(situation)
  const scene = decideScene({
    progress: { ...NEW_PROGRESS, startedAt: 1, reset: isReset ? { at: 1, by: 'page' } : null },
    sighting,
    findForStep: () => (isReset ? pointedAt(situation, document) : null),
    isTop: true,
    isClosed: false,
    hasYielded: false,
    isSettled: true,
    isLate: true,
  })
  return scene.kind === 'pointing' ? scene.found : null
}

export function judged(situation: Situation, document: Document): Verdict {
  const sighting = sighted(situation, document)
  const found = shownElement(situation, document, sighting)
  const target = expected(situation, sighting)
  const shown = everyElement(document).filter((element) => truthOf(element) !== null && isShown(element))
  const isThere = shown.some((element) => truthOf(element) === target)
  const astray = afterMoves(situation, document, sighting).find((each) => !isTrue(each, shown))
  if (astray !== undefined) return { outcome: 'wrong', isThere, found: astray }
  const outcome = found === null ? 'admitted' : outcomeOf(situation, found, target, shown, isThere)
  return { outcome, isThere, found }
}

/** What would be ringed after Back and Skip, for whichever step. */
function afterMoves(situation: Situation, document: Document, sighting: Sighting): readonly FoundTarget[] {
  const view = viewOf(situation, document, isShown)
  return STEP_IDS.filter(isSightedStep).flatMap((step) => findForStep(sighting, step, view) ?? [])
}

function outcomeOf(
  { entry }: Situation,
  found: FoundTarget,
  target: TruthTarget | null,
  shown: readonly Element[],
  isThere: boolean,
): Outcome {
  if (!isTrue(found, shown)) return 'wrong'
  // Where the search found nothing, Quick Find is still what the page is about.
  if (target === null) return found.step === entry.step ? 'behind' : 'wrong'
  if (found.target === target) return 'right'
  return !isThere || isEarlier(found.target, target) ? 'behind' : 'wrong'
}

const isTrue = ({ target, element }: FoundTarget, shown: readonly Element[]): boolean =>
  shown.some((truth) => truthOf(truth) === target && isSame(element, truth))

const CLICKABLE = 'a, button, input, select, textarea, [role=button]'

/** The true element, a part of it, or a row that holds nothing else to click than what is as true. */
function isSame(element: Element, truth: Element): boolean {
  if (holdsAcross(truth, element)) return true
  if (!holdsAcross(element, truth)) return false
  const others = everyElement(truth.ownerDocument).filter(
    (each) => each.matches(CLICKABLE) && isShown(each) && each !== truth && holdsAcross(element, each),
  )
  const alike = everyElement(truth.ownerDocument).filter((each) => truthOf(each) === truthOf(truth))
  return others.every((other) => alike.some((each) => holdsAcross(each, other)))
}
