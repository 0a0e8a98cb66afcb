// Translators have only what stands beside a message: where it is shown, what fills its placeholders, how long it may be. That every
// message is used is in test/unit/ui/message-catalogue.test.ts.
import { describe, expect, it } from 'vitest'
import { KEYS, MESSAGES } from '../support/catalogue'

const FEWEST_WORDS = 4

/** What a translator writes: the message without what is filled in. */
const ownText = (message: string): string => message.replaceAll(/\$[a-z_]+\$/gi, '')

const limitIn = (description: string): number =>
  Number(/At most ([\d,]+) characters/.exec(description)?.[1]?.replaceAll(',', '') ?? Number.NaN)

describe.each(KEYS)('%s', (key) => {
  const { message = '', description = '', placeholders = {} } = MESSAGES[key] ?? {}

  it('has a description of some words', () => {
    expect(description.split(' ').length).toBeGreaterThanOrEqual(FEWEST_WORDS)
    expect(description).not.toContain('!')
  })

  it('says what fills its placeholders, with an example', () => {
    for (const [name, { example = '' }] of Object.entries(placeholders)) {
      expect(description).toMatch(new RegExp(`\\b${name.toUpperCase()}\\b`))
      expect(example).not.toBe('')
    }
  })

  it('says how long it may be, and keeps to it', () => {
    if (description.startsWith('Not shown')) return
    expect(limitIn(description)).toBeGreaterThanOrEqual(ownText(message).length)
  })
})
