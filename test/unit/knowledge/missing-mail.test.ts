// Why the mail may not come: the causes, ordered by how likely they are in a production org and in a sandbox.
import { describe, expect, it } from 'vitest'
import { MAIL_CAUSES, mailCausesByLikelihood } from '../../../src/knowledge/missing-mail'

describe('why the mail may not come', () => {
  it('names every cause once, wherever', () => {
    for (const isSandbox of [true, false]) {
      expect(mailCausesByLikelihood(isSandbox).toSorted()).toEqual(Object.keys(MAIL_CAUSES).toSorted())
    }
  })

  it('begins with the ending .invalid in a sandbox, and not in a production org', () => {
    expect(mailCausesByLikelihood(true)[0]).toBe('invalid-address')
    expect(mailCausesByLikelihood(false)[0]).not.toBe('invalid-address')
  })

  it.each(['production', 'sandbox'] as const)('is ranked without gaps in %s', (kind) => {
    const ranks = Object.values(MAIL_CAUSES).map(({ rank }) => rank[kind])
    expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, at) => at + 1))
  })
})
