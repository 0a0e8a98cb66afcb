// The days on which Salesforce ends logins with a password: when they come, on which clock, and that no text contradicts
// them afterwards.
import { describe, expect, it } from 'vitest'
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { idsOfTable } from '../../../src/knowledge/ids-of-table'
import { needAfter, type RepliedQuestion } from '../../../src/knowledge/need-assumptions'
import { FIRST_QUESTION, isQuestion, NEED_TREE, type NeedId, needAt } from '../../../src/knowledge/need-decision-tree'
import {
  hasRetired,
  PASSWORD_LOGIN_RETIREMENTS,
  retirementTime,
} from '../../../src/knowledge/password-login-retirements'
import { SNIPPET_IDS, SNIPPETS, snippetStillWorks } from '../../../src/knowledge/snippets'
import { english } from '../support/knowledge'

const FLOW_DAY = retirementTime('password-flow')
const SOAP_DAY = retirementTime('soap-login')
const MESSAGES: readonly [key: string, text: string][] = Object.entries(catalogue).map(([key, { message }]) => [
  key,
  message,
])
const DAY_IN_TEXTS = '20 February 2027'

/** Everything that can be shown at this time. */
function shownAt(now: number, from: NeedId = FIRST_QUESTION): NeedId[] {
  const id = needAt(from, now)
  if (!isQuestion(id)) return [id]
  const { yes, no, unsure } = NEED_TREE[id]
  return [id, ...[yes, no, unsure].flatMap((next) => shownAt(now, next))]
}

describe('a day', () => {
  it.each(idsOfTable(PASSWORD_LOGIN_RETIREMENTS))('of %s begins at midnight on the person’s own clock', (id) => {
    const begin = new Date(retirementTime(id))
    const [year, month, day] = PASSWORD_LOGIN_RETIREMENTS[id].day.split('-').map(Number)
    expect([begin.getFullYear(), begin.getMonth() + 1, begin.getDate()]).toEqual([year, month, day])
    expect([begin.getHours(), begin.getMinutes()]).toEqual([0, 0])
    expect([hasRetired(id, begin.getTime() - 1), hasRetired(id, begin.getTime())]).toEqual([false, true])
  })

  it('of the flow is the one that the texts name, and they name no other', () => {
    const begin = new Date(FLOW_DAY)
    expect(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(begin)).toBe(DAY_IN_TEXTS)
    for (const [key, text] of MESSAGES) {
      expect([key, ...(text.match(/\d+ \w+ 20\d\d/g) ?? []).filter((day) => day !== DAY_IN_TEXTS)]).toEqual([key])
    }
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0, 8.64e15 + 1])(
    'has come or not, whatever the clock says: %d',
    (now) => {
      for (const id of idsOfTable(PASSWORD_LOGIN_RETIREMENTS)) expect(typeof hasRetired(id, now)).toBe('boolean')
      expect(shownAt(now).length).toBeGreaterThan(0)
    },
  )
})

describe('when the clock moves', () => {
  const CLIENT_ID: readonly RepliedQuestion[] = [
    { id: 'asks-password', reply: 'yes' },
    { id: 'own-password', reply: 'yes' },
    { id: 'client-id', reply: 'yes' },
    { id: 'external-client-app', reply: 'no' },
    { id: 'password-flow-option-shown', reply: 'yes' },
    { id: 'password-flow', reply: 'yes' },
    { id: 'password-flow-trusted-network', reply: 'no' },
  ]
  const verdictAt = (now: number): string => {
    const node = NEED_TREE[needAfter(CLIENT_ID, now)]
    return node.kind === 'answer' ? node.verdict : 'none'
  }

  it('an answer that stands on the screen becomes “no”, and comes back on a clock that was set back', () => {
    expect([FLOW_DAY - 1, FLOW_DAY, FLOW_DAY - 1].map(verdictAt)).toEqual(['yes', 'no', 'yes'])
  })

  it.each(CLIENT_ID.map((_, at) => at))('so does each question on the way to it: %d replies', (count) => {
    const id = needAfter(CLIENT_ID.slice(0, count), FLOW_DAY)
    expect(id).toBe(count < 3 ? CLIENT_ID[count]?.id : 'password-flow-ended')
  })

  it('no way says yes once both have ended', () => {
    const verdicts = (now: number) => shownAt(now).map((id) => (isQuestion(id) ? '' : NEED_TREE[id].verdict))
    expect(verdicts(FLOW_DAY - 1)).toContain('yes')
    expect(verdicts(FLOW_DAY)).toContain('yes')
    expect(verdicts(SOAP_DAY)).not.toContain('yes')
  })

  it('what can be shown before a day and not after it is about that login', () => {
    const gone = new Set(shownAt(FLOW_DAY - 1).filter((id) => !shownAt(FLOW_DAY).includes(id)))
    expect([...gone].toSorted()).toEqual([
      'external-client-app',
      'external-client-app-only',
      'password-flow',
      'password-flow-off',
      'password-flow-option-shown',
      'password-flow-trusted-network',
      'password-flow-until',
      'password-flow-without-token',
    ])
  })
})

