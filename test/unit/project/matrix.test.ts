// Which cells the matrix has: every two of interface, family of hosts and language meet; every way in is walked.
import { describe, expect, it } from 'vitest'
import { ENTRANCES, FAMILIES, INTERFACES, LANGUAGES, MAIN, PARTITIONS } from '../../matrix/cells'
import { allWalks, fewWalks, WALKED_ELSEWHERE } from '../../matrix/walks'

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name)

describe('the whole matrix', () => {
  const cells = allWalks()
  const pairs = new Set(
    cells.flatMap(({ parts: [ui, family, language] }) => [
      `${ui}|${family}`,
      `${ui}|${language}`,
      `${family}|${language}`,
    ]),
  )

  it('lets every two of interface, family and language meet', () => {
    const families = [MAIN, ...FAMILIES]
    const wanted = [
      ...names(INTERFACES).flatMap((ui) => LANGUAGES.map((language) => `${ui}|${language}`)),
      ...names(families).flatMap((family) => LANGUAGES.map((language) => `${family}|${language}`)),
      ...families.flatMap(({ name, hasSetup }) =>
        INTERFACES.filter(({ role }) => hasSetup || role !== 'setup').map((ui) => `${ui.name}|${name}`),
      ),
    ]
    expect(wanted.filter((pair) => !pairs.has(pair))).toEqual([])
  })

  it('has every partition and every way in, on more than the main hosts', () => {
    for (const name of [...names(PARTITIONS), ...names(ENTRANCES)]) {
      const own = cells.filter(({ parts }) => parts.includes(name))
      expect(own.length).toBeGreaterThan(1)
    }
  })

  it('gives every cell an org of its own', () => {
    expect(new Set(cells.map(({ org }) => org)).size).toBe(cells.length)
    expect(new Set(names(cells)).size).toBe(cells.length)
  })
})

describe('the part with every test', () => {
  const parts = fewWalks().flatMap(({ parts }) => parts)

  it.each(names([...INTERFACES, ...ENTRANCES].filter(({ name }) => !WALKED_ELSEWHERE.includes(name))))(
    'has %s',
    (name) => {
      expect(parts).toContain(name)
    },
  )

  it.each(names([MAIN, ...FAMILIES]))('has the hosts of %s', (name) => {
    expect(parts).toContain(name)
  })

  it.each(['ar', 'xx', 'zh_CN', 'de'])('speaks %s', (language) => {
    expect(LANGUAGES).toContain(language)
    expect(parts).toContain(language)
  })

  it('leaves to other tests only what there is', () => {
    expect(names([...INTERFACES, ...ENTRANCES])).toEqual(expect.arrayContaining([...WALKED_ELSEWHERE]))
  })
})
