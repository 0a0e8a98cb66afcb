// A target is data: a ladder of rungs, from what Salesforce keeps stable to what it changes.
// A rung counts only when it gives exactly one visible element; an ambiguous rung is no answer.
import type { StepId } from '../guide/steps'
import { labelOf } from './label'
import { hasAround, holds, nearestTo } from './neighbourhood'
import { closestAcross, queryAll, type SearchRoot } from './roots'
import type { IsVisible } from './visible'

/** How sure an answer is: `likely` is shown as a dashed ring. */
export type Sure = 'yes' | 'likely'

export interface Rung {
  /** What kind of mark this rung relies on, most stable first. A label never stands alone. */
  readonly by: 'address' | 'id' | 'page-object' | 'role' | 'structure' | 'label'
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
  /** The rung says nothing of a page that has one of these: there, better marks decide. */
  readonly unless?: string
  /** The element must be called one of these. */
  readonly labels?: readonly string[]
  readonly sure: Sure
}

export interface Target<Id extends string = string> {
  readonly id: Id
  readonly step: StepId
  readonly rungs: readonly Rung[]
}

export interface Match {
  readonly element: Element
  readonly sure: Sure
}

/** What performs the reset when it is only opened is no candidate of any rung, however its address is spelled. */
const HARMLESS = ":not([href*='tokenconfirm' i])"

/** Every visible element that a rung matches, each once. */
export function climb(rung: Rung, roots: readonly SearchRoot[], isVisible: IsVisible): Element[] {
  if (rung.unless !== undefined && queryAll(roots, rung.unless).length > 0) return []
  const found = queryAll(roots, rung.selector).filter(
    (element) =>
      element.matches(HARMLESS) && isPlaced(element, rung, roots) && isNamed(element, rung) && isVisible(element),
  )
  return rung.near === undefined ? found : nearestTo(rung.near, found, roots, rung.lacking)
}

function isPlaced(element: Element, { within, outside, holding, lacking, near }: Rung, roots: readonly SearchRoot[]) {
  if (outside !== undefined && hasAround(element, outside)) return false
  if (within === undefined) return true
  const box = closestAcross(element, within)
  if (box === null) return false
  const isWanting = holding !== undefined && !holds(box, holding, roots)
  const isSpoiled = near === undefined && lacking !== undefined && holds(box, lacking, roots)
  return !isWanting && !isSpoiled
}

const isNamed = (element: Element, { labels }: Rung): boolean =>
  labels === undefined || labels.includes(labelOf(element))

/** The first rung with exactly one visible element, or null: unsure is not found. */
export function locate(target: Target, roots: readonly SearchRoot[], isVisible: IsVisible): Match | null {
  for (const rung of target.rungs) {
    const [element, ...others] = climb(rung, roots, isVisible)
    if (element !== undefined && others.length === 0) return { element, sure: rung.sure }
  }
  return null
}
