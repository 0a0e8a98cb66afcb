// Texts that a person writes: short, on one line, and never what looks like a token.
import * as v from 'valibot'
import { resetsAtOnce } from '../../salesforce/addresses/link-destination'
import { holdsPassword, holdsToken } from './secret-detection'

/** Why a text is not taken. */
export type TextFault = 'too-long' | 'looks-like-token' | 'holds-password' | 'resets-token'

/** The text as it would be stored: on one line, without space around it. */
export const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What is wrong with a text of at most `longest` characters, or null. */
export function faultOf(text: string, longest: number): TextFault | null {
  if (resetsAtOnce(text)) return 'resets-token'
  if (holdsToken(text)) return 'looks-like-token'
  if (holdsPassword(text)) return 'holds-password'
  return tidied(text).length > longest ? 'too-long' : null
}

/** A stored text of at most `longest` characters. */
export const plainText = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => faultOf(text, longest) === null),
    v.transform(tidied),
  )
