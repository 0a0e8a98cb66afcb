// Cuts an error message into what the search looks at: words, codes such as INVALID_LOGIN, and short runs of words.
import { decoded } from '../../../salesforce/addresses/judge-link-address'

/** The beginning and the end of a longer message are read (letters): what happened stands first or after “Caused by”. */
const MAX_START = 4_000
const MAX_END = 2_000

/** An ideograph is a word; what is written in kana is one up to the next other letter. */
const WORD =
  /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu
const CODE = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}_])/gu
const CODE_IN_CAPITALS = /^[A-Z0-9_]+$/
/** Such as ORA-01017: a code of another product. */
const CODE_WITH_NUMBER = /(?<![\p{L}\p{N}_-])(?!(?:HTTP|ISO|UTF|RFC|SHA|AES|TLS)-)[A-Z]{2,6}-\d{3,}(?![\p{L}\p{N}_])/gu
/** A setting of the tool, such as SF_LOGIN_URL, or a status of HTTP. */
const SETTING_OR_STATUS =
  /(?<![\p{L}\p{N}_])(?:(?:SF|SFDC|SFDX|SALESFORCE)_[A-Z_]+(?=\s*[:=])|(?!INVALID|LOGIN)[A-Z0-9_]+_(?:URL|USERNAME|PASSWORD|HOST|ENDPOINT)(?=\s*[:=])|ERROR_HTTP_\d+)/gu

/** Runs of words up to this length are compared as one. */
export const MAX_RUN = 4

/** In one form of writing; escapes of addresses and of JSON are taken away. */
function readable(message: string): string {
  const text =
    message.length <= MAX_START + MAX_END ? message : `${message.slice(0, MAX_START)} ${message.slice(-MAX_END)}`
  return decoded(text.replace(/\+/g, ' '))
    .normalize('NFKC')
    .replace(/\\[nrt]/g, ' ')
    .replace(/(?<=\p{L})['’‘](?=\p{L})/gu, '')
}

export interface MessageWords {
  /** All words in small letters, in their order. The parts of a code are words, too. */
  readonly words: readonly string[]
  /** All words that are joined by `_`, in small letters. */
  readonly codes: readonly string[]
  /** Those of the codes that are written in capitals, as they are written; also those of other products, such as ORA-01017. */
  readonly codesInCapitals: readonly string[]
  /** Those of the codes in capitals that name a setting of the tool, or a status of HTTP. */
  readonly settings: readonly string[]
  /** The code at the end of the message, in small letters, which may be cut off; null where none stands there. */
  readonly lastCode: string | null
}

export function wordsOfMessage(message: string): MessageWords {
  const text = readable(message)
  const codes = text.match(CODE) ?? []
  const inCapitals = [...codes.filter((code) => CODE_IN_CAPITALS.test(code)), ...(text.match(CODE_WITH_NUMBER) ?? [])]
  return {
    words: text.toLowerCase().match(WORD) ?? [],
    codes: [...new Set(codes.map((code) => code.toLowerCase()))],
    codesInCapitals: [...new Set(inCapitals)],
    settings: text.match(SETTING_OR_STATUS) ?? [],
    lastCode: text.trim().endsWith(codes.at(-1) ?? ' ') ? (codes.at(-1)?.toLowerCase() ?? null) : null,
  }
}

/** All runs of one to four words, with one space between them. */
export const runsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, at) =>
    Array.from({ length: Math.min(MAX_RUN, words.length - at) }, (__, more) =>
      words.slice(at, at + more + 1).join(' '),
    ),
  )

/** Letters that a word needs before it says anything, by its writing. */
const minLength = (word: string): number =>
  /^\p{Script=Han}/u.test(word) ? 1 : /^[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 2 : 3

const isLongEnough = (word: string): boolean => word.length >= minLength(word)
const wordsOfText = (text: string): Set<string> => new Set(text.split(/\s+/))

/** Words that hold sentences together. */
const SMALL_WORDS = wordsOfText(
  `and any are been before but can cannot could does for from has have its not that the then there this was were what when with
  will you your our says said shows gives get gets getting got please try again`,
)
/** Words that say something beside others only: with them alone, nearly every message would have an answer. */
const WORDS_OF_MANY_FAILURES = wordsOfText(
  `access api blocked denied disabled enabled exceeded expired incorrect invalid missing pending refused rejected required restricted
  retired switched type unsupported wrong`,
)
/** Words of every error message, and names of tools. */
const WORDS_OF_EVERY_MESSAGE = wordsOfText(
  `error errors failed failure fails fail fault exception message messages status code reason response request content unexpected
  occurred problem details null undefined true false none http https www com force salesforce sfdc sforce services partner login logged
  log logging loginfault apifault signin user users username connect connects connection connecting connector connected server client
  network host port address url uri timeout retry contact support object account administrator admin allowed only tool
  tools data loader dataloader jsforce simple python java node javascript apex power zapier workbench mulesoft jdbc odbc tableau
  informatica boomi talend excel cli sfdx postman fivetran airbyte main thread info warn fatal debug trace stack caused line module file
  unable happened unknown still old new`,
)

/** The different words of a text that are more than what holds it together. */
export const contentWords = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word) => isLongEnough(word) && !SMALL_WORDS.has(word))),
]

/** Those that say something by themselves: none of one or two letters, and none that stands in messages of every kind. */
export const tellingWords = (words: readonly string[]): string[] =>
  contentWords(words).filter((word) => !WORDS_OF_EVERY_MESSAGE.has(word))

/** Whether words are enough for a search: one of them names a thing, or there is a single one. */
export const sayEnough = (words: readonly string[]): boolean =>
  tellingWords(words).some((word) => !WORDS_OF_MANY_FAILURES.has(word)) || words.length === 1
