// A target is data: a ladder of rungs, from what Salesforce keeps stable to what it changes.
// A rung counts only when it gives exactly one visible element; an ambiguous rung is no answer.
import type { StepId } from '../../guide/steps'
import { type Destination, isScripted, leadsTo, resetsAtOnce } from '../addresses/link-destination'
import { labelOf } from '../dom/element-label'
import type { IsVisible } from '../dom/is-visible'
import { hasAround, nearestTo } from '../dom/nearest-elements'
import type { PageIndex } from '../dom/page-index'
import { isMarked, type Mark, marked } from '../dom/scoped-selector'
import { closestAcross } from '../dom/shadow-piercing-ancestors'
import type { SalesforceHost } from '../hosts/salesforce-host'

/** How sure an answer is: `likely` is shown as a dashed ring. */
export type Sure = 'yes' | 'likely'

export interface Rung {
  /** What kind of mark this rung relies on, most stable first. A label never stands alone. */
  readonly by: 'address' | 'id' | 'page-object' | 'role' | 'structure' | 'label'
  /**
   * Without `within` or `near`, and as `within`, `near`, `unless` or `given`: one element, no ancestors (page-index.ts), and
   * rare on a page. What is not rare is sought in boxes that are.
   */
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
  /** `there`: it must be a link to where the target leads. `anywhere`: its address does not matter. */
  readonly leads?: 'there' | 'anywhere'
  /** The element must be called one of these. */
  readonly labels?: readonly string[]
  /** Others that are out of sight make it ambiguous, too. */
  readonly alone?: true
  readonly sure: Sure
}

export interface Target<Id extends string = string> {
  readonly id: Id
  readonly step: StepId
  readonly rungs: readonly Rung[]
  /** Where it leads, if it is a link with an address. A target without a destination is no such link. */
  readonly to?: Destination
  /** The target is not sought while one of these is seen: clicking it would undo what the person did. */
  readonly unlessSeen?: readonly Mark[]
  /** On the card, only the label of a field is quoted: any other text of the target is the person's own. */
  readonly quotes?: 'field'
}

export interface Match {
  readonly element: Element
  readonly sure: Sure
}

/** A page in which something is sought. */
export interface Ground {
  readonly place: SalesforceHost
  readonly index: PageIndex
  readonly isVisible: IsVisible
}

/** What resets when it is only opened is no candidate of any rung: not itself, nor in or around a link that does. */
function isHarmless(element: Element): boolean {
  const around = element.closest('a[href]')
  const links = [...(around === null ? [] : [around]), ...element.querySelectorAll('a[href]')]
  return links.every((link) => !resetsAtOnce(link.getAttribute('href') ?? ''))
}

/** Whether the link that the element is, or is in, may be the target's: what leads elsewhere is something else. */
function isLed(element: Element, { leads }: Rung, { to }: Target, { place }: Ground): boolean {
  const href = element.closest('a[href]')?.getAttribute('href') ?? ''
  if (leads === 'anywhere') return true
  if (isScripted(href)) return leads === undefined
  return to !== undefined && leadsTo(href, to, place)
}

/** Every element that a rung matches, in sight or not, each once. */
function candidates(rung: Rung, target: Target, ground: Ground): readonly Element[] {
  const { selector, within, near, unless, given, lacking: foreign, before } = rung
  const { index, isVisible } = ground
  if (unless !== undefined && isMarked(unless, index)) return []
  if (given !== undefined && !isMarked(given, index)) return []
  const isFitting = (element: Element): boolean =>
    isHarmless(element) &&
    isLed(element, rung, target, ground) &&
    isPlaced(element, rung, index) &&
    isNamed(element, rung)
  if (near !== undefined) {
    const marks = index.all(near).filter((mark) => isVisible(mark) && isAmid(mark, rung))
    const isWanted = (element: Element): boolean => isFitting(element) && isVisible(element)
    return nearestTo({ marks, foreign, before }, index, (box) => index.inside(box, selector).filter(isWanted))
  }
  if (within === undefined) return index.all(selector).filter(isFitting)
  return [...new Set(index.all(within).flatMap((box) => index.inside(box, selector)))].filter(isFitting)
}

/** Every visible element that a rung matches, each once. */
export const climb = (rung: Rung, target: Target, ground: Ground): readonly Element[] =>
  candidates(rung, target, ground).filter(ground.isVisible)

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
 * may still choose among them, but brings in nothing else, and is not certain.
 */
export function locate(target: Target, ground: Ground): Match | null {
  const { index, isVisible } = ground
  if (target.unlessSeen?.some((mark) => marked(mark, index).some(isVisible))) return null
  let rivals: readonly Element[] | null = null
  for (const rung of target.rungs) {
    const all = candidates(rung, target, ground)
    const found = all.filter(isVisible)
    const [element] = found
    if (element === undefined) continue
    if ((rung.alone ? all : found).length > 1) rivals ??= found
    else if (rivals === null) return { element, sure: rung.sure }
    else if (rivals.includes(element)) return { element, sure: 'likely' }
  }
  return null
}
