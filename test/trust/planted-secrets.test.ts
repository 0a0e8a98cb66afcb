// Nothing secret of a page is in its report. Pages are made up, with secrets in every place, and read twice with other secrets:
// both reports are the same, letter by letter, so that nothing of a secret can be in either.
import { afterAll, describe, expect, it } from 'vitest'
import { reportText } from '../../src/structure/compose-report'
import { INTERFACE_WORDS } from '../../src/structure/interface-words'
import { FAMILY_NAMES, GIVEN_NAMES } from '../replay/made-up-secrets'
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

/** A word of interfaces, or `mark`: an element of HTML. */
const isPublic = (word: string): boolean => INTERFACE_WORDS.has(word) || word === 'mark'

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
  const told: string[] = []
  let read = 0

  it.each(PORTIONS)(
    'is the same whatever secrets a page holds, and holds none: pages from %i on',
    (first) => {
      let planted = 0
      for (let seed = first + 1; seed <= first + PORTION; seed += 1) {
        const { secrets, faults } = checkedPage(seed)
        planted += secrets
        read += 1
        told.push(...faults)
      }
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
      lost: told.length,
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
