// The page speaks another language: known, unknown, invented or right-to-left.
import { type Labels, labelsOf, PRACTICE_LANGUAGES } from '../../practice-org/labels'
import { placesOf } from '../dom'
import type { Operator } from '../scene'

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'] as const

export const relabel: Operator = {
  name: 'relabel',
  apply({ document, random }) {
    const code = random.pick(PRACTICE_LANGUAGES.filter((each) => each !== 'en'))
    if (code === undefined || document.documentElement.lang !== 'en') return null
    const words = dictionary(labelsOf('en'), labelsOf(code))
    for (const element of placesOf(document)) translate(element, words)
    document.documentElement.lang = code.replace('_', '-')
    document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr'
    return `speaks ${code}`
  },
}

function dictionary(from: Labels, to: Labels): ReadonlyMap<string, string> {
  const [texts, others] = [textsOf(from), textsOf(to)]
  return new Map([...texts].map(([key, text]) => [text, others.get(key) ?? text]))
}

const textsOf = ({ tree, ...rest }: Labels): ReadonlyMap<string, string> =>
  new Map(Object.entries({ ...rest, ...tree }))

function translate(element: Element, words: ReadonlyMap<string, string>): void {
  for (const name of SPOKEN) set(element, name, words)
  if (element.matches('input[type=submit]')) set(element, 'value', words)
  const isPlain = [...element.children].every((child) => child.localName === 'mark')
  const text = words.get((element.textContent ?? '').replace(/\s+/g, ' ').trim())
  if (isPlain && element.shadowRoot === null && text !== undefined) element.textContent = text
}

function set(element: Element, name: string, words: ReadonlyMap<string, string>): void {
  const text = words.get(element.getAttribute(name) ?? '')
  if (text !== undefined) element.setAttribute(name, text)
}