/** Tells a person to log in with a password, or to use or get a token or what takes its place. */
const TELLS_TO_LOG_IN =
  /\bReset\b.*\btoken\b|Reset it|enter the code|Give the tool|your password|connect from one of these|see why the option/

/** The answers that a person can come to at this time whose tool has a client ID, or has none. */
function answersFor(hasClientId: boolean, now: number, from: NeedId = FIRST_QUESTION): NeedId[] {
  const id = needAt(from, now)
  if (!isQuestion(id)) return [id]
  const { yes, no, unsure } = NEED_TREE[id]
  const ways = id === 'client-id' ? [hasClientId ? yes : no] : id === 'asks-password' ? [yes] : [yes, no, unsure]
  return ways.flatMap((next) => answersFor(hasClientId, now, next))
}

describe('no answer for a login that has ended', () => {
  const told = (hasClientId: boolean, now: number) => [
    ...new Set(
      answersFor(hasClientId, now).filter((id) => TELLS_TO_LOG_IN.test(english(`need_${id.replaceAll('-', '_')}_do`))),
    ),
  ]

  it.each([
    ['with a client ID, on the day', true, FLOW_DAY],
    ['with a client ID, in summer', true, SOAP_DAY],
    ['with a client ID, on 1 September', true, new Date(2027, 8, 1).getTime()],
    ['without one, in summer', false, SOAP_DAY],
    ['without one, on 1 September', false, new Date(2027, 8, 1).getTime()],
  ])('tells to use a password or a token: %s', (_name, hasClientId, now) => {
    expect(told(hasClientId, now)).toEqual([])
  })

  it('but before, there are such answers', () => {
    expect(told(true, FLOW_DAY - 1).length).toBeGreaterThan(4)
    expect(told(false, SOAP_DAY - 1).length).toBeGreaterThan(4)
  })

  it('on the way through any questions: what was asked before the day gives way, too', () => {
    const hidden: readonly RepliedQuestion[] = [
      { id: 'asks-password', reply: 'yes' },
      { id: 'own-password', reply: 'yes' },
      { id: 'client-id', reply: 'no' },
      { id: 'option-shown', reply: 'no' },
      { id: 'mfa-for-api', reply: 'yes' },
    ]
    const at = (now: number) => [hidden.slice(0, 4), hidden].map((replies) => needAfter(replies, now))
    expect(at(SOAP_DAY - 1)).toEqual(['mfa-for-api', 'authenticator-code'])
    expect(at(SOAP_DAY)).toEqual(['soap-login-ending', 'soap-login-ending'])
  })
})

describe('after the day', () => {
  it('no example logs in with the flow, and all others stay', () => {
    const left = (now: number) => SNIPPET_IDS.filter((id) => snippetStillWorks(id, now))
    expect(left(FLOW_DAY - 1)).toEqual(SNIPPET_IDS)
    expect(left(FLOW_DAY)).toEqual(SNIPPET_IDS.filter((id) => id !== 'oauth-password-flow'))
    expect(SNIPPETS['oauth-password-flow'].lines.join(' ')).toContain('grant_type=password')
    for (const id of left(FLOW_DAY)) expect(SNIPPETS[id].lines.join(' ')).not.toMatch(/client_id|grant_type/i)
  })

  /** Texts that are shown only before the day. */
  const onlyBefore = (key: string): boolean => /^need_(password_flow|external_client_app)(_hint|_if)?$/.test(key)

  it.each(MESSAGES.filter(([key, text]) => !onlyBefore(key) && /allow username-password|flow is off/i.test(text)))(
    '%s stays true: it names the day, or does not allow the flow again',
    (_key, text) => {
      expect(text.includes(DAY_IN_TEXTS) || !/\ballow/.test(text)).toBe(true)
    },
  )

  it.each(MESSAGES.filter(([, text]) => /64\.0 for now|switch (?:it|login\(\)) on(?! again)\b.*login\(\)/.test(text)))(
    '%s stays true: it names Summer ’27',
    (_key, text) => {
      expect(text).toContain('Summer ’27')
    },
  )
})
