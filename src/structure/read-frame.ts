// Reads one document for a report: every element with its open shadow root, as a line without text.
import { PageIndex } from '../salesforce/dom/page-index'
import { salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import { ALL_PAGE_KINDS } from '../salesforce/pages/all-page-kinds'
import { ALL_TARGETS } from '../salesforce/pages/all-targets'
import { type PageSnapshot, readSighting } from '../salesforce/read-sighting'
import { rungCounts } from '../salesforce/rung-match-counts'
import { visibleMatches } from '../salesforce/targets/ladder'
import { declaredLanguage } from './declared-language'
import { distances } from './distance-from-targets'
import { type Box, hasContent, type LineContext, lineOf, tagOf } from './element-line'
import { FORM_CONTROL, formNotes } from './form-owners'
import { type Answer, type ElementLine, type FrameStructure, SHADOW_ROOT } from './frame-structure'
import { keepNearest, MAX_BYTES } from './keep-nearest'
import { labelFacts } from './label-facts'
import { maskPageAddress } from './mask-address'
import { Masks } from './mask-name'

/** What we draw ourselves. */
const OVERLAY = 'token-guide'
/** Elements that a person may use are worth more than what is around them. */
const USABLE = 'a, button, input, select, textarea, iframe, [role=button], [role=treeitem], form, header'
const USABLE_DISTANCE = 6
const SIZE_STEP = 10

export interface DocumentToRead {
  readonly address: string
  readonly document: Document
  readonly isTop: boolean
  /** Width and height of its window (CSS px). */
  readonly size: readonly [width: number, height: number]
  readonly isVisible: (element: Element) => boolean
  readonly isFilled: (element: Element) => boolean
  readonly boxOf: (element: Element) => Box | null
}

const rounded = (pixels: number): number => Math.round(pixels / SIZE_STEP) * SIZE_STEP

/** Null for a document that is not Salesforce's: a report says nothing of it. */
export function readFrame({
  address,
  document,
  isTop,
  size,
  isVisible,
  isFilled,
  boxOf,
}: DocumentToRead): FrameStructure | null {
  const host = salesforceHostOf(address)
  if (host === null) return null
  const index = new PageIndex(document)
  index.walker.visitNew()
  const snapshot: PageSnapshot = { host, address, document, index, isVisible, isFilled }
  const masks = new Masks()
  const context: LineContext = {
    host,
    masks,
    isVisible,
    isFilled,
    boxOf,
    labels: labelFacts(snapshot),
    forms: formNotes(index.all(FORM_CONTROL)),
  }
  const near = withDistances(linesOf(document.documentElement, context), snapshot)
  const [kept = new Set()] = keepNearest([near], MAX_BYTES)
  return {
    address: maskPageAddress(address, host, masks),
    isTop,
    size: [rounded(size[0]), rounded(size[1])],
    language: declaredLanguage(document.documentElement.lang),
    answer: answerOf(snapshot),
    lines: near.filter((_line, at) => kept.has(at)),
    leftOut: near.filter(([, , text], at) => !kept.has(at) && text !== SHADOW_ROOT).length,
  }
}

function answerOf(snapshot: PageSnapshot): Answer {
  const { pageKind, step, found, isAbsent } = readSighting(snapshot)
  const rungs = rungCounts(pageKind, snapshot).map(
    ({ target, rungs }) => `${target}: ${rungs.map(({ by, count }) => `${by} ${count}`).join(', ')}`,
  )
  return { page: pageKind, step, target: found?.target ?? null, sure: found?.sure ?? null, absent: isAbsent, rungs }
}

interface Walked {
  readonly lines: { depth: number; text: string; parent: number }[]
  readonly elements: Map<Element, number>
}

function linesOf(root: Element, context: LineContext): Walked {
  const walked: Walked = { lines: [], elements: new Map() }
  const add = (text: string, depth: number, parent: number): number => walked.lines.push({ depth, text, parent }) - 1
  const addAll = (parts: Iterable<Element>, depth: number, parent: number): void => {
    for (const part of parts) visit(part, depth, parent)
  }
  const visit = (element: Element, depth: number, parent: number): void => {
    if (element.localName === OVERLAY) return
    const at = add(lineSafely(element, context), depth, parent)
    walked.elements.set(element, at)
    if (!hasContent(tagOf(element, context.masks))) return
    const { shadowRoot } = element
    if (shadowRoot !== null && shadowRoot !== undefined) {
      addAll(childrenOf(shadowRoot), depth + 2, add(SHADOW_ROOT, depth + 1, at))
    }
    addAll(childrenOf(element), depth + 1, at)
  }
  visit(root, 0, -1)
  return walked
}

/** The child elements, whatever a form calls its fields. */
function* childrenOf(parent: Node): Iterable<Element> {
  const walker = parent.ownerDocument?.createTreeWalker(parent, 1) // 1: elements only
  for (let child = walker?.firstChild(); child != null; child = walker?.nextSibling()) yield child as Element
}

function lineSafely(element: Element, context: LineContext): string {
  try {
    return lineOf(element, context)
  } catch {
    return 'x-unreadable' // a form whose fields stand in the way of its own properties
  }
}

function withDistances({ lines, elements }: Walked, snapshot: PageSnapshot): readonly ElementLine[] {
  const starts = new Map<number, number>()
  const start = (element: Element, distance: number): void => {
    const at = elements.get(element)
    if (at !== undefined) starts.set(at, Math.min(distance, starts.get(at) ?? distance))
  }
  for (const element of snapshot.index.all(USABLE)) start(element, USABLE_DISTANCE)
  for (const element of wanted(snapshot)) start(element, 0)
  const found = distances({ parents: lines.map(({ parent }) => parent) }, starts)
  return lines.map(({ depth, text }, at): ElementLine => [depth, found[at] ?? 0, text])
}

/** What rungs match, visible or not, and by what a kind of page is recognised. */
function wanted(snapshot: PageSnapshot): readonly Element[] {
  const everywhere = { ...snapshot, isVisible: () => true }
  const matches = ALL_TARGETS.flatMap((target) =>
    target.rungs.flatMap((rung) => visibleMatches(rung, target, everywhere)),
  )
  const marks = ALL_PAGE_KINDS.flatMap(({ selectors }) => selectors).flatMap((selector) => snapshot.index.all(selector))
  return [...matches, ...marks]
}
