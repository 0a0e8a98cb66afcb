// A target is data: a ladder of rungs, from what Salesforce keeps stable to what it changes. A rung answers only where exactly
// one visible element matches; more than one is no answer.
import type { StepId } from '../../guide/steps'
import { type Destination, isScriptHook, leadsTo, resetsAtOnce } from '../addresses/judge-link-address'
import { labelOf } from '../dom/element-label'
import type { IsVisible } from '../dom/is-visible'
import type { PageIndex } from '../dom/page-index'
import { type AnySelector, hasMatch, matchingElements } from '../dom/scoped-selector'
import { matchesSelfOrAncestor, nearestElements } from '../dom/search-enclosing-boxes'
import { closestThroughShadow, firstOnPage, isWithin } from '../dom/shadow-piercing-ancestors'
import type { SalesforceHost } from '../hosts/salesforce-host'

/** `likely` is shown as a dashed ring. */
export type Certainty = 'yes' | 'likely'

/** Where a page repeats its buttons: selectors of the rows, and of the block that holds them. */
export interface TwinRows {
  readonly row: string
  readonly block: string
}

export interface Rung {
  /** What the rung relies on, most stable first. A label is never enough without the right area. */
  readonly by: 'address' | 'id' | 'page-object' | 'role' | 'structure' | 'label'
  /**
   * Indexed are `around` with `inFirst`, else `near`, else `within`, else this, and also `unlessPresent`, `unlessShown` and `ifPresent`. What is indexed is a selector of
   * one element without ancestors (page-index.ts), and rare on a page. What is not rare is sought in boxes that are.
   */
  readonly selector: string
  /** The element must stand inside one of these; shadow roots are looked through. */
  readonly within?: string
  /** The nearest box of `within` must hold one of these, visible or not. */
  readonly holding?: string
  /** The nearest box of `within` must hold none of these. With `near`, what is started from must hold none of them. */
  readonly lacking?: string
  /** The element must not stand inside one of these. */
  readonly outside?: string
  /** Only elements in the smallest box around the one visible element that matches this; see `nearestElements`. */
  readonly near?: string
  /** With `near`: the search outwards ends at a box that holds one of these. */
  readonly stopBefore?: string
  /** The element, and with `near` also what is started from, must stand inside one of these, too. */
  readonly alsoWithin?: string
  /** The element is the nearest one around the only visible match of this. */
  readonly around?: string
  /**
   * The element must stand in the first of these, in the order of the page, and that must be visible. With `within`: in the first
   * in its box.
   */
  readonly inFirst?: string
  /** With `within`: the element must show one of these. */
  readonly showing?: string
  /** The rung says nothing of a page that has one of these: there, a better rung decides. */
  readonly unlessPresent?: AnySelector
  /** The rung says nothing of a page that shows one of these. */
  readonly unlessShown?: string
  /** The rung speaks only of a page that has one of these. */
  readonly ifPresent?: AnySelector
  /**
   * `there`: the element must be a link to the target's destination; a destination: to that one. Where this is not said, a link
   * with an address may only lead to the target's destination; buttons and links for a script are free.
   */
  readonly leads?: 'there' | Destination
  /** The element's label must be one of these. */
  readonly labels?: readonly string[]
  /** Matches that are not visible make the rung ambiguous, too. */
  readonly countsHidden?: true
  /** The rung speaks only of a page that may show the results of a search. */
  readonly onlyOnResults?: true
  /** No text stands beside the element: a link within a sentence is none. */
  readonly standsAlone?: true
  /** Two elements with one label and name in two such rows of one block count as one, the upper one. */
  readonly twinRows?: TwinRows
  readonly sure: Certainty
}

export interface Target<Id extends string = string> {
  readonly id: Id
  readonly step: StepId
  readonly rungs: readonly Rung[]
  /** Where it leads, if it is a link with an address. A target without a destination is no such link. */
  readonly destination?: Destination
  /** The target is not sought while one of these is visible: clicking it would undo what the person did. */
  readonly unlessVisible?: readonly AnySelector[]
  /**
   * What the card may quote of the target. `field`: only the label of a field, because any other text is the person's own.
   * `nothing`: it has no label that tells it.
   */
  readonly quotes?: 'field' | 'nothing'
}

export interface Match {
  readonly element: Element
  readonly sure: Certainty
}

/** Where a target is sought. */
export interface SearchScope {
  /** The person has searched here. */
  readonly mayShowResults?: boolean
  readonly host: SalesforceHost
  readonly index: PageIndex
  readonly isVisible: IsVisible
}

/**
 * Whether neither the element nor a link in or around it resets the token by being opened. What does is never a match, but for
 * the form's own button, which may be a link for a script.
 */
function resetsNothing(element: Element, { step }: Target): boolean {
  const around = element.closest('a[href]')
  const links = [...(around === null ? [] : [around]), ...element.querySelectorAll('a[href]')]
  const isHarmless = (href: string): boolean =>
    !resetsAtOnce(href) || (step === 'reset-token' && isScriptHook(href) && element === around)
  return links.every((link) => isHarmless(link.getAttribute('href') ?? ''))
}

/** Whether the link that the element is, or is in, may be the target's: what leads elsewhere is something else. */
function hasAllowedLink(element: Element, { leads }: Rung, { destination }: Target, { host }: SearchScope): boolean {
  const href = element.closest('a[href]')?.getAttribute('href') ?? ''
  if (isScriptHook(href)) return leads === undefined
  const wanted = leads === undefined || leads === 'there' ? destination : leads
  return wanted !== undefined && leadsTo(href, wanted, host)
}

