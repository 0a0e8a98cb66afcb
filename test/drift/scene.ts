// What an operator gets to work on, and where in it: mostly at the true target, its ancestors and its siblings.
import type { TruthTarget } from '../practice-org/snapshot/truth'
import type { Random } from '../random'
import { ancestorsOf, isShown, placesOf, truthOf } from './dom'

export interface Scene {
  readonly document: Document
  readonly address: string
  /** The target the page is about. */
  readonly next: TruthTarget | null
  readonly random: Random
}

/** A change of a page: tells what it did, or null when there is nothing here that it could change. */
export interface Operator {
  readonly name: string
  readonly apply: (scene: Scene) => string | null
}

const AT_NEXT = 0.7
const AT_ANY_TRUTH = 0.85
const HIGHEST = 6

/** The visible elements a person may rightly be pointed at now. */
export const nextTruths = ({ document, next }: Scene): Element[] =>
  placesOf(document).filter((element) => next !== null && truthOf(element) === next && isShown(element))

/** A true target's neighbourhood seven times in ten, another target's now and then, else anything on the page. */
export function placeIn(scene: Scene): Element | null {
  const { random } = scene
  const places = placesOf(scene.document)
  const dice = random.next()
  const truths = dice < AT_NEXT ? nextTruths(scene) : places.filter((element) => truthOf(element) !== null)
  const centre = dice < AT_ANY_TRUTH ? random.pick(truths) : undefined
  return centre === undefined ? (random.pick(places) ?? null) : around(centre, random)
}

function around(centre: Element, random: Random): Element {
  const dice = random.next()
  if (dice < 0.4) return centre
  if (dice < 0.8) return random.pick(ancestorsOf(centre).slice(0, HIGHEST)) ?? centre
  return random.pick([...(centre.parentNode?.children ?? [])]) ?? centre
}

/** The element itself, its ancestors and its siblings. */
export const neighbourhood = (element: Element): Element[] => [
  ...ancestorsOf(element),
  ...(element.parentNode?.children ?? []),
]
