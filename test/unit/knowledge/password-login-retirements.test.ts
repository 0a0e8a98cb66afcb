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
    { id: 'option-shown', reply: 'yes' },
    { id: 'trusted-network', reply: 'no' },
    { id: 'client-id', reply: 'yes' },
    { id: 'external-client-app', reply: 'no' },
    { id: 'password-flow', reply: 'yes' },
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
    expect(id).toBe(count < 5 ? CLIENT_ID[count]?.id : 'password-flow-ended')
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
      'password-flow-until',
    ])
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