/** Every element that a rung matches, visible or not, each once. */
function matchesOf(rung: Rung, target: Target, scope: SearchScope): readonly Element[] {
  const {
    selector,
    within,
    near,
    around,
    inFirst,
    unlessPresent,
    unlessShown,
    ifPresent,
    lacking,
    stopBefore,
    onlyOnResults,
  } = rung
  const { index, isVisible, mayShowResults } = scope
  if (onlyOnResults === true && mayShowResults !== true) return []
  if (unlessPresent !== undefined && hasMatch(unlessPresent, index)) return []
  if (unlessShown !== undefined && index.all(unlessShown).some(isVisible)) return []
  if (ifPresent !== undefined && !hasMatch(ifPresent, index)) return []
  const isFitting = (element: Element): boolean =>
    resetsNothing(element, target) &&
    hasAllowedLink(element, rung, target, scope) &&
    isInRightArea(element, rung, scope) &&
    hasKnownLabel(element, rung) &&
    (rung.standsAlone !== true || standsAlone(element))
  if (near !== undefined) {
    const starts = index.all(near).filter((start) => isVisible(start) && isAlsoWithin(start, rung))
    const isWanted = (element: Element): boolean => isFitting(element) && isVisible(element)
    const search = { starts, skipHolding: lacking, stopAtHolding: stopBefore }
    return nearestElements(search, index, (box) => index.inside(box, selector).filter(isWanted))
  }
  if (around !== undefined) {
    const first = inFirst === undefined ? undefined : firstOnPage(index.all(inFirst))
    const isInFirst = (centre: Element) => first !== undefined && isVisible(first) && isWithin(centre, first)
    const centres = index
      .all(around)
      .filter((centre) => !isOutOfBounds(centre, rung) && (inFirst === undefined || isInFirst(centre)))
      .map((centre) => closestThroughShadow(centre, selector) ?? centre)
      .filter(isVisible)
    return centres.length === 1 ? centres.filter((element) => element.matches(selector) && isFitting(element)) : []
  }
  if (within === undefined) return index.all(selector).filter(isFitting)
  const boxes = index.all(within).flatMap((box) => {
    const first = inFirst === undefined ? box : firstOnPage(index.inside(box, inFirst))
    return first === undefined || (first !== box && !isVisible(first)) ? [] : [first]
  })
  return [...new Set(boxes.flatMap((box) => index.inside(box, selector)))].filter(isFitting)
}

/** Every visible element that a rung matches, each once. */
export const visibleMatches = (rung: Rung, target: Target, scope: SearchScope): readonly Element[] =>
  matchesOf(rung, target, scope).filter(scope.isVisible)

const isAlsoWithin = (element: Element, { alsoWithin }: Rung): boolean =>
  alsoWithin === undefined || matchesSelfOrAncestor(element, alsoWithin)

const isOutOfBounds = (element: Element, { outside }: Rung): boolean =>
  outside !== undefined && matchesSelfOrAncestor(element, outside)

function isInRightArea(element: Element, rung: Rung, { index, isVisible }: SearchScope): boolean {
  const { within, holding, lacking, near, showing } = rung
  if (!isAlsoWithin(element, rung) || isOutOfBounds(element, rung)) return false
  if (near !== undefined) return true
  const box = within === undefined ? null : closestThroughShadow(element, within)
  if (box === null) return within === undefined
  if (holding !== undefined && !index.holds(box, holding)) return false
  if (lacking !== undefined && index.holds(box, lacking)) return false
  return showing === undefined || index.inside(element, showing).some(isVisible)
}

const hasKnownLabel = (element: Element, { labels }: Rung): boolean =>
  labels === undefined || labels.includes(labelOf(element))

const standsAlone = (element: Element): boolean =>
  [...(element.parentElement?.childNodes ?? [])].every(
    (node) => node.nodeType !== node.TEXT_NODE || !/\p{L}/u.test(node.textContent ?? ''),
  )

/** The elements, or where they are twins, only the upper one. */
function countTwinsOnce(elements: readonly Element[], { row, block }: TwinRows): readonly Element[] {
  const [one, other, third] = elements
  if (one === undefined || other === undefined || third !== undefined) return elements
  const [rowOfOne, rowOfOther] = [closestThroughShadow(one, row), closestThroughShadow(other, row)]
  const areTwins =
    labelOf(one) === labelOf(other) &&
    one.getAttribute('name') === other.getAttribute('name') &&
    rowOfOne !== null &&
    rowOfOther !== null &&
    rowOfOne !== rowOfOther &&
    closestThroughShadow(rowOfOne, block) === closestThroughShadow(rowOfOther, block)
  return areTwins ? [firstOnPage(elements) ?? one] : elements
}

/**
 * The element of the first rung that matches exactly one, or null: a guess is no answer. Where a rung matches several, a
 * weaker rung may still choose one of them. It brings in nothing else, and its answer is then only likely.
 */
export function locate(target: Target, scope: SearchScope): Match | null {
  const { index, isVisible } = scope
  if (target.unlessVisible?.some((each) => matchingElements(each, index).some(isVisible))) return null
  let rivals: readonly Element[] | null = null
  for (const rung of target.rungs) {
    const all = matchesOf(rung, target, scope)
    const shown = all.filter(isVisible)
    const visible = rung.twinRows === undefined ? shown : countTwinsOnce(shown, rung.twinRows)
    const [element] = visible
    if (element === undefined) continue
    if ((rung.countsHidden ? all : visible).length > 1) rivals ??= visible
    else if (rivals === null) return { element, sure: rung.sure }
    else if (rivals.includes(element)) return { element, sure: 'likely' }
  }
  return null
}
