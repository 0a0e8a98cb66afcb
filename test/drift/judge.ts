// Runs the real finding on a mutated page and tells whether what it would ring is right.
import { placeOf } from '../../src/salesforce/hosts'
import { quickFindText } from '../../src/salesforce/quick-find'
import { Roots } from '../../src/salesforce/roots'
import { type Found, type Sighting, sight } from '../../src/salesforce/sighting'
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
  readonly found: Found | null
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
]
const isEarlier = (one: string, other: TruthTarget): boolean => ORDER.indexOf(one as TruthTarget) < ORDER.indexOf(other)

/** The finding's answer for a document that stands at the situation's address. */
export function sighted({ entry, filled }: Situation, document: Document, isVisible = isShown): Sighting {
  const place = placeOf(entry.address)
  if (place === null) throw new Error(`${entry.address} is not Salesforce`)
  const truths: readonly string[] = filled
  const isFilled = (element: Element) => truths.includes(truthOf(element) ?? '')
  const roots = new Roots(document).all()
  return sight({ place, address: entry.address, document, roots, isVisible, isFilled })
}

/** Where no word for Quick Find is known, the way leads through the tree. */
function expected({ next }: Situation, document: Document): TruthTarget | null {
  const needsWord = next === 'quick-find' || next === 'search-button'
  return needsWord && quickFindText(document.documentElement.lang) === null ? 'folder' : next
}

export function judged(situation: Situation, document: Document): Verdict {
  const { found } = sighted(situation, document)
  const target = expected(situation, document)
  const shown = everyElement(document).filter((element) => truthOf(element) !== null && isShown(element))
  const isThere = shown.some((element) => truthOf(element) === target)
  const outcome = found === null ? 'admitted' : outcomeOf(found, target, shown, isThere)
  return { outcome, isThere, found }
}

function outcomeOf(found: Found, target: TruthTarget | null, shown: readonly Element[], isThere: boolean): Outcome {
  const isTrue = shown.some((truth) => truthOf(truth) === found.target && isSame(found.element, truth))
  if (!isTrue || target === null) return 'wrong'
  if (found.target === target) return 'right'
  return !isThere || isEarlier(found.target, target) ? 'behind' : 'wrong'
}

const CLICKABLE = 'a, button, input, select, textarea, [role=button]'

/** The true element, a part of it, or a row that holds nothing else to click. */
function isSame(element: Element, truth: Element): boolean {
  if (holdsAcross(truth, element)) return true
  if (!holdsAcross(element, truth)) return false
  const others = everyElement(truth.ownerDocument).filter(
    (each) => each.matches(CLICKABLE) && isShown(each) && each !== truth && holdsAcross(element, each),
  )
  return others.every((other) => holdsAcross(truth, other))
}
