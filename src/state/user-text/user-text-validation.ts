// Texts that a person writes: short, on one line, and never what looks like a token.
import * as v from 'valibot'
import { resetsAtOnce } from '../../salesforce/addresses/link-destination'
import { hasPasswordInUrl, hasTokenLikeWord } from './secret-detection'

/** Why a text is not taken. */
export type TextFault = 'too-long' | 'looks-like-token' | 'holds-password' | 'resets-token'

/** The text as it would be stored: on one line, without space around it. */
export const toSingleLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What is wrong with a text of at most `longest` characters, or null. */
export function findTextFault(text: string, longest: number): TextFault | null {
  if (resetsAtOnce(text)) return 'resets-token'
  if (hasTokenLikeWord(text)) return 'looks-like-token'
  if (hasPasswordInUrl(text)) return 'holds-password'
  return toSingleLine(text).length > longest ? 'too-long' : null
}

/** A stored text of at most `longest` characters. */
export const userTextSchema = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => findTextFault(text, longest) === null),
    v.transform(toSingleLine),
  )
