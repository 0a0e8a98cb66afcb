// A target is data: a ladder of rungs, from what Salesforce keeps stable to what it changes.
// A rung counts only when it gives exactly one visible element; an ambiguous rung is no answer.
import type { StepId } from '../guide/steps'
import { type Destination, leadsTo, resetsAtOnce } from './addresses'
import { labelOf } from './label'
import { hasAround, nearestTo } from './neighbourhood'
import type { PageIndex } from './page-index'
import { closestAcross } from './roots'
import type { IsVisible } from './visible'

/** How sure an answer is: `likely` is shown as a dashed ring. */
export type Sure = 'yes' | 'likely'

/** Something that a page has or has not: an element, or one inside a box. */
export type Mark = string | { readonly within: string; readonly selector: string }

export interface Rung {
  /** What kind of mark this rung relies on, most stable first. A label never stands alone. */
  readonly by: 'address' | 'id' | 'page-object' | 'role' | 'structure' | 'label'
  /** Without `within` or `near`, and as `within`, `near`, `unless` or `given`: one element, no ancestors (page-index.ts). */
  readonly selector: string
  /** The element must stand inside one of these; shadow roots are looked through. */
  readonly within?: string
  /** The nearest box of `within` must hold one of these, visible or not. */
  readonly holding?: string
  /** The nearest box of `within` must hold none of these. */
  readonly lacking?: string
  /** The element must not stand inside one of these. */
  readonly outside?: string
  /** Only the elements in the smallest box around the one such mark; see `nearestTo`. */
  readonly near?: string
  /** With `near`: the way out from the mark ends at a box that holds one of these. */
  readonly before?: string
  /** The element, and the marks of `near`, must also stand inside one of these. */
  readonly amid?: string
  /** The rung says nothing of a page that has one of these: there, better marks decide. */
  readonly unless?: Mark
  /** The rung speaks only of a page that has one of these. */
  readonly given?: Mark
  /** The element's link must lead there; see addresses.ts. */
  readonly leads?: Destination
  /** The element must be called one of these. */
  readonly labels?: readonly string[]
  readonly sure: Sure
}

export interface Target<Id extends string = string> {
  readonly id: Id
  readonly step: StepId
  readonly rungs: readonly Rung[]
  /** The target is not sought while one of these is seen: clicking it would undo what the person did. */
  readonly unlessSeen?: Mark
  /** On the card, only the label of a field is quoted: any other text of the target is the person's own. */
  readonly quotes?: 'field'
}

export interface Match {
  readonly element: Element
  readonly sure: Sure
}

/** What resets when it is only opened is no candidate of any rung: not itself, nor in or around a link that does. */
function isHarmless(element: Element): boolean {
  const around = element.closest('a[href]')
  const links = [...(around === null ? [] : [around]), ...element.querySelectorAll('a[href]')]
  return links.every((link) => !resetsAtOnce(link.getAttribute('href') ?? ''))
}

/** Whether the link that the element is, or is in, leads where the rung wants. */
const isLed = (element: Element, { leads }: Rung): boolean =>
  leads === undefined || leadsTo(element.closest('a[href]')?.getAttribute('href') ?? '', leads)

/** Every visible element that a rung matches, each once. */
export function climb(rung: Rung, index: PageIndex, isVisible: IsVisible): readonly Element[] {
  const { selector, within, near, unless, given, lacking: foreign, before } = rung
  if (unless !== undefined && marked(unless, index).length > 0) return []
  if (given !== undefined && marked(given, index).length === 0) return []
  const isFitting = (element: Element): boolean =>
    isHarmless(element) &&
    isLed(element, rung) &&
    isPlaced(element, rung, index) &&
    isNamed(element, rung) &&
    isVisible(element)
  if (near !== undefined) {
    const marks = index.all(near).filter((mark) => isVisible(mark) && isAmid(mark, rung))
    return nearestTo({ marks, foreign, before }, index, (box) => index.inside(box, selector).filter(isFitting))
  }
  if (within === undefined) return index.all(selector).filter(isFitting)
  return [...new Set(index.all(within).flatMap((box) => index.inside(box, selector)))].filter(isFitting)
}

const marked = (mark: Mark, index: PageIndex): readonly Element[] =>
  typeof mark === 'string'
    ? index.all(mark)
    : index.all(mark.within).flatMap((box) => index.inside(box, mark.selector).filter((each) => each !== box))

const isAmid = (element: Element, { amid }: Rung): boolean => amid === undefined || hasAround(element, amid)

function isPlaced(element: Element, rung: Rung, index: PageIndex): boolean {
  const { within, outside, holding, lacking, near } = rung
  if (!isAmid(element, rung) || (outside !== undefined && hasAround(element, outside))) return false
  if (near !== undefined) return true
  const box = within === undefined ? null : closestAcross(element, within)
  if (box === null) return within === undefined
  return (holding === undefined || index.holds(box, holding)) && (lacking === undefined || !index.holds(box, lacking))
}

const isNamed = (element: Element, { labels }: Rung): boolean =>
  labels === undefined || labels.includes(labelOf(element))

/**
 * The first rung with exactly one visible element, or null: unsure is not found. Where a rung has several, a weaker one
 * may still choose among them, but brings in nothing else.
 */
export function locate(target: Target, index: PageIndex, isVisible: IsVisible): Match | null {
  if (target.unlessSeen !== undefined && marked(target.unlessSeen, index).some(isVisible)) return null
  let rivals: readonly Element[] | null = null
  for (const rung of target.rungs) {
    const found = climb(rung, index, isVisible)
    const [element, ...others] = found
    if (element === undefined) continue
    if (others.length > 0) rivals ??= found
    else if (rivals === null || rivals.includes(element)) return { element, sure: rung.sure }
  }
  return null
}
