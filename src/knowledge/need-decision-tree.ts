// The decision tree of "Do you need a token at all?". A question leads to other questions, and in the end to an
// answer. First come questions that a person can answer from what they know or see; last come those that only an
// administrator can answer. The texts in messages.json: `need_<id>`; for a question `need_<id>_hint` says how to find
// out, for an answer `need_<id>_do` says what to do.
import type { ArticleId } from './articles'
import { idsOfTable } from './ids-of-table'
import type { SourcedFact } from './sourced-fact'

interface Question extends SourcedFact {
  readonly kind: 'question'
  readonly yes: string
  readonly no: string
  /** The next id for a person who does not know. Never an answer that would be wrong if “yes” or “no” were true. */
  readonly unsure: string
}

interface Answer extends SourcedFact {
  readonly kind: 'answer'
  /**
   * `yes`: the person needs a token. `no`: they need none, or it would not help. `cannot`: they cannot get one before
   * something in their org is changed.
   */
  readonly verdict: 'no' | 'yes' | 'cannot'
  readonly article: ArticleId
}

const QUESTIONS = {
  'asks-password': {
    kind: 'question',
    yes: 'own-password',
    no: 'uses-oauth',
    unsure: 'own-password',
    source: 'Salesforce Help, “OAuth Authorization Flows”',
    checked: '2026-11-24',
  },
  'own-password': {
    kind: 'question',
    yes: 'option-shown',
    no: 'no-password',
    unsure: 'option-shown',
    source: 'Salesforce Help, “Configure Salesforce for Delegated Authentication”',
    checked: '2026-11-24',
  },
  'option-shown': {
    kind: 'question',
    yes: 'trusted-network',
    no: 'mfa-for-api',
    unsure: 'trusted-network',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'mfa-for-api': {
    kind: 'question',
    yes: 'authenticator-code',
    no: 'login-ip-ranges',
    unsure: 'login-ip-ranges',
    source: 'Salesforce Help, “Set MFA Login Requirements for API Access”',
    checked: '2026-11-24',
  },
  'login-ip-ranges': {
    kind: 'question',
    yes: 'inside-ip-ranges',
    no: 'api-only',
    unsure: 'api-only',
    source: 'Salesforce Help, KB 000386179',
    checked: '2026-11-24',
  },
  'api-only': {
    kind: 'question',
    yes: 'api-only-user',
    no: 'option-missing',
    unsure: 'option-missing',
    source: 'Salesforce Help, “Give Integration Users API Only Access”',
    checked: '2026-11-24',
  },
  'trusted-network': {
    kind: 'question',
    yes: 'inside-trusted-network',
    no: 'client-id',
    unsure: 'client-id',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'client-id': {
    kind: 'question',
    yes: 'password-flow',
    no: 'soap-login',
    unsure: 'soap-login',
    source: 'Salesforce Help, “OAuth 2.0 Username-Password Flow for Special Scenarios”',
    checked: '2026-11-24',
  },
  'password-flow': {
    kind: 'question',
    yes: 'token-needed',
    no: 'password-flow-off',
    unsure: 'token-needed',
    source: 'Salesforce Help, “Block Authorization Flows to Improve Security”',
    checked: '2026-11-24',
  },
  'soap-login': {
    kind: 'question',
    yes: 'soap-version',
    no: 'soap-login-off',
    unsure: 'soap-version',
    source: 'SOAP API Developer Guide, login()',
    checked: '2026-11-24',
  },
  'soap-version': {
    kind: 'question',
    yes: 'soap-login-retired',
    no: 'token-needed',
    unsure: 'token-needed',
    source: 'Salesforce Help, KB 005132110',
    checked: '2026-11-24',
  },
} as const satisfies Readonly<Record<string, Question>>

const ANSWERS = {
  'uses-oauth': {
    kind: 'answer',
    verdict: 'no',
    article: 'oauth-flows',
    source: 'Salesforce Help, “OAuth Authorization Flows”',
    checked: '2026-11-24',
  },
  'no-password': {
    kind: 'answer',
    verdict: 'cannot',
    article: 'delegated-authentication',
    source: 'Salesforce Help, “Configure Salesforce for Delegated Authentication”',
    checked: '2026-11-24',
  },
  'authenticator-code': {
    kind: 'answer',
    verdict: 'no',
    article: 'mfa-for-api',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'inside-ip-ranges': {
    kind: 'answer',
    verdict: 'no',
    article: 'login-ip-ranges',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'api-only-user': {
    kind: 'answer',
    verdict: 'cannot',
    article: 'integration-user',
    source: 'Salesforce Help, “Reset Your Security Token”; reports of administrators',
    checked: '2026-11-24',
  },
  'option-missing': {
    kind: 'answer',
    verdict: 'cannot',
    article: 'option-missing',
    source: 'Salesforce Help, KB 000386179',
    checked: '2026-11-24',
  },
  'inside-trusted-network': {
    kind: 'answer',
    verdict: 'no',
    article: 'trusted-ip-ranges',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'password-flow-off': {
    kind: 'answer',
    verdict: 'no',
    article: 'leave-password-flow',
    source: 'Salesforce Help, KB 000886201',
    checked: '2026-11-24',
  },
  'soap-login-off': {
    kind: 'answer',
    verdict: 'no',
    article: 'soap-login',
    source: 'SOAP API Developer Guide, login(); KB 005132110',
    checked: '2026-11-24',
  },
  'soap-login-retired': {
    kind: 'answer',
    verdict: 'no',
    article: 'soap-login-retirement',
    source: 'Salesforce Help, KB 005132110',
    checked: '2026-11-24',
  },
  'token-needed': {
    kind: 'answer',
    verdict: 'yes',
    article: 'reset-token',
    source: 'Salesforce Help, “Reset Your Security Token”; KB 005132110',
    checked: '2026-11-24',
  },
} as const satisfies Readonly<Record<string, Answer>>

export type QuestionId = keyof typeof QUESTIONS
export type AnswerId = keyof typeof ANSWERS
export type NeedId = QuestionId | AnswerId
export type NeedQuestion = Question & { readonly yes: NeedId; readonly no: NeedId; readonly unsure: NeedId }
export type NeedNode = NeedQuestion | Answer

/** All questions and answers by id. The types check that every `yes`, `no` and `unsure` names one of them. */
export const NEED_TREE: Readonly<Record<QuestionId, NeedQuestion> & Record<AnswerId, Answer>> = {
  ...QUESTIONS,
  ...ANSWERS,
}
export const FIRST_QUESTION: QuestionId = 'asks-password'

export const QUESTION_IDS: readonly QuestionId[] = idsOfTable(QUESTIONS)
export const ANSWER_IDS: readonly AnswerId[] = idsOfTable(ANSWERS)
export const isQuestion = (id: NeedId): id is QuestionId => id in QUESTIONS
