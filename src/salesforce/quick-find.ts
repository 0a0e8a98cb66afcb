// What to type into Quick Find so that it finds the entry in this tree: a word of the entry's own label.
// Source: Salesforce's translated labels, as far as they are known (live interfaces and agreeing translations).
import { byLanguage } from './language'

/** Found in every label that keeps the English word, and in English itself. */
const DEFAULT = 'reset'

const WORDS: ReadonlyMap<string, string> = new Map([
  ['de', 'Sicherheitstoken'],
  ['es', 'token'],
  ['fr', 'jeton'],
  ['ja', 'トークン'],
  ['ko', '토큰'],
  ['pt', 'token'],
  ['sv', 'säkerhetstoken'],
  ['zh-hant', '重設'],
  ['zh-hk', '重設'],
  ['zh-tw', '重設'],
  ['zh', '重置'],
])

/** The text to type, by the language (BCP 47 or Salesforce code) that the page declares. */
export const quickFindText = (language: string): string => byLanguage(WORDS, language) ?? DEFAULT
