// Tells random letters and digits, as in a security token, from names that people make up. It compares how likely the characters
// are as one and as the other: names have words with the letters of a language, and few changes of case.

/** Parts of this many characters are looked at. Salesforce's tokens have 22 to 25. */
const WINDOW = 20
/**
 * From here on a part counts as random (nats; the more, the more random). Fewer than 1 of 1,000 random ones stay below. Nearly
 * all names in one word are below -6, and all sentences that were tried. Groups give less evidence, because they hide changes of case.
 */
const MIN_EVIDENCE_IN_WORD = -5
const MIN_EVIDENCE_IN_GROUPS = -6
/** Letters of each case in a part. A token has both; ids in one case, such as hexadecimal ones, are none. */
const MIN_OF_EACH_CASE = 2

/** How often letters are in English, German and Spanish words, in thousandths (rounded). */
const LETTER_SHARES =
  'e140 a87 n78 i76 r75 t72 s68 o67 d43 l43 u38 c37 h32 m28 p24 g23 b18 f18 w14 v12 k11 y9 z8 x3 j3 q2'
const LETTER_EVIDENCE = new Map(
  LETTER_SHARES.split(' ').map((share) => [share.charAt(0), Math.log(1_000 / 26 / Number(share.slice(1)))] as const),
)

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
const SHORT_CODE = /^(?=.{4})(?:(?:[A-Z]{1,5}|[a-z]{1,5}|[A-Z][a-z]{1,4})[0-9]{1,4}|[A-Z]{1,5})$/
const EVIDENCE_IN_SHORT_CODE = -0.4

/** For each character, how much more likely it is at random than in a name (nats). */
function evidenceOf(group: string): number[] {
  if (SHORT_CODE.test(group)) return Array.from(group, () => EVIDENCE_IN_SHORT_CODE)
  let before: Kind | 'start' = 'start'
  return Array.from(group, (character) => {
    const kind = kindOf(character)
    const byKind = Math.log(AT_RANDOM[kind] / IN_NAMES[before][kind])
    before = kind
    return byKind + (LETTER_EVIDENCE.get(character.toLowerCase()) ?? 0)
  })
}

/** For each group of letters and digits, whether it belongs to a part of all groups, read as one, that looks random. */
export function randomGroups(groups: readonly string[]): readonly boolean[] {
  const text = groups.join('')
  if (text.length < WINDOW || !/[a-z]/.test(text) || !/[A-Z]/.test(text)) return groups.map(() => false)
  const minEvidence = groups.length === 1 ? MIN_EVIDENCE_IN_WORD : MIN_EVIDENCE_IN_GROUPS
  const starts = startsOfRandomParts(text, groups.flatMap(evidenceOf), minEvidence)
  let end = 0
  let next = 0 // the first part that may still reach into a group
  return groups.map((group) => {
    const begin = end
    end += group.length
    while ((starts[next] ?? Number.POSITIVE_INFINITY) + WINDOW <= begin) next += 1
    return (starts[next] ?? Number.POSITIVE_INFINITY) < end
  })
}

/** Where parts of the text begin that look random, in their order. */
function startsOfRandomParts(text: string, evidence: readonly number[], minEvidence: number): readonly number[] {
  const starts: number[] = []
  const inPart = { lower: 0, upper: 0, digit: 0, evidence: 0 }
  const add = (at: number, times: 1 | -1): void => {
    inPart[kindOf(text.charAt(at))] += times
    inPart.evidence += times * (evidence[at] ?? 0)
  }
  for (let at = 0; at < text.length; at += 1) {
    add(at, 1)
    if (at >= WINDOW) add(at - WINDOW, -1)
    const isMixed = inPart.lower >= MIN_OF_EACH_CASE && inPart.upper >= MIN_OF_EACH_CASE
    if (at >= WINDOW - 1 && isMixed && inPart.evidence > minEvidence) starts.push(at - WINDOW + 1)
  }
  return starts
}
