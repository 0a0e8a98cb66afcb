// Which cells are walked: all of them, or the few that run with every test.
import type { SettingsChange } from '../practice-org/server'
import { ENTRANCES, FAMILIES, type HostFamily, type Hosts, INTERFACES, type Interface, LANGUAGES, MAIN } from './cells'

export interface Walk {
  readonly name: string
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
    org,
    hosts,
    settings: { ...ui.settings, language },
    from: `https://${hosts[ui.role]}${ui.path}`,
  }
}

type Cell = readonly [ui: Interface, family: HostFamily, language: string]

/** Every interface in every language on the main hosts, every interface on every other family, and every entrance. */
const ALL: readonly Cell[] = [
  ...INTERFACES.flatMap((ui) => LANGUAGES.map((language): Cell => [ui, MAIN, language])),
  ...INTERFACES.flatMap((ui) =>
    FAMILIES.filter(({ hasSetup }) => hasSetup || ui.role !== 'setup').map((family): Cell => [ui, family, 'en']),
  ),
  ...ENTRANCES.map((ui): Cell => [ui, MAIN, 'en']),
]

/** What runs with every test: each interface, language, family and entrance at least once. */
function few(): readonly Cell[] {
  const some: Cell[] = [
    ...LANGUAGES.map((language, index): Cell => [pick(INTERFACES, index), MAIN, language]),
    ...FAMILIES.map(
      (family, index): Cell => [
        pick(
          INTERFACES.filter(({ role }) => role !== 'setup'),
          index,
        ),
        family,
        'en',
      ],
    ),
    ...ENTRANCES.map((ui): Cell => [ui, MAIN, 'en']),
  ]
  return some
}

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

export const walks = (which: 'all' | 'few'): readonly Walk[] =>
  (which === 'all' ? ALL : few()).map((cell, index) => walk(FIRST_NUMBER + index, ...cell))
