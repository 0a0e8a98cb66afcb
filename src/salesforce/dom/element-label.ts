// The label of an element as it stands on the page, in whatever language. Never the content of a field:
// of inputs only buttons have their caption read, which is an attribute.

const LONGEST = 60

/** Inputs whose `value` attribute is a caption that Salesforce wrote, not something a person typed. */
const BUTTON_TYPES: readonly string[] = ['submit', 'button']

/** The visible or accessible name of an element, or '' when it has none. At most 60 characters. */
export function labelOf(element: Element): string {
  const name = firstText(
    () => caption(element),
    () => (isField(element) ? fieldLabel(element) : visibleText(element)),
    () => element.getAttribute('aria-label'),
    () => element.getAttribute('title'),
    () => element.querySelector('img[alt]')?.getAttribute('alt'),
    () => element.querySelector('[title]')?.getAttribute('title'),
  )
  return cut(name)
}

/** The label of a field as its page calls it; '' where there is none, or where it holds an address. */
export function fieldLabelOf(element: Element): string {
  const name = isField(element) ? firstText(() => ownLabel(element)) : ''
  return name.includes('@') ? '' : cut(name)
}

function cut(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name
}

function firstText(...sources: (() => string | null | undefined)[]): string {
  for (const source of sources) {
    const text = source()?.replace(/\s+/g, ' ').trim()
    if (text !== undefined && text !== '') return text
  }
  return ''
}

const isField = (element: Element): boolean => ['input', 'textarea', 'select'].includes(element.localName)

function caption(element: Element): string | null {
  const type = element.getAttribute('type')?.toLowerCase() ?? ''
  return element.localName === 'input' && BUTTON_TYPES.includes(type) ? element.getAttribute('value') : null
}

const fieldLabel = (field: Element): string =>
  firstText(
    () => ownLabel(field),
    () => field.getAttribute('aria-label'),
    () => field.getAttribute('placeholder'),
  )

/** The star that marks what must be filled in, before or behind a label. */
const STAR = /^\s*\*\s*|\s*\*\s*$/g

function ownLabel(field: Element): string {
  const id = field.id
  const root = field.getRootNode() as Document | ShadowRoot
  const label = id === '' ? null : root.querySelector(`label[for="${CSS.escape(id)}"]`)
  return firstText(
    () => label?.textContent?.replace(STAR, ''),
    () => textBeside(field)?.replace(STAR, ''),
  )
}

/** The text of a label that wraps its field, without the field's own, which may be what was typed. */
function textBeside(field: Element): string | null {
  const nodes = [...(field.closest('label')?.childNodes ?? [])]
  return nodes.flatMap((node) => (node.contains(field) ? [] : [node.textContent])).join(' ')
}

/** Its text, with what is meant for screen readers only: better than nothing. */
const visibleText = (element: Element): string | null => element.textContent
