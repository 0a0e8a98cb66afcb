// The validation of messages to the background: a message matches its schema exactly or is refused, whatever a page
// sends.
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NEW_PROGRESS } from '../../../src/guide/progress-state'
import { parseContentMessage, parseOwnPageMessage } from '../../../src/state/messages/message-schemas'
import { requestFromBackground } from '../../../src/state/messages/messages'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }))
afterEach(() => void sendMessage.mockReset())

const FROM_CONTENT = [
  { kind: 'sighted', step: 'quick-find', visible: true },
  { kind: 'confirmed', at: 1.5, isRepeat: true },
  { kind: 'moved', derived: 'search', from: 'search', to: 'use-token' },
  { kind: 'ticked', step: 'open-email', done: false },
  { kind: 'open-checklist' },
  { kind: 'card-closed' },
  { kind: 'is-card-hidden' },
  { kind: 'claim-drawing' },
  { kind: 'release-drawing' },
  { kind: 'is-drawing', frameId: 3 },
]
const FROM_POPUP = [
  { kind: 'start', tabId: 1, user: 2 },
  { kind: 'start-other-user', guide: 'guide:acme', label: 'integration user' },
  { kind: 'label-guide', guide: 'guide:acme~2', label: 'nightly' },
  { kind: 'is-of-known-user', guide: 'guide:acme~2', user: 12 },
  { kind: 'is-of-other-user', guide: 'guide:acme~2' },
  { kind: 'stop', guide: 'guide:acme' },
  { kind: 'restart', guide: 'guide:acme' },
  { kind: 'undo-restart', guide: 'guide:acme', progress: NEW_PROGRESS },
  { kind: 'tick', guide: 'guide:acme', step: 'save-token', done: true },
  { kind: 'snooze', guide: 'guide:acme' },
  { kind: 'show-card', tabId: 0, guide: 'guide:acme' },
  { kind: 'acknowledge-damage' },
  {
    kind: 'change-tools',
    org: 'acme--uat',
    change: {
      kind: 'added',
      tools: [
        {
          id: '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11',
          name: 'Nightly sync',
          kind: 'python',
          where: '',
          updatedAt: null,
        },
      ],
      index: null,
    },
  },
  { kind: 'save-token-place', org: 'acme', tokenPlace: { kind: 'team-vault', note: 'vault Integrations', at: null } },
  { kind: 'delete-token-place', org: 'acme@china~12' },
  { kind: 'choose-mailbox', mailbox: 'gmail' },
  { kind: 'change-settings', change: { reminds: false, quietHours: { begin: 1320, end: 420 } } },
  { kind: 'delete-records', keys: ['guide:acme', 'mailbox'] },
  { kind: 'restore-records', items: { mailbox: 'gmail' } },
]
const PARSERS = [
  ['from a page', parseContentMessage, FROM_CONTENT, FROM_POPUP],
  ['from our own pages', parseOwnPageMessage, FROM_POPUP, FROM_CONTENT],
] as const

/** Values that are wrong for every field: no text of a sensible length, no number, no boolean. */
const WRONG = [undefined, null, {}, [], ['search'], Number.NaN, Number.POSITIVE_INFINITY, '', 'x'.repeat(5000)]

/**
 * Our own pages may delete any keys and restore any items, and a label may be empty: these fields accept some of the
 * wrong values.
 */
const isAccepted = (field: string, value: unknown): boolean =>
  ((field === 'keys' || field === 'items') && Array.isArray(value) && value.length > 0) ||
  (field === 'label' && value === '')

describe.each(PARSERS)('a message %s', (_name, parse, known, others) => {
  it.each(known.map((message) => [message.kind, message] as const))('%s is understood', (_kind, message) => {
    expect(parse(message)).toEqual(message)
  })

  it('is stripped of what it should not hold', () => {
    for (const message of known) {
      const parsed = parse({ ...message, tab: 'other', at2: 1, extra: { deep: true } })
      expect(parsed).toEqual(message)
    }
  })

  it('is refused without any one of its fields, or with a wrong one', () => {
    const fields = known.flatMap((message) => Object.keys(message).map((field) => ({ message, field })))
    for (const { message, field } of fields) {
      const { [field as keyof typeof message]: _, ...rest } = message
      expect(parse(rest)).toBeNull()
      for (const wrong of WRONG.filter((each) => !isAccepted(field, each))) {
        expect(parse({ ...message, [field]: wrong })).toBeNull()
      }
    }
  })

  it('of the other direction is refused', () => {
    for (const message of others) expect(parse(message)).toBeNull()
  })

  it.each([
    undefined,
    null,
    'start',
    1,
    [],
    {},
    [{ kind: 'card-closed' }],
    { kind: 'toString' },
    { kind: '__proto__' },
    { kind: ['card-closed'] },
  ])('is refused when it is %j', (value) => {
    expect(parse(value)).toBeNull()
  })

  it('never takes over a prototype', () => {
    for (const message of known) {
      const text = `${JSON.stringify(message).slice(0, -1)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`
      const parsed = parse(JSON.parse(text))
      expect(parsed).toEqual(message)
      expect(Object.keys(parsed ?? {})).toEqual(Object.keys(message))
      expect('polluted' in (parsed ?? {})).toBe(false)
    }
  })

  it('of any shape never throws, and what is understood has a known kind', () => {
    const kinds = known.map(({ kind }): string => kind)
    const near = fc.record(
      {
        kind: fc.constantFrom(...kinds, 'reset', 'constructor'),
        step: fc.oneof(fc.constantFrom('search', 'constructor'), fc.jsonValue()),
        from: fc.jsonValue(),
        at: fc.oneof(fc.double(), fc.jsonValue()),
        guide: fc.oneof(fc.string(), fc.jsonValue()),
        tabId: fc.oneof(fc.double(), fc.integer()),
        frameId: fc.oneof(fc.double(), fc.integer()),
        done: fc.oneof(fc.boolean(), fc.jsonValue()),
        visible: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), near), (value) => {
        const parsed = parse(value)
        if (parsed !== null) expect(kinds).toContain(parsed.kind)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the content of a message', () => {
  it('names tabs and frames only by what can be one', () => {
    for (const wrong of [-1, 1.5, '1']) {
      expect(parseOwnPageMessage({ kind: 'start', tabId: wrong, user: 1 })).toBeNull()
      expect(parseContentMessage({ kind: 'is-drawing', frameId: wrong })).toBeNull()
    }
  })

  it('names no step that does not exist, or that no page can show', () => {
    expect(parseContentMessage({ kind: 'sighted', step: 'save-token', visible: true })).toBeNull()
    expect(parseContentMessage({ kind: 'ticked', step: 'sand', done: true })).toBeNull()
  })

  it('does not let a page say that the token is saved, or was reset', () => {
    for (const step of ['save-token', 'reset-token', 'log-in']) {
      expect(parseContentMessage({ kind: 'ticked', step, done: true })).toBeNull()
    }
  })
})

describe('asking the background', () => {
  it('gives its reply', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, yes: true })
    expect(await requestFromBackground({ kind: 'claim-drawing' })).toEqual({ ok: true, yes: true })
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'claim-drawing' })
  })

  it('never rejects', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'))
    expect(await requestFromBackground({ kind: 'card-closed' })).toEqual({ ok: false, why: 'not-stored' })
    sendMessage.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.')
    })
    expect(await requestFromBackground({ kind: 'card-closed' })).toEqual({ ok: false, why: 'not-stored' })
    sendMessage.mockResolvedValueOnce(undefined)
    expect(await requestFromBackground({ kind: 'card-closed' })).toEqual({ ok: false, why: 'not-understood' })
  })
})
