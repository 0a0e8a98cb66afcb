// Whatever is pasted into the search among the failures, or written into a field: it is judged, nothing throws, nothing hangs.
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createFailureSearch } from '../../src/popup/advice/failures/search-failures'
import { redactTokensInText } from '../../src/state/user-text/secret-detection'
import { findTextFault } from '../../src/state/user-text/user-text-validation'
import { inScope } from '../scope'
import { record } from './record-row'

const RUNS = inScope(1_000, 20_000)
const search = createFailureSearch(null)

/** Texts of any letters, control characters, halves of surrogate pairs, escapes, and parts of real messages, up to 10,000 letters. */
const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 40 }),
  fc.constantFrom(
    'INVALID_LOGIN',
    '%25',
    '\\n',
    '_',
    '\u202e',
    '\u0000',
    'user is frozen',
    '__proto__',
    '…',
    'A'.repeat(2_500),
  ),
)
const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' ').slice(0, 10_000))

let lost = 0
afterAll(() =>
  record({
    kind: 'input',
    what: 'pasted error messages and notes: control characters, halves of letters, escapes, up to 10,000 letters',
    browser: 'no browser',
    rounds: RUNS,
    lost,
    outcome: 'an answer, “not known here” or nothing; a note is taken or refused with a reason',
  }),
)

it('is judged', { timeout: 600_000 }, () => {
  lost = RUNS
  let sound = 0
  fc.assert(
    fc.property(text, (pasted) => {
      expect(['all', 'nothing', 'unknown', 'found']).toContain(search(pasted).kind)
      expect([null, 'too-long', 'looks-like-token', 'holds-password', 'resets-token']).toContain(
        findTextFault(pasted, 60),
      )
      const once = redactTokensInText(pasted)
      expect(redactTokensInText(once)).toBe(once)
      sound += 1
    }),
    { numRuns: RUNS },
  )
  lost = Math.max(0, RUNS - sound)
})
