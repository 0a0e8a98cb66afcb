// The troubles: every step has some, none twice, and every trouble belongs to a step.
import { describe, expect, it } from 'vitest'
import { STEP_IDS, type StepId } from '../../../src/guide/steps'
import { idsOfTable } from '../../../src/knowledge/ids-of-table'
import { TROUBLE_SOURCES, TROUBLES_BY_STEP, troublesOf } from '../../../src/knowledge/troubles-by-step'

describe('troubles', () => {
  it.each(STEP_IDS)('are told at %s, none twice', (id) => {
    expect(TROUBLES_BY_STEP[id].length).toBeGreaterThan(0)
    expect(new Set(TROUBLES_BY_STEP[id]).size).toBe(TROUBLES_BY_STEP[id].length)
  })

  it.each(idsOfTable(TROUBLE_SOURCES))('%s belongs to a step', (trouble) => {
    expect(STEP_IDS.filter((step) => TROUBLES_BY_STEP[step].includes(trouble))).not.toEqual([])
  })

  it('of Trailhead Playgrounds are told only where it may be one', () => {
    expect(troublesOf('log-in', true)).toEqual(TROUBLES_BY_STEP['log-in'])
    expect(TROUBLES_BY_STEP['log-in']).toContain('playground-login')
    for (const step of STEP_IDS) {
      expect(troublesOf(step, false).filter((id) => id.startsWith('playground'))).toEqual([])
      expect(troublesOf(step, false).length).toBeGreaterThan(0)
    }
  })

  it.each<[string, StepId, RegExp]>([
    ['a username that is no e-mail address', 'log-in', /username-not-address/],
    ['a passkey', 'log-in', /identity-check/],
    ['a frozen user', 'log-in', /user-frozen/],
    ['a frozen user, afterwards', 'use-token', /user-frozen/],
    ['an API-only user', 'log-in', /integration-user/],
    ['a playground', 'log-in', /playground-login/],
    ['the mail of a playground', 'find-mailbox', /playground-address/],
    ['what ends a token', 'use-token', /token-ended/],
  ])('name %s where a person meets it', (_name, step, trouble) => {
    expect(TROUBLES_BY_STEP[step].join()).toMatch(trouble)
  })
})
