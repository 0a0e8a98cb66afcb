// No field of ours can store a token: tried with ten thousand generated ones, in every text field, message, record and
// file.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { MAX_TOOLS } from '../../../src/guide/tool-list'
import { parseOwnPageMessage } from '../../../src/state/messages/message-schemas'
import { readToolFile, serializeToolFile } from '../../../src/state/readers/tool-list-file'
import { parseTokenPlace } from '../../../src/state/records/token-place-record'
import { parseTools } from '../../../src/state/records/tool-list-record'
import { hasTokenLikeWord, redactTokens } from '../../../src/state/user-text/secret-detection'
import { findTextFault } from '../../../src/state/user-text/user-text-validation'

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }))

const RUNS = 10_000
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']
const ID = '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11'

/** Salesforce's tokens have 22 to 25 letters and digits; here 20 to 30, of which each part is as mixed as theirs. */
const token = fc.array(fc.constantFrom(...LETTERS), { minLength: 20, maxLength: 30 }).map((letters) => letters.join(''))
/** A token as people may write it down: among words, or with every letter changed in some way. */
const SHAPES = ['@', 'token: @', 'pw@', '“@”', 'https://x.example/?t=@', 'a @ b', '@,', 'key=@;', '100 % @']
const wide = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)
const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`
const LETTERINGS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  wide,
  (letter) => `${letter}\u200b`,
  (letter) => `${letter}\u0301`,
  escaped,
  (letter) => escaped(letter).replace('%', '%25'),
]
const written = fc
  .tuple(token, fc.constantFrom(...SHAPES), fc.constantFrom(...LETTERINGS))
  .map(([secret, shape, lettering]) => {
    const text = [...secret].map(lettering).join('')
    return { secret, text: shape.replace('@', () => text) }
  })
  .filter(({ text }) => hasTokenLikeWord(text)) // how many are not found is measured in token-likelihood.test.ts

const tool = { id: ID, name: 'Sync', kind: 'python', where: '', updatedAt: null }

describe('ten thousand generated tokens', { timeout: 120_000 }, () => {
  it('are refused in every text of every message', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const put = (more: object) =>
          parseOwnPageMessage({
            kind: 'change-tools',
            org: 'acme',
            change: { kind: 'added', tools: [{ ...tool, ...more }], index: null },
          })
        const replaced = {
          kind: 'change-tools',
          org: 'acme',
          change: { kind: 'changed', id: ID, to: { name: text, kind: 'python', where: '' } },
        }
        const place = { kind: 'save-token-place', org: 'acme', tokenPlace: { kind: 'other', note: text, at: null } }
        const answers = [
          put({ name: text }),
          put({ where: text }),
          put({ id: text }),
          put({ kind: text }),
          parseOwnPageMessage(replaced),
        ]
        expect([
          ...answers,
          parseOwnPageMessage(place),
          parseOwnPageMessage({ kind: 'choose-mailbox', mailbox: text }),
        ]).toEqual(Array.from({ length: 7 }, () => null))
      }),
      { numRuns: RUNS },
    )
  })

  it('are read from no stored value and from no file', () => {
    fc.assert(
      fc.property(written, ({ secret, text }) => {
        const stored = parseTools({ version: 1, tools: [tool, { ...tool, id: ID.replace('0', '1'), where: text }] })
        expect(stored).toEqual({ tools: [tool], isDamaged: true })
        expect(parseTokenPlace({ version: 1, kind: 'other', note: text, at: 1 })).toBeNull()
        const file = JSON.stringify({
          format: 'token-guide-tools',
          version: 1,
          tools: [{ name: text }, { name: 'x', where: text }],
        })
        const read = readToolFile(file, [])
        expect(read).toMatchObject({ ok: true, rows: [] })
        expect(JSON.stringify(read)).not.toContain(secret)
      }),
      { numRuns: RUNS },
    )
  })

  it('are refused where they are typed', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        expect(findTextFault(text, 60)).toBe('looks-like-token')
      }),
      { numRuns: RUNS },
    )
  })
})

describe('a link that resets', () => {
  it.each([
    'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm',
    'https://acme.my.salesforce.com/_ui/system/security/ResetApiToken%43onfirm?x=%',
    'see https://acme.my.salesforce.com/_ui/system/security/ResetApiToken%2543onfirm',
  ])('%s is refused', (text) => {
    expect(findTextFault(text, 300)).toBe('resets-token')
    expect(parseTokenPlace({ version: 1, kind: 'other', note: text, at: 1 })).toBeNull()
  })
})

describe('a password in an address', () => {
  it('is refused', () => {
    expect(findTextFault('https://kim:hunter2@jobs.acme.example/', 300)).toBe('holds-password')
    expect(findTextFault('https://jobs.acme.example/@kim:2', 300)).toBeNull()
  })
})

describe('what is set aside', () => {
  it('keeps everything but what looks like a token', () => {
    const secret = 'Zq8XcVb2NmLk9JhGfDsA1QwE'
    const kept = redactTokens({ a: [`pw ${secret}`, 5, null], b: { c: 'vault' } })
    expect(JSON.stringify(kept)).not.toContain(secret)
    expect(kept).toEqual({ a: ['pw …', 5, null], b: { c: 'vault' } })
  })
})

describe('a file of tools', () => {
  const known = { ...tool, kind: 'python' } as const

  it('is read as it was written', () => {
    const read = readToolFile(serializeToolFile([{ ...known, where: 'vault' }], ''), [])
    expect(read).toEqual({
      ok: true,
      rows: [{ name: 'Sync', kind: 'python', where: 'vault' }],
      rejected: [],
      label: '',
      isLabelLeftOut: false,
    })
  })

  it('carries what the person calls the user, on one line and without control characters', () => {
    expect(readToolFile(serializeToolFile([known], 'integration user'), [])).toMatchObject({
      label: 'integration user',
    })
    const label = 'nightly\u0000\u202E\n user'
    expect(readToolFile(serializeToolFile([known], label), [])).toMatchObject({ label: 'nightly user' })
  })

  it.each([
    ['a token', 'Zq8XcVb2NmLk9JhGfDsA1QwE'],
    ['ten thousand letters', 'ab '.repeat(3_333)],
    ['no text', 5],
  ])('leaves out a label that is %s, and takes the tools', (_name, label) => {
    const text = JSON.stringify({ format: 'token-guide-tools', version: 1, label, tools: [{ name: 'Sync' }] })
    expect(readToolFile(text, [])).toMatchObject({
      ok: true,
      label: '',
      isLabelLeftOut: true,
      rows: [{ name: 'Sync' }],
    })
  })

  it.each<[string, string]>([
    ['{', 'not-json'],
    ['[]', 'not-tools'],
    ['{"format":"token-guide-tools"}', 'not-tools'],
    ['{"format":"token-guide-tools","version":2,"tools":[]}', 'newer-version'],
    ['null', 'not-tools'],
    ['{"format":"token-guide-tools","version":0,"tools":[]}', 'not-tools'],
    ['{"format":"token-guide-tools","version":"1","tools":[]}', 'not-tools'],
  ])('%s is refused as %s', (text, why) => {
    expect(readToolFile(text, [])).toEqual({ ok: false, why })
  })

  it('gives a reason for every row that is refused', () => {
    const rows = [
      1,
      {},
      { name: 'A', kind: 'abacus' },
      { name: 'B', where: 3 },
      { name: 'C'.repeat(99) },
      { name: 'c'.repeat(18).concat(' ').repeat(9) },
      { name: 'Sync', kind: 'python' },
      { name: 'D' },
      { name: 'D' },
    ]
    const read = readToolFile(JSON.stringify({ format: 'token-guide-tools', version: 1, tools: rows }), [known])
    if (!read.ok) throw new Error(read.why)
    expect(read.rows).toEqual([{ name: 'D', kind: 'other', where: '' }])
    expect(read.rejected.map(({ row, fault }) => `${row} ${fault}`)).toEqual([
      '1 no-object',
      '2 no-name',
      '3 unknown-kind',
      '4 no-text',
      '5 too-long',
      '6 too-long',
      '7 already-there',
      '9 already-there',
    ])
  })

  it('gives back every tool that was written, also two of one name', () => {
    const tools = ['PC Kim', 'PC Lee'].map((where) => ({ ...known, where }))
    expect(readToolFile(serializeToolFile(tools, ''), [])).toMatchObject({
      ok: true,
      rejected: [],
      rows: [{ where: 'PC Kim' }, { where: 'PC Lee' }],
    })
  })

  it('takes no more than fit on the list, and refuses every other row with a reason', () => {
    const many = Array.from({ length: MAX_TOOLS + 2 }, (_, at) => ({ name: `Tool ${at}` }))
    const read = readToolFile(JSON.stringify({ format: 'token-guide-tools', version: 1, tools: many }), [])
    if (!read.ok) throw new Error(read.why)
    expect([read.rows.length, ...read.rejected.map(({ fault }) => fault)]).toEqual([
      MAX_TOOLS,
      'list-full',
      'list-full',
    ])
  })

  it('may hold anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (tools) => {
        const read = readToolFile(JSON.stringify({ format: 'token-guide-tools', version: 1, tools }), [])
        expect(typeof read.ok).toBe('boolean')
      }),
    )
  })
})
