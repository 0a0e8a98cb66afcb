// What marks a failure in a message: its codes, and the phrases that are printed with it.
import MiniSearch from 'minisearch'
import type { Failure } from '../../../knowledge/failure'
import { FAILURE_IDS, FAILURES, type FailureId } from '../../../knowledge/login-failures'
import { contentWords, MAX_RUN, type MessageWords, runsOf, wordsOfMessage } from './words-of-message'

/** From strong to weak. A long phrase has at least five words. */
export const SIGN_KINDS = ['code', 'long-phrase', 'phrase', 'vague-code'] as const
export type SignKind = (typeof SIGN_KINDS)[number]

/** A sign that stands in a message. `score`: how well it fits, among signs of its kind. */
export interface FoundSign {
  readonly failure: FailureId
  readonly kind: SignKind
  readonly score: number
}

interface Sign {
  readonly id: string
  readonly failure: FailureId
  readonly kind: SignKind
  /** The terms that are compared, one a line. */
  readonly terms: string
}

const signsOf = (failure: FailureId): Sign[] => {
  const { codes, vagueCodes, phrases }: Failure = FAILURES[failure]
  const sign = (kind: SignKind, terms: string): Sign => ({ id: `${failure} ${terms}`, failure, kind, terms })
  return [
    ...codes.map((code) => sign('code', code.toLowerCase())),
    ...vagueCodes.map((code) => sign('vague-code', code.toLowerCase())),
    ...phrases.map((phrase) => {
      const { words } = wordsOfMessage(phrase)
      return words.length <= MAX_RUN
        ? sign('phrase', words.join(' '))
        : sign('long-phrase', contentWords(words).join('\n'))
    }),
  ]
}

const SIGNS = new Map(FAILURE_IDS.flatMap(signsOf).map((sign) => [sign.id, sign]))
const isLong = ({ kind }: Sign): boolean => kind === 'long-phrase'

function indexOf(signs: readonly Sign[]): MiniSearch<Sign> {
  const index = new MiniSearch<Sign>({
    fields: ['terms'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  })
  index.addAll(signs)
  return index
}

const CODES_AND_PHRASES = indexOf([...SIGNS.values()].filter((sign) => !isLong(sign)))
const LONG_PHRASES = indexOf([...SIGNS.values()].filter(isLong))

/** Typing errors that a term may have, by its length. */
const typosInCode = (term: string): number | boolean => {
  // another number is another status or version
  if (/\d/.test(term)) return false
  const isCode = term.includes('_')
  if (term.length >= (isCode ? 20 : 24)) return 2
  return term.length >= (isCode ? 12 : 14) ? 1 : false
}
export const typosInWord = (term: string): number | boolean => (term.length >= 9 ? 2 : term.length >= 5 ? 1 : false)

/** All signs in a message. A code at its end may be cut off. */
export const signsIn = (message: MessageWords): FoundSign[] => [
  ...codesAndPhrasesIn(message),
  ...longPhrasesIn(message.words),
]

function codesAndPhrasesIn({ codes, words, lastCode }: MessageWords): FoundSign[] {
  const terms = [...new Set([...codes, ...runsOf(words)])]
  const found = CODES_AND_PHRASES.search(terms.join('\n'), {
    fuzzy: typosInCode,
    prefix: (term) => term === lastCode,
  })
  // Of “invalid login” and “invalid login hours” the longer one counts.
  const fitting = found.filter(({ terms: [run = ''], queryTerms }) =>
    queryTerms.some((typed) => initialsOf(typed) === initialsOf(run)),
  )
  const runs = fitting.flatMap(({ terms: runsOfSign }) => runsOfSign)
  return fitting
    .filter(({ terms: [run = ''] }) => !runs.some((other) => other !== run && ` ${other} `.includes(` ${run} `)))
    .flatMap(({ id, score }) => foundSign(id, score))
}

/** No typing error is looked for in them: “account blocked” is not “account locked”. */
const initialsOf = (run: string): string => run.replace(/(?<=\S)\S/g, '')

function foundSign(id: string, score: number): FoundSign[] {
  const sign = SIGNS.get(id)
  return sign === undefined ? [] : [{ failure: sign.failure, kind: sign.kind, score }]
}

/** Words of a message that are looked at together, and how far the next such part begins behind. */
const PART = 24
const PART_STEP = 8
/** So much of a long phrase has to be there: this share, and this many words if it has them. The rest may be cut off. */
const MIN_SHARE = 0.7
const MIN_WORDS = 4

/** Long phrases of which enough words stand close together. The last word of the message may be cut off. */
function longPhrasesIn(words: readonly string[]): FoundSign[] {
  const search = (terms: readonly string[]) =>
    LONG_PHRASES.search(terms.join('\n'), { fuzzy: typosInWord, prefix: (term) => term === words.at(-1) })
  const known = new Set(search(contentWords(words)).flatMap(({ queryTerms }) => queryTerms))
  return partsOf(words)
    .map((part) => [...new Set(part.filter((word) => known.has(word)))])
    .flatMap((part) =>
      search(part).flatMap(({ id, terms }) => {
        const wanted = SIGNS.get(id)?.terms.split('\n').length ?? 0
        const there = new Set(terms).size
        return there >= Math.max(Math.min(MIN_WORDS, wanted), MIN_SHARE * wanted) ? foundSign(id, there) : []
      }),
    )
}

const partsOf = (words: readonly string[]): string[][] =>
  Array.from({ length: Math.max(1, Math.ceil((words.length - PART) / PART_STEP) + 1) }, (_, at) =>
    words.slice(at * PART_STEP, at * PART_STEP + PART),
  )
