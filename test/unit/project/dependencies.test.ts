// docs/dependencies.md lists every package that is shipped: with the version and licence of the lock file, and a reason.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

const LICENCES = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC']
/** Taken all the same: the MPL-2.0 holds for the package's own files only, whose source is public and not changed by us. */
const EXCEPTIONS: Readonly<Record<string, string>> = { 'webextension-polyfill': 'MPL-2.0' }

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const project = json('package.json') as Required<Pick<Locked, 'dependencies'>>
const { packages } = json('package-lock.json') as { packages: Readonly<Record<string, Locked>> }
const locked = (name: string): Locked => packages[`node_modules/${name}`] ?? {}

/** What a package cannot run without. */
function needsOf(one: Locked): string[] {
  const peers = Object.keys(one.peerDependencies ?? {})
  return [
    ...Object.keys({ ...one.dependencies, ...one.optionalDependencies }),
    ...peers.filter((name) => one.peerDependenciesMeta?.[name]?.optional !== true),
  ]
}

const shipped = new Set(Object.keys(project.dependencies))
for (const name of shipped) for (const need of needsOf(locked(name))) shipped.add(need)

const [HEADS = [], , ...ROWS] = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
/** The cell of a row below a head. */
const cell = (row: readonly string[], head: string): string => row[HEADS.indexOf(head)] ?? ''
const nameIn = (row: readonly string[]): string => /^\[(.+)\]\(https:\/\/.+\)$/.exec(cell(row, 'package'))?.[1] ?? ''

describe('docs/dependencies.md', () => {
  it('has a row for each package that is shipped, with its version and licence, and no other', () => {
    const rows = ROWS.map((row) => [nameIn(row), cell(row, 'version'), cell(row, 'licence')])
    const wanted = [...shipped].map((name) => [name, locked(name).version, locked(name).license])
    expect(rows.toSorted()).toEqual(wanted.toSorted())
  })

  it('says of each what it is for, why it is this one, who brings it and how large it is', () => {
    for (const row of ROWS) {
      const name = nameIn(row)
      expect(cell(row, 'what for'), name).toMatch(/\w+ \w+/)
      expect(cell(row, 'why this one'), name).toMatch(/\w+ \w+/)
      const brings = cell(row, 'brought by')
      expect(Object.keys((brings === 'package.json' ? project : locked(brings)).dependencies ?? {})).toContain(name)
      expect(row.slice(HEADS.indexOf('content script'), -1).join(' '), name).toMatch(/^(\d+ ){4}[1-9]\d*$/)
    }
  })
})

describe('what is shipped', () => {
  it('is free to use and to pass on', () => {
    const isFine = (name: string) => (EXCEPTIONS[name] ?? LICENCES).includes(locked(name).license ?? 'none')
    expect([...shipped].filter((name) => !isFine(name))).toEqual([])
    expect(Object.keys(EXCEPTIONS).filter((name) => !shipped.has(name))).toEqual([])
  })

  it('is there once, as the lock file has it', () => {
    const copies = Object.keys(packages).map((folder) => folder.split('node_modules/').at(-1) ?? '')
    expect(copies.filter((name) => shipped.has(name)).toSorted()).toEqual([...shipped].toSorted())
    const [root] = Object.values(packages)
    expect(root?.dependencies).toEqual(project.dependencies)
  })
})

describe('package-lock.json', () => {
  it('holds what is shipped to a checksum', () => {
    expect([...shipped].filter((name) => !locked(name).integrity?.startsWith('sha512-'))).toEqual([])
  })

  it('names no host to fetch from', () => {
    const told = ['funding', 'deprecated'] // for people, not for npm
    const text = JSON.stringify(packages, (key, value) => (told.includes(key) ? undefined : value))
    expect(text).not.toMatch(/:\/\/|"resolved"/)
  })
})
