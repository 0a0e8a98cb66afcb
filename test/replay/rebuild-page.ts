// Builds the page of a report again: a document with the same elements, shadow roots and facts, and with our own texts where the
// report says that a label was one of ours.
import { JSDOM } from 'jsdom'
import { salesforceHostOf } from '../../src/salesforce/hosts/salesforce-host'
import type { PageSnapshot } from '../../src/salesforce/read-sighting'
import type { ReportedFrame } from '../../src/structure/compose-report'
import { SHADOW_ROOT } from '../../src/structure/frame-structure'
import { labelOfFact, OTHER_LABEL } from '../../src/structure/label-facts'
import '../drift/css'
import { readIndex } from '../read-index'
import { type ParsedElement, parseElement } from './parse-report'

const LISTS = ['class', 'role']
/** Names in a line that say something of an element and are no attributes. */
const FACTS = ['is', 'label', 'form', 'hidden', 'filled', 'box', 'more', 'disabled', 'readonly']

export interface RebuiltPage extends PageSnapshot {
  /** The elements in the order of the report. */
  readonly elements: readonly Element[]
  /** For each of them its line in the report, from 1. */
  readonly lines: readonly number[]
}

/** @throws when the frame's address is not Salesforce's, or its elements do not begin with `html` */
export function rebuildPage({ address, language, elements: lines }: ReportedFrame): RebuiltPage {
  const host = salesforceHostOf(address)
  if (host === null) throw new Error(`${address} is not Salesforce.`)
  const { document } = new JSDOM('', { url: 'https://rebuilt.invalid/' }).window
  const builder = new Builder(document)
  lines.forEach((line, at) => {
    builder.add(parseElement(line), at + 1)
  })
  if (builder.elements[0] !== document.documentElement) throw new Error('The elements do not begin with html.')
  if (language !== '') document.documentElement.lang = language
  builder.putForms()
  builder.putLabels()
  return {
    host,
    address,
    document,
    index: readIndex(document),
    isVisible: (element) => !builder.hidden.has(element),
    isFilled: (element) => builder.filled.has(element),
    elements: builder.elements,
    lines: builder.lines,
  }
}

class Builder {
  readonly elements: Element[] = []
  readonly lines: number[] = []
  readonly hidden = new Set<Element>()
  readonly filled = new Set<Element>()
  readonly #document: Document
  readonly #labels: [element: Element, fact: string][] = []
  readonly #forms: [element: Element, form: string][] = []
  /** What stands open around the next element, by depth. */
  readonly #open: ParentNode[] = []

  constructor(document: Document) {
    this.#document = document
    document.body.remove()
    document.head.remove()
  }

  /** @throws when the element stands in nothing, or its shadow root where there can be none */
  add({ depth, tag, parts }: ParsedElement, line: number): void {
    this.#open.length = Math.min(this.#open.length, depth)
    const parent = this.#open.at(-1)
    if (tag === SHADOW_ROOT) {
      this.#open[depth] = (parent as Element).attachShadow({ mode: 'open' })
      return
    }
    const element = parent === undefined ? this.#document.documentElement : this.#document.createElement(tag)
    parent?.append(element)
    this.#open[depth] = element
    this.elements.push(element)
    this.lines.push(line)
    for (const [name, text] of parts) this.#put(element, name, text)
  }

  #put(element: Element, name: string, text: string): void {
    if (!FACTS.includes(name)) element.setAttribute(name, LISTS.includes(name) ? text.replaceAll(',', ' ') : text)
    else if (name === 'is') putFact(element, text)
    else if (name === 'label') this.#labels.push([element, text])
    else if (name === 'form') this.#forms.push([element, text])
    else if (name === 'hidden') this.hidden.add(element)
    else if (name === 'filled') this.filled.add(element)
    else if (name === 'disabled' || name === 'readonly') element.setAttribute(name, '')
  }

  /** Gives controls to forms in which they do not stand. */
  putForms(): void {
    for (const [form, note] of this.#forms.filter(([element]) => element.localName === 'form')) {
      if (form.id === '') form.id = note
      for (const [control, of] of this.#forms)
        if (of === note && control !== form) control.setAttribute('form', form.id)
    }
  }

  /** The inner ones first: a label that stands in an element is a part of the label of what it stands in. */
  putLabels(): void {
    for (const [element, fact] of this.#labels.toReversed()) putLabel(element, labelOfFact(fact) ?? '…', fact)
  }
}

/** `autocomplete~=username`: the attribute is given what our own selector asks for. */
function putFact(element: Element, fact: string): void {
  const [, name = '', text = ''] = /^([\w-]+)(?:[~^$*|]?=(.*))?$/s.exec(fact) ?? []
  const before = element.getAttribute(name) ?? ''
  const said = decodeURIComponent(text)
  if (!before.split(' ').includes(said)) element.setAttribute(name, before === '' ? said : `${before} ${said}`)
}

function putLabel(element: Element, label: string, fact: string): void {
  const type = element.getAttribute('type')
  if (element.localName === 'input' && (type === 'submit' || type === 'button')) element.setAttribute('value', label)
  else if (['input', 'textarea', 'select'].includes(element.localName)) element.setAttribute('aria-label', label)
  else if (fact === OTHER_LABEL || element.textContent !== label) element.prepend(label)
}
