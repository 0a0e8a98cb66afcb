// Tells random letters and digits, as in a security token, from names that people make up. It compares how likely the characters
// are as one and as the other: names have words with the letters of a language, and few changes of case.

/** Parts of this many characters are looked at. Salesforce's tokens have 22 to 25. */
const WINDOW = 20
/**
 * From here on a part counts as random (nats; the more, the more random). Fewer than 1 of 1,000 random ones stay below.
 * Groups give less evidence, because they hide changes of case.
 */
const MIN_EVIDENCE_IN_WORD = -3
const MIN_EVIDENCE_IN_GROUPS = -7
/** Letters of each case in a part. A token has both; ids in one case, such as hexadecimal ones, are none. */
const MIN_OF_EACH_CASE_IN_WORD = 1
const MIN_OF_EACH_CASE_IN_GROUPS = 2

/** How often letters are in English, German and Spanish words, in thousandths (rounded). */
const VOWEL_SHARES = sharesOf('e140 a87 i76 o67 u38 y9')
const CONSONANT_SHARES = sharesOf('n78 r75 t72 s68 d43 l43 c37 h32 m28 p24 g23 b18 f18 w14 v12 k11 z8 x3 j3 q2')
/** The share of vowels in names, by the letter before (estimates); `start`: at the beginning of a group, or after a digit. */
const VOWELS_IN_NAMES = { start: 0.3, vowel: 0.2, consonant: 0.55 }
const VOWELS_AT_RANDOM = 6 / 26
/** No letter is more than this for a random text (nats): other languages have other rare letters. */
const MAX_LETTER_EVIDENCE = 1.8

/** Each letter with its share among those of the text. */
function sharesOf(text: string): ReadonlyMap<string, number> {
  const numbers = text.split(' ').map((share) => [share.charAt(0), Number(share.slice(1))] as const)
  const total = numbers.reduce((sum, [, number]) => sum + number, 0)
  return new Map(numbers.map(([letter, number]) => [letter, number / total]))
}

type Kind = 'lower' | 'upper' | 'digit'
const kindOf = (character: string): Kind => (character >= 'a' ? 'lower' : character >= 'A' ? 'upper' : 'digit')

/** The share of each kind at random: 26, 26 and 10 of 62 characters. */
const AT_RANDOM: Readonly<Record<Kind, number>> = { lower: 26 / 62, upper: 26 / 62, digit: 10 / 62 }
/** The share of each kind in names, by the kind before it (estimates); `start`: at the beginning of a group. */
const IN_NAMES: Readonly<Record<Kind | 'start', Readonly<Record<Kind, number>>>> = {
  start: { lower: 0.55, upper: 0.35, digit: 0.1 },
  lower: { lower: 0.9, upper: 0.07, digit: 0.03 },
  upper: { lower: 0.6, upper: 0.35, digit: 0.05 },
  digit: { lower: 0.12, upper: 0.13, digit: 0.75 },
}

/** Such as SFDC, PROD2 or EU12: common in names, rare at random. Its letters are those of no language. */
const SHORT_CODE = /^(?=.{4})(?:(?:[A-Z]{1,5}|[a-z]{1,5}|[A-Z][a-z]{1,4})[0-9]{1,4}|[A-Z]{1,9})$/
const EVIDENCE_IN_SHORT_CODE = -0.4

/** Words between others. */
const SMALL_WORD =
  /^(?:and|at|by|for|from|in|my|of|on|the|to|with|und|der|die|das|des|von|zu|de|du|la|le|les|el|en|et)$/
const EVIDENCE_IN_SMALL_WORD = -1.5

/** Abbreviations within the names of tools, one or more in a row. */
const ACRONYMS =
  /(?<![A-Z])(?:SFDC|SFDX|SFMC|SQL|API|XML|XSLT|JSON|AWS|GCP|SAP|ETL|ELT|CRM|ERP|CSV|SFTP|FTP|HTTPS?|REST|SOAP|SSO|SSIS|JDBC|ODBC|IICS|EMEA|UAT|DEV|PROD|TEST|DWH|CPQ|DSF|MDM|EDI|ESB|EBS|CLI|SDK|URL|IBM|PDF|BI|QA|MQ|US|EU|UK|IT|HR|DB|VM)+(?![a-z])/g
const EVIDENCE_IN_ACRONYM = -0.6

