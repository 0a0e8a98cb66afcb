// What a person may call a user of an org, under generated texts: control characters, halves of letters, line breaks, up to
// 10,000 letters. A label is stored on one line and short, or it is refused and nothing changes.
import fc from 'fast-check'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { advanceGuide } from '../../src/background/guides/guide-writer'
import { routeMessage } from '../../src/background/messages/message-router'
import { orgOnMyDomain } from '../../src/salesforce/hosts/org-identity'
import { checkRecord } from '../../src/state/readers/check-and-migrate-record'
import { readToolFile } from '../../src/state/readers/tool-list-file'
import { type Guide, MAX_LABEL_LENGTH } from '../../src/state/records/guide-record-types'
import { findTextFault } from '../../src/state/user-text/user-text-validation'
import { inScope } from '../scope'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const RUNS = inScope(1_000, 20_000)
const OWN = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' } as never
const KEY = 'guide:acme'

const letter = fc.oneof(
  fc.constantFrom('\u0000', '\u0007', '\n', '\r', '\t', '\u2028', '\u202e', '\u200b', '\ud800', ' '),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('integration', 'user', 'nightly'),
)
const label = fc.oneof(
  fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('')),
  fc.integer({ min: MAX_LABEL_LENGTH, max: 10_000 }).map((length) => 'a '.repeat(length / 2)),
)

beforeEach(async () => {
  newWorld()
  const owner = { kind: 'org', org: orgOnMyDomain('acme', 'main'), user: 1 } as const
  await advanceGuide(owner, { kind: 'started', at: 1 })
})

let tried = 0
let wrong = 0
afterAll(() =>
  record({
    kind: 'input',
    what: 'what a user is called, in the popup and in a file: control characters, halves of letters, up to 10,000 letters',
    browser: 'no browser',
    rounds: tried,
    lost: wrong,
    outcome: 'a short label on one line, or a refusal that changes nothing',
  }),
)

const isSound = (text: string): boolean =>
  findTextFault(text, MAX_LABEL_LENGTH) === null && !/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(text)

it('is stored short and on one line, or refused', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(label, async (text) => {
      tried += 1
      wrong += 1
      const before = JSON.stringify([...world.items])
      const reply = await routeMessage({ kind: 'label-guide', guide: KEY, label: text }, OWN)
      const guide = world.items.get(KEY) as Guide
      if (!reply.ok) expect(JSON.stringify([...world.items])).toBe(before)
      expect(isSound(guide.label)).toBe(true)
      expect(checkRecord(KEY, guide)).toEqual({ kind: 'valid' })
      const file = readToolFile(JSON.stringify({ format: 'token-guide-tools', version: 1, label: text, tools: [] }), [])
      expect(file.ok && isSound(file.label)).toBe(true)
      wrong -= 1
    }),
    { numRuns: RUNS },
  )
})
