// The drift laboratory, small: fixed seeds, the cases that once were wrong, and that the laboratory itself is to be trusted.
import { describe, expect, it } from 'vitest'
import { everyElement, truthOf } from '../../drift/dom'
import { judged, pointedAt } from '../../drift/judge'
import { mutated, mutationCount } from '../../drift/mutate'
import { ranked } from '../../drift/ranked'
import { REGRESSIONS } from '../../drift/regressions'
import { complaints } from '../../drift/report'
import { runCase, runCases } from '../../drift/run'
import { SITUATIONS, type Situation } from '../../drift/situations'
import { countsOf, rightShare } from '../../drift/tally'
import { randomFrom, seedOf } from '../../random'

const situationOf = (name: string): Situation =>
  SITUATIONS.find((each) => each.name === name) ?? expect.unreachable(`no page ${name}`)

describe('the finding', () => {
  it('rings nothing wrong on 300 mutated pages, and what is right on nearly all', () => {
    const cases = [...runCases(300, 1)]
    expect(complaints(cases).filter((complaint) => !complaint.startsWith('with '))).toEqual([])
    // So few pages tell a share to two points or so; what is required of thousands, `npm run drift` checks.
    expect(rightShare(countsOf(cases))).toBeGreaterThan(0.93)
  }, 120_000)

  it('rings what a page is about where nothing was changed', () => {
    const document = (each: Situation) => mutated(each, 0, 0).document
    const outcomes = SITUATIONS.map((each) => `${each.name}: ${judged(each, document(each)).outcome}`)
    expect(outcomes).toEqual(SITUATIONS.map(({ name, next }) => `${name}: ${next === null ? 'admitted' : 'right'}`))
  })

  it.each(REGRESSIONS)('is not wrong again on $page, seed $seed: $because', ({ page, seed, mutations }) => {
    const { verdict, mutations: done } = runCase(situationOf(page), seed, mutations.length)
    const told = done.map(({ operator, what }) => `${operator}: ${what}`)
    expect(mutations.filter((each) => !told.some((one) => one.startsWith(each)))).toEqual([])
    expect(verdict.outcome).not.toBe('wrong')
  })

  it('does not read where the truth is', () => {
    const cases = SITUATIONS.filter(({ filled }) => filled.length === 0).map((each) => ({ each, seed: 4 }))
    const found = (each: Situation, document: Document) => {
      const element = pointedAt(each, document)?.element
      return element === undefined ? null : everyElement(document).indexOf(element)
    }
    for (const { each, seed } of cases) {
      const { document } = mutated(each, seed)
      const before = found(each, document)
      for (const element of everyElement(document)) element.removeAttribute('data-truth')
      expect(`${each.name} ${found(each, document)}`).toBe(`${each.name} ${before}`)
    }
  })
})

describe('the laboratory', () => {
  it('makes the same page of the same seed, and others of others', () => {
    const page = situationOf('settings-filtered-lwc')
    const html = (seed: number) => mutated(page, seed).document.documentElement.outerHTML
    const told = (seed: number) => mutated(page, seed).mutations
    expect(html(7)).toBe(html(7))
    expect(told(7)).toEqual(told(7))
    expect(told(7)).not.toEqual(told(10))
  })

  it('makes one, two or three different mutations', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { mutations } = mutated(situationOf('old-setup'), seed)
      expect(mutations).toHaveLength(mutationCount(seed))
      expect(new Set(mutations.map(({ operator }) => operator)).size).toBe(mutations.length)
    }
  })

  it('calls a ring wrong that is on anything but the truth', () => {
    const page = situationOf('lightning-home')
    const { document } = mutated(page, 0, 0)
    for (const element of everyElement(document)) {
      if (truthOf(element) === 'avatar') element.removeAttribute('data-truth')
    }
    expect(judged(page, document)).toMatchObject({ outcome: 'wrong', isThere: false })
  })

  it('leaves what a seed means as it is when it learns something new', () => {
    const one = (names: readonly string[]) =>
      ranked(
        names.map((name) => [name, name] as const),
        7,
      )
    const told = (names: readonly string[]) => one(names).map(({ name, random }) => `${name} ${random.next()}`)
    const before = told(['a', 'b', 'c', 'd', 'e'])
    expect(told(['new', 'e', 'd', 'c', 'b', 'a']).filter((each) => !each.startsWith('new'))).toEqual(before)
    expect(one(['a', 'b', 'c']).map(({ name }) => name)).not.toEqual(
      ranked(
        [
          ['a', 1],
          ['b', 1],
          ['c', 1],
        ],
        8,
      ).map(({ name }) => name),
    )
  })

  it('has chances that are even and repeatable', () => {
    const random = randomFrom(seedOf('a', 1))
    const drawn = Array.from({ length: 6000 }, () => random.below(6))
    for (const face of [0, 1, 2, 3, 4, 5]) {
      expect(drawn.filter((each) => each === face).length).toBeGreaterThan(850)
    }
    expect(random.shuffled([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4])
    expect(random.pick([])).toBeUndefined()
    expect(randomFrom(5).next()).toBe(randomFrom(5).next())
    expect(randomFrom(5).next()).not.toBe(randomFrom(6).next())
  })
})