/** For each character, how much more likely it is at random than in a name (nats). */
function evidenceOf(group: string): number[] {
  if (SHORT_CODE.test(group)) return Array.from(group, () => EVIDENCE_IN_SHORT_CODE)
  if (SMALL_WORD.test(group)) return Array.from(group, () => EVIDENCE_IN_SMALL_WORD)
  const acronyms = Array.from(group.matchAll(ACRONYMS), ({ index, 0: { length } }) => ({ index, end: index + length }))
  let before: Kind | 'start' = 'start'
  let letterBefore: keyof typeof VOWELS_IN_NAMES = 'start'
  return Array.from(group, (character, at) => {
    const kind = kindOf(character)
    const acronym = acronyms.find(({ index, end }) => at >= index && at < end)
    if (acronym !== undefined) {
      before = at + 1 < acronym.end ? 'upper' : 'lower' // what follows begins as after a word
      letterBefore = 'start'
      return EVIDENCE_IN_ACRONYM
    }
    const byKind = Math.log(AT_RANDOM[kind] / IN_NAMES[before][kind])
    const byLetter = evidenceOfLetter(character.toLowerCase(), VOWELS_IN_NAMES[letterBefore])
    before = kind
    letterBefore = kind === 'digit' ? 'start' : VOWEL_SHARES.has(character.toLowerCase()) ? 'vowel' : 'consonant'
    return byKind + byLetter
  })
}

function evidenceOfLetter(letter: string, vowelsInNames: number): number {
  const vowel = VOWEL_SHARES.get(letter)
  const consonant = CONSONANT_SHARES.get(letter)
  if (vowel !== undefined)
    return Math.min(MAX_LETTER_EVIDENCE, Math.log(VOWELS_AT_RANDOM / 6 / (vowelsInNames * vowel)))
  if (consonant === undefined) return 0
  const inNames = (1 - vowelsInNames) * consonant
  return Math.min(MAX_LETTER_EVIDENCE, Math.log((1 - VOWELS_AT_RANDOM) / 20 / inNames))
}

/** For each group of letters and digits, whether it belongs to a part of all groups, read as one, that looks random. */
export function randomGroups(groups: readonly string[]): readonly boolean[] {
  const text = groups.join('')
  if (text.length < WINDOW || !/[a-z]/.test(text) || !/[A-Z]/.test(text)) return groups.map(() => false)
  const isWord = groups.length === 1
  const evidence = groups.flatMap((group) => (isWord ? evidenceOf(group) : evidenceInRun(group)))
  const starts = startsOfRandomParts(text, evidence, isWord)
  let end = 0
  let next = 0 // the first part that may still reach into a group
  return groups.map((group) => {
    const begin = end
    end += group.length
    while ((starts[next] ?? Number.POSITIVE_INFINITY) + WINDOW <= begin) next += 1
    return (starts[next] ?? Number.POSITIVE_INFINITY) < end
  })
}

/** A long word that is a name by itself stays one beside others. */
const EVIDENCE_IN_LONG_NAME = -1
const evidenceInRun = (group: string): number[] =>
  group.length >= WINDOW && randomGroups([group])[0] === false
    ? Array.from(group, () => EVIDENCE_IN_LONG_NAME)
    : evidenceOf(group)

/** Most of a token: its last 6 characters may stand elsewhere. */
const PART_OF_TOKEN = 14
const MIN_EVIDENCE_IN_PART = -5

/** Whether nothing among the groups looks like the first part of a token, of at least 14 characters. */
export function isNameWithoutPartOfToken(groups: readonly string[]): boolean {
  const evidence = groups.flatMap(evidenceOf)
  return !evidence.some(
    (_, at) =>
      at + PART_OF_TOKEN <= evidence.length &&
      evidence.slice(at, at + PART_OF_TOKEN).reduce((sum, each) => sum + each, 0) > MIN_EVIDENCE_IN_PART,
  )
}

/** Where parts of the text begin that look random, in their order. */
function startsOfRandomParts(text: string, evidence: readonly number[], isWord: boolean): readonly number[] {
  const minEvidence = isWord ? MIN_EVIDENCE_IN_WORD : MIN_EVIDENCE_IN_GROUPS
  const minOfEachCase = isWord ? MIN_OF_EACH_CASE_IN_WORD : MIN_OF_EACH_CASE_IN_GROUPS
  const starts: number[] = []
  const inPart = { lower: 0, upper: 0, digit: 0, evidence: 0 }
  const add = (at: number, times: 1 | -1): void => {
    inPart[kindOf(text.charAt(at))] += times
    inPart.evidence += times * (evidence[at] ?? 0)
  }
  for (let at = 0; at < text.length; at += 1) {
    add(at, 1)
    if (at >= WINDOW) add(at - WINDOW, -1)
    const isMixed = inPart.lower >= minOfEachCase && inPart.upper >= minOfEachCase
    if (at >= WINDOW - 1 && isMixed && inPart.evidence > minEvidence) starts.push(at - WINDOW + 1)
  }
  return starts
}
