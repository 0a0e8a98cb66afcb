// A target is data: a ladder of rungs, from what Salesforce keeps stable to what it changes.
// A rung counts only when it gives exactly one visible element; an ambiguous rung is no answer.
import type { StepId } from '../guide/steps'
import { closestAcross, queryAll, type SearchRoot } from './roots'
import type { IsVisible } from './visible'

/** How sure an answer is: `likely` is shown as a dashed ring. */
export type Sure = 'yes' | 'likely'

export interface Rung {
  /** What kind of mark this rung relies on, most stable first. */
  readonly by: 'address' | 'id' | 'page-object' | 'role' | 'structure'
  readonly selector: string
  /** The element must stand inside one of these; shadow roots are looked through. */
  readonly within?: string
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

/** Every visible element that a rung matches, each once. */
export function climb(rung: Rung, roots: readonly SearchRoot[], isVisible: IsVisible): Element[] {
  const { within } = rung
  const inside = (element: Element) => within === undefined || closestAcross(element, within) !== null
  return queryAll(roots, rung.selector).filter((element) => inside(element) && isVisible(element))
}

/** The first rung with exactly one visible element, or null: unsure is not found. */
export function locate(target: Target, roots: readonly SearchRoot[], isVisible: IsVisible): Match | null {
  for (const rung of target.rungs) {
    const [element, ...others] = climb(rung, roots, isVisible)
    if (element !== undefined && others.length === 0) return { element, sure: rung.sure }
  }
  return null
}
