// What may be a secret, so that no field of ours ever stores one. Only the shape of words is looked at.

/** Salesforce's tokens have 22 to 25 letters and digits; behind a password they make a longer word. */
const LEAST_LENGTH = 20

const SUSPECT = new RegExp(`[A-Za-z0-9]{${LEAST_LENGTH},}`, 'g')

/** Letters of other widths as plain ones, without what is invisible or stands on another letter. */
const plain = (text: string): string =>
  text.normalize('NFKC').replace(/[\p{Default_Ignorable_Code_Point}\p{C}\p{M}]/gu, '')

/** Escapes of addresses taken off, as far as they can be. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Whether a text holds a word that looks like a security token: 20 or more letters and digits in a row, also in other
 * widths of letters, with invisible characters between them, or escaped as in an address.
 */
export const holdsToken = (text: string): boolean =>
  [text, unescaped(text)].some((each) => plain(each).search(SUSPECT) >= 0)

/** Whether a text holds an address with a password in it. */
export const holdsPassword = (text: string): boolean => /:\/\/[^\s/?#]*:[^\s/?#]*@/.test(text)

/** Any value without words that look like tokens, for keeping what was damaged. */
export function withoutTokens(value: unknown): unknown {
  if (typeof value === 'string') return holdsToken(value) ? plain(unescaped(value)).replace(SUSPECT, '…') : value
  if (Array.isArray(value)) return value.map(withoutTokens)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutTokens(each)]))
}
