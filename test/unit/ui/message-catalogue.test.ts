// The catalogue of texts (messages.json): every text is used, every key in the code exists, placeholders are complete. What is
// counted is in message-counts.test.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PHASES, STEP_IDS } from '../../../src/guide/steps'
import { idsOfTable } from '../../../src/knowledge/ids-of-table'
import { FAILURE_IDS, isDatedFailure } from '../../../src/knowledge/login-failures'
import { MAIL_CAUSES } from '../../../src/knowledge/missing-mail'
import { isAssumed } from '../../../src/knowledge/need-assumptions'
import { ANSWER_IDS, QUESTION_IDS } from '../../../src/knowledge/need-decision-tree'
import { MAILBOX_IDS } from '../../../src/knowledge/token-mail-and-mailboxes'
import { TOKEN_PLACE_IDS } from '../../../src/knowledge/token-place-ids'
import { TOOL_KIND_IDS } from '../../../src/knowledge/tool-kind-ids'
import { TROUBLE_SOURCES } from '../../../src/knowledge/troubles-by-step'
import { ALL_TARGETS } from '../../../src/salesforce/pages/all-targets'
import { COUNTED, formsOf, KEYS, MESSAGES } from '../support/catalogue'

const ROOT = join(import.meta.dirname, '../../..')

const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readText(join('src', name)))
const ALL_SOURCES = SOURCES.join('\n')

/** The string literals of a type or list that starts at `name`, up to a blank line. */
function literalsOf(name: string): string[] {
  const start = ALL_SOURCES.indexOf(name)
  if (start < 0) throw new Error(`${name} is not in the sources`)
  const [block = ''] = ALL_SOURCES.slice(start).split('\n\n')
  return [...block.matchAll(/'([a-z-]+)'/g)].map(([, literal]) => literal ?? '')
}

/** The keys of messages for these ids, once with each ending; '' gives the key without an ending. */
const keysOf = (prefix: string, ids: readonly string[], endings: readonly string[] = ['']): string[] =>
  ids.flatMap((id) => endings.map((ending) => `${prefix}_${id.replaceAll('-', '_')}${ending}`))

/** The targets that the card names. It names what is inside the frame of the reset form, not the frame. */
const POINTED_AT = [...new Set(ALL_TARGETS.map(({ id }) => id))].filter((id) => id !== 'frame')

/** The keys that the code builds from a prefix and an id, by prefix. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  step_: keysOf('step', STEP_IDS),
  phase_: keysOf('phase', PHASES),
  trouble_: keysOf('trouble', idsOfTable(TROUBLE_SOURCES)),
  docked_: keysOf('docked', STEP_IDS),
  missing_: keysOf(
    'missing',
    literalsOf('export type WhyMissing').filter((why) => why !== 'elsewhere' && why !== 'not-found'),
  ),
  admin_seen_: keysOf('admin_seen', literalsOf('export type ForAdmin')),
  target_: keysOf('target', [...POINTED_AT, 'out-of-sight', 'out-of-reach'], ['_nameless']),
  text_: keysOf(
    'text',
    literalsOf('export type TextFault').filter((fault) => fault !== 'too-long'),
  ),
  row_: keysOf('row', [...literalsOf('export type TextFault'), ...literalsOf('export type RowFault')]),
  import_: keysOf('import', ['not-json', 'not-tools', 'newer-version']),
  refusal_: keysOf('refusal', literalsOf('export type Refusal')),
  guide_status_: keysOf('guide_status', ['new', 'waiting', 'stopped', 'saved']), // under way, the step is told
  popup_org_: keysOf(
    'popup_org',
    literalsOf('export type OrgType').filter((type) => type !== 'production'),
  ),
  popup_status_: keysOf(
    'popup_status',
    literalsOf('export type StepStatus').filter((status) => status !== 'todo'),
  ),
  mailbox_: keysOf('mailbox', MAILBOX_IDS),
  place_: keysOf('place', TOKEN_PLACE_IDS),
  tool_: keysOf('tool', TOOL_KIND_IDS, ['', '_how']),
  need_: [
    ...keysOf('need', QUESTION_IDS, ['', '_hint']),
    ...keysOf('need', QUESTION_IDS.filter(isAssumed), ['_if']),
    ...keysOf('need', ANSWER_IDS, ['', '_do']),
  ],
  need_probably_: keysOf('need_probably', ['yes', 'no', 'cannot']),
  mail_cause_: keysOf('mail_cause', idsOfTable(MAIL_CAUSES)),
  mail_check_: keysOf('mail_check', idsOfTable(MAIL_CAUSES)),
  snippet_note_: keysOf('snippet_note', ['xml', 'shell']),
  failure_: [
    ...keysOf('failure', FAILURE_IDS, ['_cause', '_remedy']),
    ...keysOf('failure', FAILURE_IDS.filter(isDatedFailure), ['_remedy_ended']),
  ],
}
const FROM_IDS = Object.values(FAMILIES).flat()

const isNamed = (key: string): boolean =>
  new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(ALL_SOURCES + readText('manifest.json'))

/** What the code asks for by a count; the browser's plural category is the ending. */
const isUsed = (key: string): boolean =>
  FROM_IDS.includes(key) || isNamed(key) || COUNTED.some((prefix) => formsOf(prefix).includes(key) && isNamed(prefix))

describe('every text', () => {
  it.each(KEYS)('%s is used', (key) => {
    expect(isUsed(key)).toBe(true)
  })

  it.each(Object.entries(MESSAGES))('%s is plain and calm', (_key, { message }) => {
    expect(message).toBe(message.trim())
    expect(message).not.toBe('')
    expect(message).not.toMatch(/!| {2}|\.\.\.|<|&[a-z]+;/)
  })
})

describe('texts asked for by an id', () => {
  it.each(FROM_IDS)('%s exists', (key) => {
    expect(KEYS).toContain(key)
  })

  it('are asked for in the sources by such a key', () => {
    for (const prefix of Object.keys(FAMILIES)) expect(ALL_SOURCES).toContain(`\`${prefix}\${`)
  })
})

describe('texts asked for by their key', () => {
  const asked = [...ALL_SOURCES.matchAll(/\b(?:t|tAround)\(\s*'([^']+)'/g)].map(([, key]) => key ?? '')

  it.each([...new Set(asked)])('%s exists', (key) => {
    expect(KEYS).toContain(key)
  })

  it('are many', () => expect(asked.length).toBeGreaterThan(20))

  it('are in the manifest too', () => {
    const named = [...readText('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')
    expect(named.length).toBeGreaterThan(0)
    for (const key of named) expect(KEYS).toContain(key)
  })
})

describe('placeholders', () => {
  it.each(Object.entries(MESSAGES))('of %s are those in its text', (_key, { message, placeholders = {} }) => {
    const inText = [...message.matchAll(/\$([a-z_]+)\$/gi)].map(([, name]) => (name ?? '').toLowerCase())
    expect(new Set(inText)).toEqual(new Set(Object.keys(placeholders)))
    expect(message).not.toMatch(/\$\d/)
  })

  it.each(Object.entries(MESSAGES))('of %s are numbered from 1 and have an example', (_key, { placeholders = {} }) => {
    const all = Object.values(placeholders)
    expect(all.map(({ content }) => content).toSorted()).toEqual(all.map((_, index) => `$${index + 1}`))
    for (const { example } of all) expect(example ?? '').not.toBe('')
  })
})
