// The failures, and the search among them.
import { describe, expect, it, vi } from 'vitest'
import { FAILURE_IDS, FAILURES, type FailureId, searchFailures } from '../../../src/knowledge/login-failures'
import { failureCauseText, failureSearchText } from '../../../src/ui/knowledge-texts'

vi.mock('../../../src/browser/i18n', async () => ({ t: (await import('../support/knowledge')).english }))

const search = (query: string): readonly FailureId[] => searchFailures(query, failureSearchText)

describe('failures', () => {
  it('are those that people report', () => {
    expect(FAILURE_IDS).toEqual(
      expect.arrayContaining([
        'login-must-use-security-token',
        'invalid-login',
        'invalid-sso-gateway-url',
        'api-disabled-for-org',
        'insufficient-access',
        'soap-login-disabled',
        'api-security-token-required',
        'locked-out',
      ]),
    )
  })

  it('have messages of their own', () => {
    const messages = FAILURE_IDS.map((id) => FAILURES[id].message)
    expect(new Set(messages).size).toBe(messages.length)
  })
})

describe('the search', () => {
  it.each(FAILURE_IDS)('finds %s by its own message', (id) => {
    expect(search(FAILURES[id].message)).toContain(id)
  })

  it.each(FAILURE_IDS)('finds %s in small letters, in quotes, with spaces around', (id) => {
    expect(search(`  “${FAILURES[id].message.toLowerCase()}” `)).toContain(id)
  })

  it.each(FAILURE_IDS)('finds %s by its first word alone', (id) => {
    const [first = ''] = FAILURES[id].message.split(/[\s:]+/)
    expect(search(first)).toContain(id)
  })

  it.each(FAILURE_IDS)('finds %s by a word of the cause, in the person’s language', (id) => {
    const known = [FAILURES[id].message, ...FAILURES[id].searchWords].join(' ').toLowerCase()
    const words =
      failureCauseText(id)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const own = words.filter((word) => !known.includes(word)).toSorted((a, b) => b.length - a.length)
    expect(own.length).toBeGreaterThan(0)
    expect(search(own[0] ?? '')).toContain(id)
    expect(searchFailures(own[0] ?? '', () => '')).not.toContain(id)
  })

  it.each(FAILURE_IDS)('finds %s by each of its other words', (id) => {
    for (const word of FAILURES[id].searchWords) expect(search(word)).toContain(id)
  })

  it('narrows with every word it knows', () => {
    expect(search('soap')).toEqual(
      expect.arrayContaining(['insufficient-access', 'soap-login-disabled', 'soap-login-retired']),
    )
    expect(search('soap permission')).toEqual(['insufficient-access', 'soap-login-disabled'])
    expect(search('soap permission umbrella')).toEqual(['insufficient-access', 'soap-login-disabled'])
    expect(search('umbrella')).toEqual([])
  })

  it('shows all while nothing is asked', () => {
    for (const query of ['', '   ', '“”', '()']) expect(search(query)).toEqual(FAILURE_IDS)
  })
})
