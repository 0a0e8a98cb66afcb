// The decision tree of "Do you need a token at all?": every question can be reached, and every way ends in an answer.
import { describe, expect, it, vi } from 'vitest'
import { ARTICLES } from '../../../src/knowledge/articles'
import { needAfter, type RepliedQuestion } from '../../../src/knowledge/need-assumptions'
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
  Record<
    string,
    {
      readonly kind?: string
      readonly yes?: string
      readonly no?: string
      readonly unsure?: string
      readonly until?: { readonly next: string }
    }
  >
>

const isThere = (next: string | undefined): next is string => next !== undefined
const nextOf = (tree: Tree, id: string): string[] => [tree[id]?.yes, tree[id]?.no].filter(isThere)
const waysOf = (tree: Tree, id: string): string[] => [
  ...nextOf(tree, id),
  ...[tree[id]?.unsure, tree[id]?.until?.next].filter(isThere),
]

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

describe('do you need a token at all', () => {
  it('has a tree without dead ends or circles', () => {
    expect(faultsOf(NEED_TREE, FIRST_QUESTION).join('; ')).toBe('')
  })

  it('takes at most seven questions, and two more where an administrator must say why the option is hidden', () => {
    expect(longest(FIRST_QUESTION)).toBeLessThanOrEqual(9)
    const [beforeSoap, beforeFlow] = [3, 4]
    expect(beforeSoap + 1 + longest(NEED_TREE['option-shown'].yes)).toBeLessThanOrEqual(7)
    expect(beforeFlow + 1 + longest(NEED_TREE['password-flow-option-shown'].yes)).toBeLessThanOrEqual(7)
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
        'password-flow-without-token',
        'inside-ip-ranges',
        'uses-oauth',
        'api-only-user',
        'authenticator-code',
        'soap-login-off',
        'soap-login-retired',
        'password-flow-off',
        'password-flow-until',
        'password-flow-ended',
        'external-client-app-only',
        'integration-licence-user',
        'no-password',
        'token-needed',
      ]),
    )
  })

  const BEFORE = new Date(2027, 1, 19).getTime()
  const AFTER = new Date(2027, 1, 20).getTime()
  const SUMMER = new Date(2027, 6, 1).getTime()
  const CLIENT_ID = ['yes', 'yes', 'yes'] as const
  const SOAP = ['yes', 'yes', 'no'] as const

  it.each<[string, number, readonly RepliedQuestion['reply'][], NeedId]>([
    ['a tool that was allowed in the browser', BEFORE, ['no'], 'uses-oauth'],
    ['a tool with a client ID and a certificate', BEFORE, ['no'], 'uses-oauth'],
    ['single sign-on only', BEFORE, ['yes', 'no'], 'no-password'],
    ['Data Loader at the office', BEFORE, [...SOAP, 'yes', 'yes', 'no', 'yes'], 'inside-trusted-network'],
    ['Data Loader at home', BEFORE, [...SOAP, 'yes', 'yes', 'no', 'no'], 'token-needed'],
    ['Data Loader of a new version', BEFORE, [...SOAP, 'yes', 'yes', 'yes'], 'soap-login-retired'],
    ['an old script in a new org', BEFORE, [...SOAP, 'yes', 'no'], 'soap-login-off'],
    ['an integration user', BEFORE, [...SOAP, 'no', 'no', 'no', 'yes', 'no'], 'api-only-user'],
    ['a user with its licence', BEFORE, [...SOAP, 'no', 'no', 'no', 'yes', 'yes'], 'integration-licence-user'],
    ['an authenticator app', BEFORE, [...SOAP, 'no', 'yes'], 'authenticator-code'],
    ['the same with a client ID', BEFORE, [...CLIENT_ID, 'no', 'no', 'yes'], 'authenticator-code'],
    ['nobody knows why it is hidden', BEFORE, [...SOAP, 'no', 'unsure'], 'ask-why-hidden'],
    ['a client ID', BEFORE, [...CLIENT_ID, 'no', 'yes', 'yes', 'no'], 'password-flow-until'],
    ['a client ID at the office', BEFORE, [...CLIENT_ID, 'no', 'yes', 'yes', 'yes'], 'password-flow-without-token'],
    ['a client ID in a new org', BEFORE, [...CLIENT_ID, 'no', 'yes', 'no'], 'password-flow-off'],
    ['an External Client App', BEFORE, [...CLIENT_ID, 'yes'], 'external-client-app-only'],
    ['a client ID, afterwards', AFTER, CLIENT_ID, 'password-flow-ended'],
    ['Data Loader at home, afterwards', AFTER, [...SOAP, 'yes', 'yes', 'no', 'no'], 'token-needed'],
    ['Data Loader at home, in summer', SUMMER, SOAP, 'soap-login-ending'],
  ])('leads %s to its answer', (_name, now, answers, expected) => {
    const replies: RepliedQuestion[] = []
    for (const reply of answers) {
      const id = needAfter(replies, now)
      if (isQuestion(id)) replies.push({ id, reply })
    }
    expect([replies.length, needAfter(replies, now)]).toEqual([answers.length, expected])
  })
})
