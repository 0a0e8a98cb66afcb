// The remedy for a login by a flow that is not allowed: true for both kinds of app, before the day of its end and after it.
import { describe, expect, it, vi } from 'vitest'
import { FAILURE_IDS } from '../../../src/knowledge/login-failures'
import { retirementTime } from '../../../src/knowledge/password-login-retirements'
import { remedyAt } from '../../../src/popup/advice/failures/remedy-at'

vi.mock('../../../src/browser/i18n', async () => ({ t: (await import('../support/knowledge')).english }))

const DAY = retirementTime('password-flow')

describe('the remedy for a flow that is not allowed', () => {
  it('says until the day who can allow it, and for which kind of app', () => {
    const remedy = remedyAt('retired-flow', DAY - 1)
    expect(remedy).toMatch(/older connected app, an administrator can allow .* until 20 February 2027/)
    expect(remedy).toContain('External Client App')
  })

  it('says from the day on that nobody can, and the earlier one comes back on a clock that was set back', () => {
    expect(remedyAt('retired-flow', DAY)).toMatch(/^Nobody can switch this flow on again/)
    expect(remedyAt('retired-flow', DAY)).not.toMatch(/administrator|can allow/)
    expect(remedyAt('retired-flow', DAY - 1)).toContain('can allow')
  })

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, -1, 8.64e15 + 1])('is there whatever the clock says: %d', (now) => {
    for (const id of FAILURE_IDS) expect(remedyAt(id, now)).not.toBe('')
  })
})
