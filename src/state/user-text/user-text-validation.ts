// Validates what a person types into a field of ours: short, on one line, and nothing that looks like a secret.
import * as v from 'valibot'
import { resetsAtOnce } from '../../salesforce/addresses/judge-link-address'
import { hasPasswordInUrl, hasTokenLikeWord } from './secret-detection'

/** Why a text is refused. */
export type TextFault = 'too-long' | 'looks-like-token' | 'holds-password' | 'resets-token'

/** Control characters, and those that turn the direction of the text around them. */
const CONTROL_CHARACTERS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** The text as it is stored: on one line, without control characters, without space around it. */
export const toSingleLine = (text: string): string => text.replace(CONTROL_CHARACTERS, ' ').replace(/\s+/g, ' ').trim()

/** What is wrong with a text of at most `maxLength` characters; null where nothing is. */
export function findTextFault(text: string, maxLength: number): TextFault | null {
  if (resetsAtOnce(text)) return 'resets-token'
  if (hasTokenLikeWord(text)) return 'looks-like-token'
  if (hasPasswordInUrl(text)) return 'holds-password'
  return toSingleLine(text).length > maxLength ? 'too-long' : null
}

/** The schema of such a text in a record or message; at most `maxLength` characters. */
export const userTextSchema = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.check((text) => findTextFault(text, maxLength) === null),
    v.transform(toSingleLine),
  )
