// What the finding's own selectors ask for: ids, classes, and tests of attributes. A report answers exactly these questions, so
// that the finding sees on the rebuilt page what it saw on the real one. All of it is ours and public.
import { ASKED_OF_CONTROLS } from '../salesforce/next-unfilled-form-control'
import { ALL_PAGE_KINDS } from '../salesforce/pages/all-page-kinds'
import { ALL_TARGETS } from '../salesforce/pages/all-targets'

/** A test of an attribute, such as `[href*='/secur/logout']`. */
export interface AttributeTest {
  readonly attribute: string
  /** '' where it asks only whether the attribute is there. */
  readonly operator: '' | '=' | '~=' | '^=' | '$=' | '*=' | '|='
  readonly text: string
  readonly ignoresCase: boolean
  readonly selector: string
}

interface Vocabulary {
  readonly names: readonly string[]
  readonly tests: readonly AttributeTest[]
}

const ATTRIBUTE = /\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+))\s*(i)?\s*)?\]/g
/** Parts of targets and kinds that are no selectors. */
const NOT_SELECTORS = ['id', 'step', 'by', 'labels', 'sure', 'name', 'destination', 'leads', 'quotes', 'stepsHere']

/** Every text in the data of targets and kinds of pages that may be a selector. */
function selectorsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, part]) => (NOT_SELECTORS.includes(key) ? [] : selectorsIn(part)))
}

function testOf([selector, attribute = '', operator = '', double, single, bare, i]: RegExpExecArray): AttributeTest {
  return {
    attribute: attribute.toLowerCase(),
    operator: operator as AttributeTest['operator'],
    text: double ?? single ?? bare ?? '',
    ignoresCase: i !== undefined,
    selector,
  }
}

function vocabularyOf(selectors: readonly string[]): Vocabulary {
  const names = new Set<string>()
  const tests = new Map<string, AttributeTest>()
  for (const selector of selectors) {
    for (const found of selector.matchAll(ATTRIBUTE)) tests.set(found[0], testOf(found))
    for (const [, name = ''] of selector.replace(ATTRIBUTE, '').matchAll(/[#.]([\w-]+)/g)) names.add(name)
    for (const [name] of selector.replace(ATTRIBUTE, '').matchAll(/(?<![\w#.:-])[a-z]+-[\w-]+/g)) names.add(name)
  }
  return { names: [...names], tests: [...tests.values()] }
}

const OWN = vocabularyOf(selectorsIn([ALL_TARGETS, ALL_PAGE_KINDS, ASKED_OF_CONTROLS]))

/** Attributes that hold the name of an element. */
const NAME_ATTRIBUTES: readonly string[] = ['id', 'name', 'class', 'for']
/** Attributes that hold an address. */
export const ADDRESS_ATTRIBUTES: readonly string[] = ['href', 'src', 'action']
const TOKEN_ATTRIBUTES: readonly string[] = ['type', 'role']
/** What a report shows of the attributes for assistive technology. */
export const ARIA_ATTRIBUTES: readonly string[] = ['expanded', 'level', 'haspopup', 'selected', 'hidden'].map(
  (name) => `aria-${name}`,
)

const isWhole = ({ operator }: AttributeTest): boolean => operator === '=' || operator === '~='
const testsOf = (attributes: readonly string[]): readonly AttributeTest[] =>
  OWN.tests.filter(({ attribute }) => attributes.includes(attribute))

/** Tests of ids, names and classes. */
export const NAME_TESTS: readonly AttributeTest[] = testsOf(NAME_ATTRIBUTES)
/** Tests of addresses. */
export const ADDRESS_TESTS: readonly AttributeTest[] = testsOf(ADDRESS_ATTRIBUTES)
/** Ids, classes, names of elements, types and roles that our own selectors name as a whole. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set([
  ...OWN.names,
  ...testsOf([...NAME_ATTRIBUTES, ...TOKEN_ATTRIBUTES])
    .filter(isWhole)
    .map(({ text }) => text),
])

const SHOWN = [...NAME_ATTRIBUTES, ...TOKEN_ATTRIBUTES, ...ADDRESS_ATTRIBUTES, ...ARIA_ATTRIBUTES]

/** Tests of all other attributes. A report says of each element which of them hold, and nothing else of those attributes. */
export const OTHER_TESTS: readonly AttributeTest[] = OWN.tests.filter(({ attribute }) => !SHOWN.includes(attribute))

/** Whether a test holds for the text of its attribute. */
export function holds({ operator, text, ignoresCase }: AttributeTest, attribute: string): boolean {
  const [value, wanted] = ignoresCase ? [attribute.toLowerCase(), text.toLowerCase()] : [attribute, text]
  switch (operator) {
    case '':
      return true
    case '=':
      return value === wanted
    case '~=':
      return value.split(/\s+/).includes(wanted)
    case '^=':
      return value.startsWith(wanted)
    case '$=':
      return value.endsWith(wanted)
    case '*=':
      return value.includes(wanted)
    case '|=':
      return value === wanted || value.startsWith(`${wanted}-`)
  }
}
