// Nothing secret of a page is in its report. Pages are made up, with secrets in every place, and read twice with other secrets:
// both reports are the same, letter by letter, so that nothing of a secret can be in either.
import { afterAll, describe, expect, it } from 'vitest'
import { salesforceHostOf } from '../../src/salesforce/hosts/salesforce-host'
import { knownSegment } from '../../src/structure/address-words'
import { reportText } from '../../src/structure/compose-report'
import { INTERFACE_WORDS } from '../../src/structure/interface-words'
import { maskAddress, maskPageAddress } from '../../src/structure/mask-address'
import { Masks } from '../../src/structure/mask-name'
import { KNOWN_NAMES, NAME_TESTS } from '../../src/structure/selector-vocabulary'
import { open, SITUATIONS } from '../drift/situations'
import { FAMILY_NAMES, GIVEN_NAMES, NAMES_OF_WORDS } from '../replay/made-up-secrets'
import { plantedPage } from '../replay/planted-page'
import { reportOf } from '../replay/read-for-report'
import { inScope } from '../scope'
import { record } from './record-row'

const PAGES = inScope(200, 10_000)

/** The parts of a secret that would tell something: words of four letters and more, and numbers of six digits and more. */
const partsOf = (secret: string): string[] => secret.toLowerCase().match(/[\p{L}]{4,}|\d{6,}/gu) ?? []

const textOf = (seed: number, purse: number): { text: string; secrets: readonly string[] } => {
  const page = plantedPage(seed, purse)
  return { text: reportText(reportOf(page)), secrets: page.secrets }
}

/** A report says which masked names are the same. Two pages with other secrets may differ in that, and in nothing else. */
const unnumbered = (text: string): string => text.replace(/m\d+/g, 'm')

/** Whole words and numbers of a report: `userProfile-m1` is `user`, `profile` and `m`, `1`. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[A-Z]?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? []).map((word) => word.toLowerCase()))

/** Pages are read in portions, so that a long run says how far it is. */
const PORTION = 100
const PORTIONS = Array.from({ length: PAGES / PORTION }, (_none, at) => at * PORTION)

/** Words of the reports of pages without a secret: what our selectors and Salesforce name, elements of HTML, keys of every report. */
const OURS = new Set(
  SITUATIONS.flatMap((situation) => [
    ...wordsOf(reportText(reportOf({ address: situation.entry.address, document: open(situation) }))),
  ]),
)
for (const word of wordsOf(
  [...KNOWN_NAMES, ...NAME_TESTS.map(({ text }) => text), 'mark head small strong'].join(' '),
)) {
  OURS.add(word)
}
/** Those, words of interfaces, and words of Salesforce's own addresses. */
const isPublic = (word: string): boolean => OURS.has(word) || knownSegment(word) !== null

/** What is wrong with the report of a page, and how many secrets the page holds. */
function checkedPage(seed: number): { secrets: number; faults: readonly string[] } {
  const [one, other] = [textOf(seed, 1), textOf(seed, 2)]
  const words = wordsOf(one.text)
  const lower = one.text.toLowerCase()
  const told = one.secrets.filter((secret) => lower.includes(secret.toLowerCase()))
  const parts = one.secrets.flatMap(partsOf).filter((part) => words.has(part) && !isPublic(part))
  const differs = unnumbered(one.text) === unnumbered(other.text) ? [] : ['it depends on the secrets']
  return {
    secrets: one.secrets.length,
    faults: [...differs, ...told, ...parts].map((fault) => `seed ${seed}: ${fault}`),
  }
}

describe('a report', () => {
  let [read, lost] = [0, 0]

  it.each(PORTIONS)(
    'is the same whatever secrets a page holds, and holds none: pages from %i on',
    (first) => {
      let planted = 0
      const told: string[] = []
      for (let seed = first + 1; seed <= first + PORTION; seed += 1) {
        const { secrets, faults } = checkedPage(seed)
        planted += secrets
        read += 1
        told.push(...faults)
      }
      lost += told.length
      expect(told).toEqual([])
      expect(planted).toBeGreaterThan(PORTION * 15)
    },
    600_000,
  )

  afterAll(() =>
    record({
      kind: 'input',
      what: 'a page with made-up names, ids, addresses and passwords in every place, reported',
      browser: 'no browser',
      rounds: read,
      lost,
      outcome: 'The report is the same as of a page with other secrets, and holds none of them.',
    }),
  )
})

describe('the words that stay readable', () => {
  it('are no common names of people', () => {
    const names = [...GIVEN_NAMES, ...FAMILY_NAMES].map((name) => name.toLowerCase())
    expect(names.filter((name) => INTERFACE_WORDS.has(name))).toEqual([])
  })

  it('are words', () => {
    expect([...INTERFACE_WORDS].filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([])
  })
})

const OWN = salesforceHostOf('https://acme.my.salesforce.com/') ?? expect.unreachable()
/** The ways in which a page may write a name into its markup. */
const WRITTEN: readonly ((name: string) => string)[] = [
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll(' ', '-').toLowerCase(),
  (name) => `user_${name.replaceAll(' ', '')}`,
  (name) => `alias-${name.charAt(0).toLowerCase()}${name.replaceAll(' ', '').slice(1)}`,
  (name) => `card${name.replaceAll(' ', '')}Header`,
]

describe.each(NAMES_OF_WORDS)('%s, a name made of words', (name) => {
  const written = WRITTEN.map((write) => write(name))
  const telling = new RegExp(
    name
      .split(' ')
      .map((word) => `(?=.*${word})`)
      .join(''),
    'i',
  )

  it('is masked in ids and classes', () => {
    expect(written.map((each) => new Masks().name(each)).filter((masked) => telling.test(masked))).toEqual([])
  })

  it('is masked in addresses: in a segment, a parameter, and behind the hash', () => {
    const addresses = written.flatMap((each) => [
      `/${each}`,
      `/lightning/r/${each}/view`,
      `/ui/setup/Setup?setupid=Personal${each}`,
      `/ui/setup/Setup?setupid=${each}`,
      `/lightning/page/home#${each}`,
      `#${each}`,
    ])
    const masked = addresses.flatMap((address) => [
      maskAddress(address, OWN, new Masks()),
      ...(address.startsWith('/')
        ? [maskPageAddress(`https://acme.my.salesforce.com${address}`, OWN, new Masks())]
        : []),
    ])
    const said = masked.map((each) => each.replaceAll('/lightning/page/home', ''))
    expect(said.filter((each) => telling.test(each))).toEqual([])
  })
})

describe('a parameter and a hash', () => {
  const said = (address: string) => maskAddress(address, OWN, new Masks())

  it('are masked as a whole, unless Salesforce names its own page so', () => {
    expect(said('/ui/setup/Setup?setupid=PersonalItemDetails')).toBe('/ui/setup/Setup?setupid=personalm1')
    expect(said('/ui/setup/Setup?setupid=ItemDetails')).toBe('/ui/setup/Setup?setupid=m1')
    expect(said('/ui/setup/Setup?setupid=user')).toBe('/ui/setup/Setup?setupid=m1')
    expect(said('/ui/setup/Setup?setupid=PersonalSetup')).toBe('/ui/setup/Setup?setupid=PersonalSetup')
    expect(said('/lightning/page/home#itemDetails')).toBe('/lightning/page/home#m1')
    expect(said('#itemDetails')).toBe('#m1')
    expect(said('#')).toBe('#')
  })
})
