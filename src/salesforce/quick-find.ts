// What to type into Quick Find so that it finds the entry in this tree: a word of the entry's own label.
// Source: Salesforce's translated labels, as far as they are known (live interfaces and agreeing translations).
import { byLanguage } from './language'

const WORDS: ReadonlyMap<string, string> = new Map([
  ['en', 'reset'],
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

/** What pages without a declared language are taken for. */
const UNDECLARED = 'en'

/**
 * The text to type, by the language (BCP 47 or Salesforce code) that the page declares. Null in a language whose word is
 * not known: there Quick Find cannot be trusted.
 */
export const quickFindText = (language: string): string | null =>
  byLanguage(WORDS, language.trim() || UNDECLARED) ?? null
