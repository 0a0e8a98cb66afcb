// Finds words that look like a security token or a password, so that no field of ours stores one. Only the shape of
// words is looked at; nothing is compared with a real token.
import { decoded } from '../../salesforce/addresses/judge-link-address'
import { randomGroups } from './token-likelihood'
import { withoutVaultIds } from './vault-links'

/** Letters and digits in a row. */
const GROUP = /[A-Za-z0-9]+/g
/** Groups with separators between them, as people write down something long; also one group. */
const RUN_OF_GROUPS = /[A-Za-z0-9]+(?:[\s\-._+…,;|]{1,5}[A-Za-z0-9]+)*/g
/** Outside of addresses, also these separate groups. */
const RUN_OUTSIDE_ADDRESSES = /[A-Za-z0-9]+(?:[\s\-._+…,;|/:@&]{1,5}[A-Za-z0-9]+)*/g
const ADDRESS = /(\b(?:https?|file|op|keepass|keeper):\/\/\S*)/i

/** Full-width and accented letters as plain ones, invisible characters removed, every kind of space as a space. */
const normalized = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{C}\p{M}]/gu, '')

/** The text with its URL escapes as spaces (an escape is no letter of a word), and with its URL escapes decoded. */
const decodedVariants = (text: string): readonly string[] =>
  [text.replace(/%[0-9a-f]{2}/gi, ' '), decoded(text)].map((variant) => normalized(withoutVaultIds(variant)))

/** Replaces what looks like a token: first words, then groups. */
const replaceTokens = (text: string, replacement: (token: string) => string): string =>
  text
    .replace(GROUP, (word) => (randomGroups([word])[0] === true ? replacement(word) : word))
    .replace(RUN_OF_GROUPS, (run) => replaceRandomGroups(run, replacement))
    .split(ADDRESS) // what stands at an odd place is an address
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(RUN_OUTSIDE_ADDRESSES, (run) => replaceRandomGroups(run, replacement)),
    )
    .join('')

function replaceRandomGroups(run: string, replacement: (token: string) => string): string {
  const isRandom = randomGroups(run.match(GROUP) ?? [])
  let at = -1
  return run.replace(GROUP, (group) => {
    at += 1
    return isRandom[at] === true ? replacement(group) : group
  })
}

/** The first word, or group of a run, that looks like a security token; null where there is none. */
export function firstTokenLikeWord(text: string): string | null {
  const found: string[] = []
  for (const variant of decodedVariants(text)) {
    replaceTokens(variant, (token) => {
      found.push(token)
      return token
    })
  }
  return found[0] ?? null
}

/**
 * Whether a text has something that looks like a security token: a part of a word, or of a run of groups, of 20 letters and
 * digits that is more likely to be random than to be a name. Full-width letters, accents, invisible characters and URL escapes
 * do not hide one. Of random ones of 22 to 25 characters, fewer than 1 in 1,000 is not found.
 */
export const hasTokenLikeWord = (text: string): boolean => firstTokenLikeWord(text) !== null

/** Whether a text has a URL with a password in it, such as `https://user:password@host/`. */
export const hasPasswordInUrl = (text: string): boolean => /:\/\/[^\s/?#]*:[^\s/?#]*@/.test(text)

/** The text with … in place of everything that looks like a token. */
export function redactTokensInText(text: string): string {
  if (!hasTokenLikeWord(text)) return text
  const redacted = replaceTokens(normalized(decoded(text)), () => '…')
  return hasTokenLikeWord(redacted) ? '…' : redacted
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
