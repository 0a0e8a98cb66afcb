// What may be a secret, so that no field of ours ever stores one. Only the shape of words is looked at.
import { decoded } from '../../salesforce/addresses/link-destination'

/** Salesforce's tokens have 22 to 25 letters and digits; behind a password they make a longer word. */
const LEAST_LENGTH = 20

const SUSPECT = new RegExp(`[A-Za-z0-9]{${LEAST_LENGTH},}`, 'g')
/** Groups of letters and digits with one separator between them, as one writes down what is long. */
const GROUPED = /[A-Za-z0-9]+(?:[\s\-._+…][A-Za-z0-9]+)+/g
/** Inside a group: a digit beside a letter, or a capital that does not begin it. Names have few of these, tokens many. */
const ODD = /(?=[0-9][A-Za-z]|[A-Za-z][0-9]|[a-z0-9][A-Z])./g
const LEAST_ODD = 5

/** Letters of other widths and with marks on them as plain ones, without what is invisible; any space is a space. */
const plain = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{C}\p{M}]/gu, '')

function isGrouped(run: string): boolean {
  const groups = run.match(/[A-Za-z0-9]+/g) ?? []
  const odd = run.match(ODD)?.length ?? 0
  const isMixed = /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run)
  return groups.join('').length >= LEAST_LENGTH && isMixed && odd >= Math.max(LEAST_ODD, groups.length)
}

/** The text as it is, and as an address says it: escapes are no letters of a word. */
const readings = (text: string): readonly string[] => [text.replace(/%[0-9a-f]{2}/gi, ' '), decoded(text)].map(plain)

/** The first word that looks like a security token; null where there is none. */
export function suspectIn(text: string): string | null {
  for (const reading of readings(text)) {
    const word = reading.match(SUSPECT)?.[0] ?? reading.match(GROUPED)?.find(isGrouped)
    if (word !== undefined) return word
  }
  return null
}

/**
 * Whether a text holds a word that looks like a security token: 20 or more letters and digits in a row, also in other
 * widths of letters, with marks on them or invisible characters between them, or escaped as in an address; or in groups that
 * are as mixed as a token is.
 */
export const holdsToken = (text: string): boolean => suspectIn(text) !== null

/** Whether a text holds an address with a password in it. */
export const holdsPassword = (text: string): boolean => /:\/\/[^\s/?#]*:[^\s/?#]*@/.test(text)

/** A text with … in place of every word that looks like a token. */
export function withoutTokensIn(text: string): string {
  if (!holdsToken(text)) return text
  const reading = plain(decoded(text)).replace(SUSPECT, '…')
  return reading.replace(GROUPED, (run) => (isGrouped(run) ? '…' : run))
}

/** Browsers store nothing that is nested deeper. */
const DEEPEST = 200

/** Any value without words that look like tokens, for keeping what was damaged. */
export function withoutTokens(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutTokensIn(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return '…'
  const inner = (each: unknown): unknown => withoutTokens(each, depth + 1)
  if (Array.isArray(value)) return value.map(inner)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [withoutTokensIn(key), inner(each)]))
}
