// What a person must still look up after "I don't know". Such an answer goes on with “yes” or with “no”, whichever is
// likelier. Unless all that is possible ends in the same answer, that answer is then only probable.
import { FIRST_QUESTION, isQuestion, NEED_TREE, type NeedId, needAt, type QuestionId } from './need-decision-tree'
import type { NEED_QUESTIONS } from './need-questions'

type Questions = typeof NEED_QUESTIONS
/** The questions for which “I don't know” goes on with “yes” or with “no”. */
export type AssumedQuestionId = {
  [Id in QuestionId]: Questions[Id]['unsure'] extends Questions[Id]['yes' | 'no'] ? Id : never
}[QuestionId]

export const REPLIES = ['yes', 'no', 'unsure'] as const
export type Reply = (typeof REPLIES)[number]

export interface RepliedQuestion {
  readonly id: QuestionId
  readonly reply: Reply
}

/** The replies to what still counts at this time: from the first question that has retired on, none does. */
export function liveReplies(replies: readonly RepliedQuestion[], now: number): readonly RepliedQuestion[] {
  const retired = replies.findIndex(({ id }) => needAt(id, now) !== id)
  return retired === -1 ? replies : replies.slice(0, retired)
}

/** What is shown after these replies, at this time (ms since the epoch). */
export function needAfter(replies: readonly RepliedQuestion[], now: number): NeedId {
  const last = liveReplies(replies, now).at(-1)
  return needAt(last === undefined ? FIRST_QUESTION : NEED_TREE[last.id][last.reply], now)
}

/** How many questions there are from this one on, itself included, on the longest way to an answer. */
export function mostQuestionsFrom(next: NeedId, now: number): number {
  const id = needAt(next, now)
  if (!isQuestion(id)) return 0
  const { yes, no, unsure } = NEED_TREE[id]
  return 1 + Math.max(...[yes, no, unsure].map((way) => mostQuestionsFrom(way, now)))
}

/** Whether “I don't know” goes on with “yes” or with “no”. If not, it leads to an answer that is right for both. */
export function isAssumed(id: QuestionId): id is AssumedQuestionId {
  const { yes, no, unsure } = NEED_TREE[id]
  return unsure === yes || unsure === no
}

/** The assumptions on which the answer after these replies depends, in the order of the questions. */
export function openAssumptions(replies: readonly RepliedQuestion[], now: number): readonly AssumedQuestionId[] {
  const assumed = liveReplies(replies, now).flatMap(({ id, reply }) =>
    reply === 'unsure' && isAssumed(id) ? [id] : [],
  )
  return assumed.length === 0 || possibleAnswers(replies, now).size === 1 ? [] : assumed
}

/** Every answer that may be right for somebody who replied so. */
function possibleAnswers(replies: readonly RepliedQuestion[], now: number): ReadonlySet<NeedId> {
  const known = new Map(replies.map(({ id, reply }) => [id, reply]))
  const answers = new Set<NeedId>()
  const visit = (next: NeedId): void => {
    const id = needAt(next, now)
    if (!isQuestion(id)) return void answers.add(id)
    const { yes, no, unsure } = NEED_TREE[id]
    const reply = known.get(id)
    if (reply === 'yes' || reply === 'no') visit(NEED_TREE[id][reply])
    else if (reply === 'unsure' && !isAssumed(id)) visit(unsure)
    else for (const way of [yes, no]) visit(way)
  }
  visit(FIRST_QUESTION)
  return answers
}
