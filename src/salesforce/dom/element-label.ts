// The label of an element as it stands on the page, in any language. What stands in a field is never read: only the caption of
// a button is, which is an attribute.

const MAX_LENGTH = 60

/** Inputs whose `value` attribute is a caption that Salesforce wrote, not something a person typed. */
const BUTTON_TYPES: readonly string[] = ['submit', 'button']

/** The visible or accessible name of an element; '' when it has none. At most 60 characters. */
export function labelOf(element: Element): string {
  const name = firstText(
    () => buttonCaption(element),
    () => (isField(element) ? fieldLabel(element) : visibleText(element)),
    () => element.getAttribute('aria-label'),
    () => element.getAttribute('title'),
    () => element.querySelector('img[alt]')?.getAttribute('alt'),
    () => element.querySelector('[title]')?.getAttribute('title'),
  )
  return shorten(name)
}

/** The label of a field, and of nothing else; '' where there is none, or where it holds an e-mail address. */
export function fieldLabelOf(element: Element): string {
  const name = isField(element) ? firstText(() => labelElementText(element)) : ''
  return name.includes('@') ? '' : shorten(name)
}

function shorten(name: string): string {
  const letters = [...name]
  return letters.length > MAX_LENGTH ? `${letters.slice(0, MAX_LENGTH - 1).join('')}…` : name
}

function firstText(...sources: (() => string | null | undefined)[]): string {
  for (const source of sources) {
    const text = source()?.replace(/\s+/g, ' ').trim()
    if (text !== undefined && text !== '') return text
  }
  return ''
}

const isField = (element: Element): boolean => ['input', 'textarea', 'select'].includes(element.localName)

function buttonCaption(element: Element): string | null {
  const type = element.getAttribute('type')?.toLowerCase() ?? ''
  return element.localName === 'input' && BUTTON_TYPES.includes(type) ? element.getAttribute('value') : null
}

const fieldLabel = (field: Element): string =>
  firstText(
    () => labelElementText(field),
    () => field.getAttribute('aria-label'),
    () => field.getAttribute('placeholder'),
  )

/** The star before or behind the label of a field that must be filled in. */
const REQUIRED_STAR = /^\s*\*\s*|\s*\*\s*$/g

function labelElementText(field: Element): string {
  const id = field.id
  const root = field.getRootNode() as Document | ShadowRoot
  const label = id === '' ? null : root.querySelector(`label[for="${CSS.escape(id)}"]`)
  return firstText(
    () => label?.textContent?.replace(REQUIRED_STAR, ''),
    () => wrappingLabelText(field)?.replace(REQUIRED_STAR, ''),
  )
}

/** The text of a label around its field, without the text in the field, which may be what was typed. */
function wrappingLabelText(field: Element): string | null {
  const nodes = [...(field.closest('label')?.childNodes ?? [])]
  return nodes.flatMap((node) => (node.contains(field) ? [] : [node.textContent])).join(' ')
}

/** Its text, including what is meant for screen readers only. */
const visibleText = (element: Element): string | null => element.textContent
