// One element as a line of a report: `a id=ResetApiToken_font class=setupLeaf href=/… box=20,310,180,20`. What is not listed
// here is not in a report: no text, no value, no label, no title. Readable parts are words of interfaces (mask-name.ts).
import type { SalesforceHost } from '../salesforce/hosts/salesforce-host'
import { maskAddress } from './mask-address'
import type { Masks } from './mask-name'
import { ADDRESS_ATTRIBUTES, ARIA_ATTRIBUTES, KNOWN_NAMES, OTHER_TESTS } from './selector-vocabulary'

/** Left, top, width and height (CSS px), rounded to tens. */
export type Box = readonly [left: number, top: number, width: number, height: number]

export interface LineContext {
  readonly host: SalesforceHost
  readonly masks: Masks
  readonly isVisible: (element: Element) => boolean
  readonly isFilled: (element: Element) => boolean
  /** Null where it is not known. */
  readonly boxOf: (element: Element) => Box | null
  readonly labels: ReadonlyMap<Element, string>
  readonly forms: ReadonlyMap<Element, string>
}

const STANDARD = new Set(
  `html body a abbr address article aside audio b blockquote br button canvas caption center cite code col colgroup dd details dialog
  div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins
  kbd label legend li main map mark menu meter nav noscript object ol optgroup option output p picture pre progress q s samp
  script section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time
  tr u ul var video wbr area link meta head title base search`
    .trim()
    .split(/\s+/),
)
/** Elements of which nothing but their name is shown. */
const BARE = ['script', 'style', 'template', 'noscript', 'meta', 'link', 'title', 'base', 'head', 'option', 'optgroup']

const FIELDS = ['input', 'textarea', 'select']
const ARIA_WORDS = ['true', 'false', 'mixed', 'menu', 'listbox', 'tree', 'grid', 'dialog']
const MAX_CLASSES = 40
const MAX_DATA_NAMES = 12

/** Whether what stands in an element may be in a report, too. */
export const hasContent = (tag: string): boolean => tag !== 'svg' && !BARE.includes(tag)

/** The name of an element; those that a page has made up are masked like other names. */
export function tagOf(element: Element, masks: Masks): string {
  const tag = nameOf(element)
  if (STANDARD.has(tag) || KNOWN_NAMES.has(tag)) return tag
  const masked = masks.name(tag)
  return masked === tag && tag.includes('-') ? tag : `x-${masked}`
}

/** Its line, without its depth. */
export function lineOf(element: Element, context: LineContext): string {
  const { masks } = context
  const tag = tagOf(element, masks)
  if (BARE.includes(tag)) return tag
  const parts = [tag, ...namesOf(element, masks), ...ariaOf(element), ...dataOf(element, masks)]
  for (const name of ADDRESS_ATTRIBUTES) {
    const address = attribute(element, name)
    if (address !== null) parts.push(`${name}=${maskAddress(address, context.host, masks)}`)
  }
  return [...parts, ...factsOf(element, context)].join(' ')
}

const ofElement = <Name extends keyof Element>(element: Element, name: Name): Element[Name] => {
  // Forms have properties named like their fields: asked on the prototype, the page cannot stand in the way.
  const { prototype } = element.ownerDocument.defaultView?.Element ?? { prototype: null }
  return prototype === null ? element[name] : Reflect.get(prototype, name, element)
}

const nameOf = (element: Element): string => ofElement(element, 'localName')

const attribute = (element: Element, name: string): string | null =>
  ofElement(element, 'getAttribute').call(element, name)

const matches = (element: Element, selector: string): boolean => ofElement(element, 'matches').call(element, selector)

function namesOf(element: Element, masks: Masks): string[] {
  const one = (name: string, toText: (text: string) => string): string[] => {
    const text = attribute(element, name)
    return text === null ? [] : [`${name}=${toText(text)}`]
  }
  const words = (text: string): string =>
    [...new Set(text.split(/\s+/))]
      .filter((each) => each !== '')
      .map((each) => masks.name(each))
      .slice(0, MAX_CLASSES)
      .join()
  return [
    ...one('id', (text) => masks.name(text)),
    ...one('class', words),
    ...one('name', (text) => masks.name(text)),
    ...one('type', (text) => masks.name(text.toLowerCase())),
    ...one('role', words),
    ...one('for', (text) => masks.name(text)),
  ]
}

const ariaOf = (element: Element): string[] =>
  ARIA_ATTRIBUTES.flatMap((name) => {
    const text = attribute(element, name)
    if (text === null) return []
    return [`${name}=${ARIA_WORDS.includes(text) || /^[1-9]$/.test(text) ? text : ''}`]
  })

function dataOf(element: Element, masks: Masks): string[] {
  const names = ofElement(element, 'getAttributeNames').call(element)
  const data = names.filter((name) => name.startsWith('data-')).slice(0, MAX_DATA_NAMES)
  return data.map((name) => `data-${masks.name(name.slice('data-'.length))}`)
}

function factsOf(element: Element, { isVisible, isFilled, boxOf, labels, forms }: LineContext): string[] {
  const holding = OTHER_TESTS.filter(({ selector }) => matches(element, selector))
  const facts = holding.map((test) => `is=${test.attribute}${test.operator}${encodeURIComponent(test.text)}`)
  const tag = nameOf(element)
  const isField = FIELDS.includes(tag)
  if ((isField || tag === 'button') && matches(element, ':disabled')) facts.push('disabled')
  if (isField && matches(element, '[readonly]')) facts.push('readonly')
  if (isField && isFilled(element)) facts.push('filled')
  const form = forms.get(element)
  if (form !== undefined) facts.push(form)
  const label = labels.get(element)
  if (label !== undefined) facts.push(`label=${label}`)
  if (!isVisible(element)) return [...new Set(facts), 'hidden']
  const box = boxOf(element)
  return [...new Set(facts), ...(box === null ? [] : [`box=${box.join()}`])]
}
