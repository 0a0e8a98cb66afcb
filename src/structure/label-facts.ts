// Labels are no part of a report. Where the finding asks whether an element has one of the labels that we know ourselves, the
// report holds that answer: the number of the label in our own lists.
import { labelOf } from '../salesforce/dom/element-label'
import { ALL_PAGE_KINDS } from '../salesforce/pages/all-page-kinds'
import { ALL_TARGETS } from '../salesforce/pages/all-targets'
import { knownBoxName, knownWordIn } from '../salesforce/quick-find-word'
import type { PageSnapshot } from '../salesforce/read-sighting'
import { type Target, visibleMatches } from '../salesforce/targets/ladder'

/** A label that is none of ours: something stands there. */
export const OTHER_LABEL = 'other'

interface RungWithLabels {
  readonly target: Target
  readonly selector: string
  readonly labels: readonly string[]
}

const RUNGS_WITH_LABELS: readonly RungWithLabels[] = ALL_TARGETS.flatMap((target) =>
  target.rungs.flatMap(({ selector, labels }) => (labels === undefined ? [] : [{ target, selector, labels }])),
)

/** Every label that a rung asks for, by its place in our lists: `entry:0`. */
const LABEL_BY_FACT: ReadonlyMap<string, string> = new Map(
  RUNGS_WITH_LABELS.flatMap(({ target, labels }) =>
    labels.map((label, at): [string, string] => [`${target.id}:${at}`, label]),
  ),
)

const FACT_BY_LABEL: ReadonlyMap<string, string> = new Map(
  [...LABEL_BY_FACT].map(([fact, label]): [string, string] => [label, fact]).reverse(),
)

/** Our own text for a fact, to be put into the rebuilt page. Null where this version knows no such label. */
export function labelOfFact(fact: string): string | null {
  if (fact === OTHER_LABEL) return '…'
  const [kind, word = ''] = fact.split(/:(.*)/s)
  return kind === 'word' || kind === 'box' ? decodeURIComponent(word) : (LABEL_BY_FACT.get(fact) ?? null)
}

const everywhere = (snapshot: PageSnapshot): PageSnapshot => ({ ...snapshot, isVisible: () => true })

/** What any rung of a target matches, visible or not. */
const allMatches = (target: Target, snapshot: PageSnapshot): readonly Element[] =>
  target.rungs.flatMap((rung) => visibleMatches(rung, target, everywhere(snapshot)))

const TREES = ALL_PAGE_KINDS.flatMap(({ settingsTree }) => (settingsTree === undefined ? [] : [settingsTree]))

/** What a report says of the labels in a page, by element. */
export function labelFacts(snapshot: PageSnapshot): ReadonlyMap<Element, string> {
  const facts = new Map<Element, string>()
  const note = (element: Element, factOf: (label: string) => string): void => {
    const label = labelOf(element)
    if (label !== '') facts.set(element, FACT_BY_LABEL.get(label) ?? factOf(label))
  }
  for (const { quickFind, entry } of TREES) {
    for (const element of allMatches(quickFind, snapshot))
      note(element, (label) => wordFact('box', knownBoxName(label)))
    for (const element of allMatches(entry, snapshot)) note(element, (label) => wordFact('word', knownWordIn(label)))
  }
  for (const selector of new Set(RUNGS_WITH_LABELS.map((rung) => rung.selector))) {
    for (const element of snapshot.index.all(selector)) {
      const fact = FACT_BY_LABEL.get(labelOf(element))
      if (fact !== undefined) facts.set(element, fact)
    }
  }
  return facts
}

/** The words are our own, but not all of them are Latin: they are escaped. */
const wordFact = (kind: 'box' | 'word', word: string | null): string =>
  word === null ? OTHER_LABEL : `${kind}:${encodeURIComponent(word)}`
