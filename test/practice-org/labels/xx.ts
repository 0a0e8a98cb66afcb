// The invented language: English with other letters, so that no label, and no word for "reset", is known to anybody.
import { invent, inventText } from '../assets/invent.js'
import { PERSON_ALIAS, PERSON_NAME } from '../person'
import type { Labels } from './labels-of-language'

/** Each text of the labels in invented words. */
export function inventLabels(labels: Labels): Labels {
  return mapTexts(labels) as unknown as Labels
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return invent(value)
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, each]) => [key, mapTexts(each)]))
}

const NAMES = ['Salesforce', PERSON_NAME, PERSON_ALIAS]

/** Data, titles, and the strip that says what this is: never invented. */
const LEFT_ALONE = /(<script.*?<\/script>|<title>.*?<\/title>|<div class="practice-strip".*?<\/div>)/s

/** The English that is left in a page, invented too: texts and the attributes people read, but no names. */
export function inventPage(page: string, labels: Labels): string {
  const kept = JSON.stringify([labels, NAMES]).match(/\p{L}+/gu) ?? []
  const say = (text: string) => inventText(text, new Set(kept))
  return page
    .split(LEFT_ALONE)
    .map((part) => (LEFT_ALONE.test(part) ? part : inventMarkup(part, say)))
    .join('')
}

function inventMarkup(part: string, say: (text: string) => string): string {
  return part
    .replace(/>([^<>]+)</g, (_, text: string) => `>${say(text)}<`)
    .replace(
      /(<input[^>]*type="submit"[^>]*? value=")([^"]*)/g,
      (_, before: string, text: string) => before + say(text),
    )
    .replace(
      /( (?:title|placeholder|alt|aria-label)=")([^"]+)/g,
      (_, before: string, text: string) => before + say(text),
    )
}
