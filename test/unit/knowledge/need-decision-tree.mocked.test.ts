// The decision tree of "Do you need a token at all?": every question can be reached, and every way ends in an answer.
import { describe, expect, it, vi } from 'vitest'
import { ARTICLES } from '../../../src/knowledge/articles'
import {
  ANSWER_IDS,
  FIRST_QUESTION,
  isQuestion,
  NEED_TREE,
  type NeedId,
  QUESTION_IDS,
} from '../../../src/knowledge/need-decision-tree'
import { needAdviceText } from '../../../src/ui/knowledge-texts'

vi.mock('../../../src/browser/i18n', async () => ({ t: (await import('../support/knowledge')).english }))

type Tree = Readonly<
  Record<string, { readonly kind?: string; readonly yes?: string; readonly no?: string; readonly unsure?: string }>
>

const isThere = (next: string | undefined): next is string => next !== undefined
const nextOf = (tree: Tree, id: string): string[] => [tree[id]?.yes, tree[id]?.no].filter(isThere)
const waysOf = (tree: Tree, id: string): string[] => [...nextOf(tree, id), ...[tree[id]?.unsure].filter(isThere)]

/** What is wrong with the shape of a tree, in words. */
function faultsOf(tree: Tree, start: string): string[] {
  const faults = new Set<string>()
  const reached = new Set<string>()
  const walk = (id: string, way: readonly string[]): void => {
    if (!(id in tree)) faults.add(`${way.at(-1)} leads to ${id}, which is not there`)
    else if (way.includes(id)) faults.add(`${id} leads back to itself`)
    else {
      reached.add(id)
      const next = nextOf(tree, id)
      if (next.length === 1 || (next.length === 2 && next[0] === next[1])) faults.add(`${id} has one way only`)
      for (const to of waysOf(tree, id)) walk(to, [...way, id])
    }
  }
  walk(start, [])
  for (const id of Object.keys(tree)) if (!reached.has(id)) faults.add(`${id} is never reached`)
  return [...faults]
}

describe('the check of decision trees', () => {
  const end = {}
  it.each<[string, Tree, string[]]>([
    ['a good one', { a: { yes: 'x', no: 'y' }, x: end, y: end }, []],
    ['two ways to one answer', { a: { yes: 'x', no: 'b' }, b: { yes: 'x', no: 'y' }, x: end, y: end }, []],
    ['a dead branch', { a: { yes: 'x', no: 'y' }, x: end }, ['a leads to y, which is not there']],
    ['a circle', { a: { yes: 'x', no: 'b' }, b: { yes: 'x', no: 'a' }, x: end }, ['a leads back to itself']],
    ['no choice', { a: { yes: 'x', no: 'x' }, x: end }, ['a has one way only']],
    ['half a question', { a: { yes: 'x' }, x: end }, ['a has one way only']],
    ['an orphan', { a: { yes: 'x', no: 'y' }, x: end, y: end, z: end }, ['z is never reached']],
  ])('finds the faults of %s', (_name, tree, faults) => {
    expect(faultsOf(tree, 'a')).toEqual(faults)
  })
})

/** The longest way from here to an answer, in questions. */
const longest = (id: NeedId): number => {
  const node = NEED_TREE[id]
  return node.kind === 'answer' ? 0 : 1 + Math.max(longest(node.yes), longest(node.no), longest(node.unsure))
}

describe('who does not know', () => {
  it.each(QUESTION_IDS)('is told nothing that would be wrong: after %s', (id) => {
    const { unsure } = NEED_TREE[id]
    const isSafe = isQuestion(unsure) || ['token-needed', 'option-missing'].includes(unsure)
    expect(isSafe).toBe(true)
  })
})

describe('do you need a token at all', () => {
  it('has a tree without dead ends or circles', () => {
    expect(faultsOf(NEED_TREE, FIRST_QUESTION).join('; ')).toBe('')
  })

  it('takes at most seven questions', () => {
    expect(longest(FIRST_QUESTION)).toBeLessThanOrEqual(7)
  })

  it('has questions and answers', () => {
    for (const id of QUESTION_IDS) expect([NEED_TREE[id].kind, isQuestion(id)]).toEqual(['question', true])
    for (const id of ANSWER_IDS) expect([NEED_TREE[id].kind, isQuestion(id)]).toEqual(['answer', false])
    expect(new Set(ANSWER_IDS.map((id) => NEED_TREE[id].verdict))).toEqual(new Set(['no', 'yes', 'cannot']))
  })

  it.each(ANSWER_IDS)('%s says what to do, with an article', (id) => {
    expect(needAdviceText(id).length).toBeGreaterThan(40)
    expect(Object.keys(ARTICLES)).toContain(NEED_TREE[id].article)
  })

  it('covers what is known to make a token needless or impossible', () => {
    expect(ANSWER_IDS).toEqual(
      expect.arrayContaining([
        'inside-trusted-network',
        'inside-ip-ranges',
        'uses-oauth',
        'api-only-user',
        'authenticator-code',
        'soap-login-off',
        'soap-login-retired',
        'password-flow-off',
        'no-password',
        'token-needed',
      ]),
    )
  })

  it.each<[string, ('yes' | 'no')[], NeedId]>([
    ['a tool that was allowed in the browser', ['no'], 'uses-oauth'],
    ['a tool with a client ID and a certificate', ['no'], 'uses-oauth'],
    ['single sign-on only', ['yes', 'no'], 'no-password'],
    ['Data Loader at the office', ['yes', 'yes', 'yes', 'yes'], 'inside-trusted-network'],
    ['Data Loader at home', ['yes', 'yes', 'yes', 'no', 'no', 'yes', 'no'], 'token-needed'],
    ['an old script in a new org', ['yes', 'yes', 'yes', 'no', 'no', 'no'], 'soap-login-off'],
    ['an integration user', ['yes', 'yes', 'no', 'no', 'no', 'yes'], 'api-only-user'],
    ['an authenticator app', ['yes', 'yes', 'no', 'yes'], 'authenticator-code'],
  ])('leads %s to its answer', (_name, answers, expected) => {
    const end = answers.reduce<NeedId>((id, answer) => {
      const node = NEED_TREE[id]
      return node.kind === 'question' ? node[answer] : id
    }, FIRST_QUESTION)
    expect(end).toBe(expected)
  })
})
