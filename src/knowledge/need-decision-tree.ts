// The decision tree of "Do you need a token at all?". A question leads to other questions, and in the end to an
// answer. The texts in messages.json: `need_<id>`; for a question `need_<id>_hint` says how to find out, for an answer
// `need_<id>_do` says what to do.
import { idsOfTable } from './ids-of-table'
import { NEED_ANSWERS } from './need-answers'
import type { Answer, Question } from './need-nodes'
import { NEED_QUESTIONS } from './need-questions'
import { hasRetired, type RetirementId } from './password-login-retirements'

export type QuestionId = keyof typeof NEED_QUESTIONS
export type AnswerId = keyof typeof NEED_ANSWERS
export type NeedId = QuestionId | AnswerId

interface Dated {
  readonly until?: { readonly retirement: RetirementId; readonly next: AnswerId }
}
export type NeedQuestion = Question & Dated & { readonly yes: NeedId; readonly no: NeedId; readonly unsure: NeedId }
export type NeedNode = NeedQuestion | (Answer & Dated)

/** All questions and answers by id. The types check that every id that one of them names is there. */
export const NEED_TREE: Readonly<Record<QuestionId, NeedQuestion> & Record<AnswerId, Answer & Dated>> = {
  ...NEED_QUESTIONS,
  ...NEED_ANSWERS,
}
export const FIRST_QUESTION: QuestionId = 'asks-password'

export const QUESTION_IDS: readonly QuestionId[] = idsOfTable(NEED_QUESTIONS)
export const ANSWER_IDS: readonly AnswerId[] = idsOfTable(NEED_ANSWERS)
export const isQuestion = (id: NeedId): id is QuestionId => id in NEED_QUESTIONS

/** The question or answer that counts at this time (ms since the epoch): what has retired gives way. */
export function needAt(id: NeedId, now: number): NeedId {
  const { until } = NEED_TREE[id]
  return until !== undefined && hasRetired(until.retirement, now) ? until.next : id
}
