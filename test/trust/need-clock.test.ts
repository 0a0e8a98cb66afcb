// The clock under "Do you need a token at all?": it jumps over the days on which logins end, forwards, backwards and to
// times that are none, after any replies. What is shown is always a known question or answer, and the same clock always
// shows the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { needAfter, openAssumptions, type RepliedQuestion, type Reply } from '../../src/knowledge/need-assumptions'
import { ANSWER_IDS, isQuestion, NEED_TREE, type NeedId, QUESTION_IDS } from '../../src/knowledge/need-decision-tree'
import { hasRetired, retirementTime } from '../../src/knowledge/password-login-retirements'
import { inScope } from '../scope'
import { record } from './record-row'

const RUNS = inScope(2_000, 50_000)
const KNOWN: readonly NeedId[] = [...QUESTION_IDS, ...ANSWER_IDS]

const nearADay = fc
  .tuple(fc.constantFrom('password-flow' as const, 'soap-login' as const), fc.integer({ min: -2, max: 2 }))
  .map(([id, offset]) => retirementTime(id) + offset)
const clock = fc.oneof(
  nearADay,
  fc.integer(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 8.64e15 + 1),
)
const replies = fc.array(fc.constantFrom<Reply>('yes', 'no', 'unsure'), { maxLength: 12 })

/** Replies to what is shown, each at the time that the clock says then. */
function walk(answers: readonly Reply[], times: readonly number[]): RepliedQuestion[] {
  const given: RepliedQuestion[] = []
  answers.forEach((reply, at) => {
    const id = needAfter(given, times[at % times.length] ?? 0)
    if (isQuestion(id)) given.push({ id, reply })
  })
  return given
}

/** What is shown after a login has ended, of which the person has said that their tool uses it. */
const AFTER_CLIENT_ID: readonly NeedId[] = ['password-flow-ended']
const AFTER_SOAP: readonly NeedId[] = ['soap-login-ending']

/** Says that the ended login still works, or asks on about it. */
function contradictsTheDay(given: readonly RepliedQuestion[], id: NeedId, now: number): boolean {
  const clientId = given.find((reply) => reply.id === 'client-id')?.reply
  if (clientId === 'yes') return hasRetired('password-flow', now) && !AFTER_CLIENT_ID.includes(id)
  return clientId !== undefined && hasRetired('soap-login', now) && !AFTER_SOAP.includes(id)
}

it('a clock that jumps never shows what is not there, nor what has ended', () => {
  let lost = 0
  let rounds = 0
  fc.assert(
    fc.property(replies, fc.array(clock, { minLength: 1, maxLength: 6 }), clock, (answers, times, now) => {
      rounds += 1
      const given = walk(answers, times)
      const shown = needAfter(given, now)
      const there = needAfter(given, retirementTime('soap-login'))
      const again = needAfter(given, now)
      const assumptions = openAssumptions(given, now)
      const isRight =
        KNOWN.includes(shown) &&
        KNOWN.includes(there) &&
        again === shown &&
        !contradictsTheDay(given, shown, now) &&
        assumptions.every((id) => isQuestion(id) && NEED_TREE[id] !== undefined)
      if (!isRight) lost += 1
    }),
    { numRuns: RUNS },
  )
  record({
    kind: 'input',
    what: 'the clock jumps over the days on which logins end, back, and to times that are none, between any replies',
    browser: 'no browser',
    rounds,
    lost,
    outcome:
      'a question or an answer that names its day; nothing is stored, and the right clock shows the right answer',
  })
  expect(lost).toBe(0)
})
