// "I don't know" never ends in an answer that may be wrong. Every way through the questions is walked, at times before
// and after each retirement, and compared with everything that may be true of somebody who replied so.
import { describe, expect, it } from 'vitest'
import { needAfter, openAssumptions, type RepliedQuestion, type Reply } from '../../../src/knowledge/need-assumptions'
import {
  type AnswerId,
  FIRST_QUESTION,
  isQuestion,
  NEED_TREE,
  type NeedId,
  needAt,
  QUESTION_IDS,
  type QuestionId,
} from '../../../src/knowledge/need-decision-tree'

const TIMES = [new Date(2026, 10, 27), new Date(2027, 1, 20), new Date(2027, 5, 1)].map((day) => day.getTime())

/** What an answer that tells people to look it up may stand for. */
const STANDS_FOR: Readonly<Partial<Record<AnswerId, readonly NeedId[]>>> = {
  'ask-why-hidden': [
    'authenticator-code',
    'inside-ip-ranges',
    'api-only-user',
    'integration-licence-user',
    'option-missing',
  ],
}

/** Every question, answered with yes or no. */
type World = Readonly<Record<QuestionId, 'yes' | 'no'>>
const WORLDS: readonly World[] = Array.from(
  { length: 2 ** QUESTION_IDS.length },
  (_, bits) => Object.fromEntries(QUESTION_IDS.map((id, at) => [id, (bits >> at) & 1 ? 'yes' : 'no'])) as World,
)

function answerIn(world: World, now: number): NeedId {
  let id = needAt(FIRST_QUESTION, now)
  while (isQuestion(id)) id = needAt(NEED_TREE[id][world[id]], now)
  return id
}

interface Way {
  readonly replies: readonly RepliedQuestion[]
  readonly end: AnswerId
}

function waysFrom(replies: readonly RepliedQuestion[], now: number): Way[] {
  const id = needAfter(replies, now)
  if (!isQuestion(id)) return [{ replies, end: id }]
  return (['yes', 'no', 'unsure'] satisfies Reply[]).flatMap((reply) => waysFrom([...replies, { id, reply }], now))
}

const definite = ({ replies }: Pick<Way, 'replies'>): readonly RepliedQuestion[] =>
  replies.filter(({ reply }) => reply !== 'unsure')

/** What “I don't know” goes on with, as a reply. */
const assumption = (id: QuestionId): RepliedQuestion => ({
  id,
  reply: NEED_TREE[id].unsure === NEED_TREE[id].yes ? 'yes' : 'no',
})

const nameOf = ({ replies, end }: Way): string => [...replies.map(({ id, reply }) => `${id}=${reply}`), end].join(' ')

describe.each(TIMES)('at %d', (now) => {
  const ways = waysFrom([], now)
  const answers = WORLDS.map((world) => ({ world, answer: answerIn(world, now) }))
  const unsureWays = ways.filter(({ replies }) => replies.some(({ reply }) => reply === 'unsure'))

  it('there are many ways as long as a login is left', () => {
    const isLeft = now < Math.max(...TIMES)
    expect(unsureWays.length).toBeGreaterThan(isLeft ? 50 : 8)
    expect(ways.length - unsureWays.length).toBeGreaterThan(isLeft ? 8 : 3)
  })

  it('an answer after “I don’t know” is right in every case in which what it says to look up is so', () => {
    const wrong = unsureWays.flatMap((way) => {
      const known = [...definite(way), ...openAssumptions(way.replies, now).map(assumption)]
      const right: readonly NeedId[] = STANDS_FOR[way.end] ?? [way.end]
      const possible = answers.filter(({ world }) => known.every(({ id, reply }) => world[id] === reply))
      const bad = possible.find(({ answer }) => !right.includes(answer))
      return possible.length > 0 && bad === undefined ? [] : [`${nameOf(way)}, but ${bad?.answer}`]
    })
    expect(wrong).toEqual([])
  })

  it('without “I don’t know” an answer assumes nothing', () => {
    const sure = ways.filter((way) => !unsureWays.includes(way))
    expect(sure.filter(({ replies }) => openAssumptions(replies, now).length > 0).map(nameOf)).toEqual([])
  })

  it('nothing is called probable that is certain', () => {
    const needless = unsureWays.filter(({ replies }) => {
      if (openAssumptions(replies, now).length === 0) return false
      const possible = answers.filter(({ world }) =>
        definite({ replies }).every(({ id, reply }) => world[id] === reply),
      )
      return new Set(possible.map(({ answer }) => answer)).size === 1
    })
    expect(needless.map(nameOf)).toEqual([])
  })
})
