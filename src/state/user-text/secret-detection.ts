// What may be a secret, so that no field of ours ever stores one. Only the shape of words is looked at.
import { decoded } from '../../salesforce/addresses/link-destination'

/** Salesforce's tokens have 22 to 25 letters and digits; behind a password they make a longer word. */
const MIN_TOKEN_LENGTH = 20

const TOKEN_LIKE_WORD = new RegExp(`[A-Za-z0-9]{${MIN_TOKEN_LENGTH},}`, 'g')
/** Groups of letters and digits with one separator between them, as one writes down what is long. */
const WORD_GROUPS = /[A-Za-z0-9]+(?:[\s\-._+…][A-Za-z0-9]+)+/g
/** Inside a group: a digit beside a letter, or a capital that does not begin it. Names have few of these, tokens many. */
const CHARACTER_KIND_CHANGE = /(?=[0-9][A-Za-z]|[A-Za-z][0-9]|[a-z0-9][A-Z])./g
const MIN_KIND_CHANGES = 5

/** Letters of other widths and with marks on them as plain ones, without what is invisible; any space is a space. */
const normalized = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{C}\p{M}]/gu, '')

function isTokenInGroups(run: string): boolean {
  const groups = run.match(/[A-Za-z0-9]+/g) ?? []
  const odd = run.match(CHARACTER_KIND_CHANGE)?.length ?? 0
  const isMixed = /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run)
  return groups.join('').length >= MIN_TOKEN_LENGTH && isMixed && odd >= Math.max(MIN_KIND_CHANGES, groups.length)
}

/** The text as it is, and as an address says it: escapes are no letters of a word. */
const decodedVariants = (text: string): readonly string[] =>
  [text.replace(/%[0-9a-f]{2}/gi, ' '), decoded(text)].map(normalized)

/** The first word that looks like a security token; null where there is none. */
export function firstTokenLikeWord(text: string): string | null {
  for (const reading of decodedVariants(text)) {
    const word = reading.match(TOKEN_LIKE_WORD)?.[0] ?? reading.match(WORD_GROUPS)?.find(isTokenInGroups)
    if (word !== undefined) return word
  }
  return null
}

/**
 * Whether a text holds a word that looks like a security token: 20 or more letters and digits in a row, also in other
 * widths of letters, with marks on them or invisible characters between them, or escaped as in an address; or in groups that
 * are as mixed as a token is.
 */
export const hasTokenLikeWord = (text: string): boolean => firstTokenLikeWord(text) !== null

/** Whether a text holds an address with a password in it. */
export const hasPasswordInUrl = (text: string): boolean => /:\/\/[^\s/?#]*:[^\s/?#]*@/.test(text)

/** A text with … in place of every word that looks like a token. */
export function redactTokensInText(text: string): string {
  if (!hasTokenLikeWord(text)) return text
  const reading = normalized(decoded(text)).replace(TOKEN_LIKE_WORD, '…')
  return reading.replace(WORD_GROUPS, (run) => (isTokenInGroups(run) ? '…' : run))
}

/** Browsers store nothing that is nested deeper. */
const MAX_DEPTH = 200

/** Any value without words that look like tokens, for keeping what was damaged. */
export function redactTokens(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactTokensInText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === MAX_DEPTH) return '…'
  const inner = (each: unknown): unknown => redactTokens(each, depth + 1)
  if (Array.isArray(value)) return value.map(inner)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redactTokensInText(key), inner(each)]))
}
