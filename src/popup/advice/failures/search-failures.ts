// The search among the failures of a login. A code decides before a phrase, a phrase before single words. A code in capitals
// that nobody here knows is said to be unknown: the small words beside it would lead to a wrong answer.
import MiniSearch from 'minisearch'
import type { Failure } from '../../../knowledge/failure'
import { FAILURE_IDS, FAILURES, type FailureId } from '../../../knowledge/login-failures'
import { type FoundSign, SIGN_KINDS, type SignKind, signsIn, typosInWord } from './failure-signs'
import { type MessageWords, sayEnough, tellingWords, wordsOfMessage } from './words-of-message'

/** `all`: nothing is asked. `nothing`: what is typed says nothing yet. `unknown`: it does, but nothing that is known here. */
export type FailureSearchResult =
  | { readonly kind: 'all' | 'nothing' | 'unknown' }
  | { readonly kind: 'found'; readonly ids: readonly FailureId[] }

export type FailureSearch = (message: string) => FailureSearchResult

/**
 * Makes the search. `textOf` gives a text about a failure in the person's language, whose words are searched, too; null where
 * the person reads English, in which the words of the messages themselves are enough.
 */
export function createFailureSearch(textOf: ((id: FailureId) => string) | null): FailureSearch {
  const searchWords = createWordSearch(textOf)
  return (message) => {
    if (message.trim() === '') return { kind: 'all' }
    const words = wordsOfMessage(message)
    const signs = signsIn(words)
    const inMessage = idsWithWords(words)
    const ids =
      idsByCodeAlone(words) ??
      idsBySigns(words, signs) ??
      (hasUnknownCode(words, signs)
        ? []
        : (idsBySearchWord(words) ?? withTitlesFirst(searchWords(words), words, inMessage)))
    if (ids.length > 0) return { kind: 'found', ids: [...new Set([...ids, ...inMessage])] }
    return { kind: tellingWords(words.words).length + words.codesInCapitals.length === 0 ? 'nothing' : 'unknown' }
  }
}

/** Whether a message has codes in capitals, of which none is known. */
const hasUnknownCode = ({ codesInCapitals }: MessageWords, signs: readonly FoundSign[]): boolean =>
  codesInCapitals.length > 0 && !signs.some(({ kind }) => kind === 'code' || kind === 'vague-code')

/** The failures with the strongest kind of sign, the best first; null where no sign counts. */
function idsBySigns(words: MessageWords, signs: readonly FoundSign[]): FailureId[] | null {
  const { settings } = words
  const codesInCapitals = words.codesInCapitals.filter((code) => !settings.includes(code))
  const counted: readonly SignKind[] = hasUnknownCode({ ...words, codesInCapitals }, signs)
    ? SIGN_KINDS.filter((kind) => kind !== 'phrase') // a few words beside an unknown code say nothing
    : SIGN_KINDS
  const strongest = counted.find((kind) => signs.some((sign) => sign.kind === kind))
  if (strongest === undefined) return null
  const best = signs.filter(({ kind }) => kind === strongest).toSorted((a, b) => b.score - a.score)
  return [...new Set(best.map(({ failure }) => failure))]
}

interface KnownMessage {
  readonly codes: readonly string[]
  /** Its words, each between spaces. */
  readonly text: string
  /** The same of its code, or of its title where it has none. */
  readonly title: string
}

const textOfWords = (words: readonly string[]): string => ` ${words.join(' ')} `

function knownMessage(id: FailureId): KnownMessage {
  const { message } = FAILURES[id]
  const { codes, words } = wordsOfMessage(message)
  return { codes, text: textOfWords(words), title: textOfWords(wordsOfMessage(message.replace(/:.*/, '')).words) }
}

const KNOWN_MESSAGES = Object.fromEntries(FAILURE_IDS.map((id) => [id, knownMessage(id)])) as Readonly<
  Record<FailureId, KnownMessage>
>

/** A code that comes with failures of many kinds, such as INVALID_OPERATION, and nothing else. */
function idsByCodeAlone({ codes: [code], words }: MessageWords): FailureId[] | null {
  if (code === undefined || code.split('_').join(' ') !== words.join(' ')) return null
  const ids = FAILURE_IDS.filter((id) => KNOWN_MESSAGES[id].codes.includes(code))
  return ids.length === 0 ? null : ids
}

/** The failures of which the message is a search word, and nothing more; null where there are none. */
function idsBySearchWord({ words }: MessageWords): FailureId[] | null {
  const typed = words.join(' ')
  const ids = FAILURE_IDS.filter((id) => {
    const { searchWords }: Failure = FAILURES[id]
    return searchWords.some((each) => wordsOfMessage(each).words.join(' ') === typed)
  })
  return ids.length === 0 ? null : ids
}

/** Whether a text has these words, one after the other. A single word may be the beginning of one. */
const hasWords = (text: string, words: readonly string[]): boolean =>
  text.includes(words.length === 1 ? ` ${words[0]}` : textOfWords(words))

/** The failures in whose message these words stand. A code has been judged as what it is. */
const idsWithWords = ({ words, codes }: MessageWords): FailureId[] =>
  codes.length > 0 ? [] : FAILURE_IDS.filter((id) => hasWords(KNOWN_MESSAGES[id].text, words))

/** Where a single word has been found, those that have it in their code or title come first, then the messages with it. */
function withTitlesFirst(
  found: readonly FailureId[],
  { words }: MessageWords,
  inMessage: readonly FailureId[],
): readonly FailureId[] {
  if (words.length !== 1 || found.length === 0) return found
  return [...inMessage.filter((id) => hasWords(KNOWN_MESSAGES[id].title, words)), ...inMessage, ...found]
}

interface SearchedFailure {
  readonly id: FailureId
  readonly messages: string
  readonly words: string
  readonly text: string
}

function searchedFailure(id: FailureId, text: string): SearchedFailure {
  const { message, phrases, searchWords }: Failure = FAILURES[id]
  return { id, messages: [message, ...phrases].join(' '), words: searchWords.join(' '), text }
}

/** Letters put before a word, so that no typing error is looked for in its first letter: “locked” and “blocked” are two words. */
const FIRST_LETTERS = 3
const withFirmStart = (word: string): string => word.charAt(0).repeat(FIRST_LETTERS) + word

/** The search by single words: all that say something have to be there, and one has to name a thing. */
function createWordSearch(textOf: ((id: FailureId) => string) | null): (words: MessageWords) => FailureId[] {
  const index = new MiniSearch<SearchedFailure>({
    fields: ['messages', 'words', 'text'],
    tokenize: (text) => tellingWords(wordsOfMessage(text).words),
    processTerm: withFirmStart,
  })
  index.addAll(FAILURE_IDS.map((id) => searchedFailure(id, textOf?.(id) ?? '')))
  return ({ words }) => {
    if (!sayEnough(words)) return []
    const results = index.search(words.join(' '), {
      combineWith: 'AND',
      fuzzy: (term) => typosInWord(term.slice(FIRST_LETTERS)),
      prefix: (term) => /^\p{Script=Latin}{4}/u.test(term.slice(FIRST_LETTERS)),
      boost: { words: 4, messages: 2 },
    })
    return results.map(({ id }) => id as FailureId)
  }
}
