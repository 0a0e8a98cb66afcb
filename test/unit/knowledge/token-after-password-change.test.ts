// All texts say the same of a changed password: it ends the token; if one was ever reset, a new one is mailed by itself. Who resets
// at once ends the token that was just mailed.
import { describe, expect, it } from 'vitest'
import { english } from '../support/knowledge'

describe('after a changed password', () => {
  it.each(['trouble_token_ended', 'failure_user_frozen_remedy', 'failure_expired_password_remedy'])(
    '%s says to wait for the mail first, and to reset only if none comes',
    (key) => {
      expect(english(key)).toMatch(/wait for the mail that brings a new (?:one|token); if none comes, reset it\./)
      expect(english(key)).not.toMatch(/reset it again after|Then reset it/)
    },
  )

  it('the card is right on a page that asks for a new password, and on one that only asks for the username', () => {
    expect(english('missing_new_password')).not.toMatch(/Set your new password/)
    expect(english('missing_new_password')).toMatch(
      /A changed password ends the security token\..*ever reset.*by itself\.$/,
    )
  })
})
