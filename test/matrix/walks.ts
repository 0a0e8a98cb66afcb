// Which cells are walked: all of them, or the few that run with every test.
import type { SettingsChange } from '../practice-org/server'
import {
  ENTRANCES,
  FAMILIES,
  type HostFamily,
  type Hosts,
  INTERFACES,
  type Interface,
  LANGUAGES,
  MAIN,
  PARTITIONS,
} from './cells'

export interface Walk {
  readonly name: string
  readonly parts: readonly [ui: string, family: string, language: string]
  readonly org: string
  readonly hosts: Hosts
  readonly settings: SettingsChange
  readonly from: string
}

const FIRST_NUMBER = 10

function walk(number: number, ui: Interface, family: HostFamily, language: string): Walk {
  const { org, hosts } = family.hosts(number)
  return {
    name: `${ui.name} · ${family.name} · ${language}`,
    parts: [ui.name, family.name, language],
    org,
    hosts,
    settings: { ...ui.settings, language },
    from: `https://${hosts[ui.role]}${ui.path}`,
  }
}

type Cell = readonly [ui: Interface, family: HostFamily, language: string]

const WITHOUT_SETUP = INTERFACES.filter(({ role }) => role !== 'setup')

const uiOn = ({ hasSetup }: HostFamily, at: number): Interface => pick(hasSetup ? INTERFACES : WITHOUT_SETUP, at)

/** Each family in each language, with the interfaces in turn. */
const GRID: readonly Cell[] = [MAIN, ...FAMILIES].flatMap((family, row) =>
  LANGUAGES.map((language, column): Cell => [uiOn(family, row + column), family, language]),
)

const isMet = (ui: Interface, language: string): boolean =>
  GRID.some(([met, , spoken]) => met === ui && spoken === language)

/**
 * Every two of interface, family and language meet in a cell. Partitions differ by a word in the host only, and ways in
 * before the walk only: these take interfaces, languages and families in turn.
 */
const ALL: readonly Cell[] = [
  ...GRID,
  ...INTERFACES.flatMap((ui) =>
    LANGUAGES.filter((language) => !isMet(ui, language)).map((language): Cell => [ui, MAIN, language]),
  ),
  ...PARTITIONS.flatMap((family, row) =>
    [0, 1, 2].map((column): Cell => [pick(INTERFACES, row + 2 * column), family, pick(LANGUAGES, 3 * row + column)]),
  ),
  ...ENTRANCES.flatMap((ui, row): Cell[] => [
    [ui, MAIN, pick(LANGUAGES, row)],
    [ui, pick(FAMILIES, row), pick(LANGUAGES, row + 7)],
  ]),
]

const ALL_FAMILIES: readonly HostFamily[] = [MAIN, ...FAMILIES]

/** Walked on the main hosts by `walks-in-chromium.e2e.ts` or `doors.e2e.ts`, with every test as well. */
export const WALKED_ELSEWHERE: readonly string[] = [
  ...['Lightning, Aura', 'Setup', 'Classic, improved', 'Classic, old'],
  ...['Login, one-page', 'Login, two-step'],
  ...['Identity check, smc', 'Identity check, tc'], // the same page with another field
  ...['Login, two-step-prefilled', 'Identity check, tc-verification-code', 'Identity check, EmailVerifCode'],
  ...['Login, at an address of Lightning', 'The avatar by its picture'],
  // the same page with another form: `reset-form-makes.test.ts`
  ...['The form, in Lightning', 'The form, script', 'The form, outside', 'The form, link', 'Identity check, emc'],
  // `classic-search.e2e.ts`
  ...['Classic, old, dark bar, results in the content', 'Classic, old, Search as a picture'],
]

/** Of each kind: from right to left, invented, without a known word, with one. */
const FEW_LANGUAGES: readonly string[] = ['ar', 'xx', 'zh_CN', 'ja', 'de', 'fr', 'ko', 'pt_BR', 'ru', 'es', 'th']

/**
 * What runs with every test: each other interface and way in once. Together with those walks these are all kinds of pages.
 * Families of hosts and languages take turns, so that each family is there, too.
 */
const FEW: readonly Cell[] = [...INTERFACES, ...ENTRANCES]
  .filter(({ name }) => !WALKED_ELSEWHERE.includes(name))
  .map((ui, index): Cell => [ui, ui.role === 'setup' ? MAIN : pick(ALL_FAMILIES, index), pick(FEW_LANGUAGES, index)])

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

export type BrowserName = 'Chromium' | 'Firefox'

const numbered = (cells: readonly Cell[]): readonly Walk[] =>
  cells.map((cell, index) => walk(FIRST_NUMBER + index, ...cell))

/** Every cell; in the full run each is walked in both browsers. */
export const allWalks = (): readonly Walk[] => numbered(ALL)

/** The few that run with every test, in Chromium. */
export const fewWalks = (): readonly Walk[] => numbered(FEW)
