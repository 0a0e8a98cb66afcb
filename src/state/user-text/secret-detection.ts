// Finds words that look like a security token or a password, so that no field of ours stores one. Only the shape of
// words is looked at; nothing is compared with a real token.
import { decoded } from '../../salesforce/addresses/judge-link-address'

/** Salesforce's tokens have 22 to 25 letters and digits. Written directly after a password they make a longer word. */
const MIN_TOKEN_LENGTH = 20

const TOKEN_LIKE_WORD = new RegExp(`[A-Za-z0-9]{${MIN_TOKEN_LENGTH},}`, 'g')
/** Groups of letters and digits with one separator between them, as people write down something long. */
const WORD_GROUPS = /[A-Za-z0-9]+(?:[\s\-._+…][A-Za-z0-9]+)+/g
/** A digit beside a letter, or a capital inside a group. Names have few of these, tokens many. */
const CHARACTER_KIND_CHANGE = /(?=[0-9][A-Za-z]|[A-Za-z][0-9]|[a-z0-9][A-Z])./g
const MIN_KIND_CHANGES = 5

/** Full-width and accented letters as plain ones, invisible characters removed, every kind of space as a space. */
const normalized = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{C}\p{M}]/gu, '')

function isTokenInGroups(run: string): boolean {
  const groups = run.match(/[A-Za-z0-9]+/g) ?? []
  const kindChanges = run.match(CHARACTER_KIND_CHANGE)?.length ?? 0
  const isMixed = /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run)
  return (
    groups.join('').length >= MIN_TOKEN_LENGTH && isMixed && kindChanges >= Math.max(MIN_KIND_CHANGES, groups.length)
  )
}

/** The text with its URL escapes as spaces (an escape is no letter of a word), and with its URL escapes decoded. */
const decodedVariants = (text: string): readonly string[] =>
  [text.replace(/%[0-9a-f]{2}/gi, ' '), decoded(text)].map(normalized)

/** The first word that looks like a security token; null where there is none. */
export function firstTokenLikeWord(text: string): string | null {
  for (const variant of decodedVariants(text)) {
    const word = variant.match(TOKEN_LIKE_WORD)?.[0] ?? variant.match(WORD_GROUPS)?.find(isTokenInGroups)
    if (word !== undefined) return word
  }
  return null
}

/**
 * Whether a text has a word that looks like a security token: 20 or more letters and digits in a row, or the same in
 * groups that are as mixed as a token. Full-width letters, accents, invisible characters and URL escapes do not hide
 * one.
 */
export const hasTokenLikeWord = (text: string): boolean => firstTokenLikeWord(text) !== null

/** Whether a text has a URL with a password in it, such as `https://user:password@host/`. */
export const hasPasswordInUrl = (text: string): boolean => /:\/\/[^\s/?#]*:[^\s/?#]*@/.test(text)

/** The text with … in place of every word that looks like a token. */
export function redactTokensInText(text: string): string {
  if (!hasTokenLikeWord(text)) return text
  const redacted = normalized(decoded(text)).replace(TOKEN_LIKE_WORD, '…')
  return redacted.replace(WORD_GROUPS, (run) => (isTokenInGroups(run) ? '…' : run))
}

/** Levels of nesting. Browsers store nothing that is nested deeper. */
const MAX_DEPTH = 200

/** Any value with the tokens in its texts and keys redacted; used before a damaged value is set aside. */
export function redactTokens(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactTokensInText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === MAX_DEPTH) return '…'
  const redactNested = (nested: unknown): unknown => redactTokens(nested, depth + 1)
  if (Array.isArray(value)) return value.map(redactNested)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redactTokensInText(key), redactNested(each)]))
}
