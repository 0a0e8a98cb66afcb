// npm run replay: what it says of a report, what it refuses, and the situation that it writes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportText } from '../../../src/structure/compose-report'
import { open, SITUATIONS } from '../../drift/situations'
import { describedReport } from '../../replay/described-replay'
import { parseReport } from '../../replay/parse-report'
import { reportOf } from '../../replay/read-for-report'
import { writeSituation } from '../../replay/write-situation'

const situation = SITUATIONS.find(({ name }) => name === 'settings-filtered-lwc') ?? expect.unreachable('no page')
const report = () => parseReport(reportText(reportOf({ address: situation.entry.address, document: open(situation) })))
const frame = () => report().frames[0] ?? expect.unreachable('no frame')

describe('the replay', () => {
  it('says what the finding sees, rung by rung, and where', () => {
    const text = describedReport(report())
    expect(text).toContain('on the page: lightning-settings, step open-reset-page, entry (yes)')
    expect(text).toContain('replayed:    the same')
    expect(text).toMatch(/pointed at: {2}line \d+: a .*href=\/lightning\/settings\/personal\/ResetApiToken\/home/)
    expect(text).toMatch(/ {2}entry\n {4}1 address: 1 \(line \d+\)\n/)
  })

  it('says so where it sees something else than was seen on the page', () => {
    const { elements, ...rest } = frame()
    const lost = { ...rest, elements: elements.map((line) => line.replaceAll('ResetApiToken', 'm99')) }
    expect(describedReport({ ...report(), frames: [lost] })).toContain(
      'replayed:    lightning-settings, step quick-find',
    )
  })

  it.each([
    ['no JSON', 'hello'],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['another format', '{"format":2,"frames":[]}'],
    ['no frames', '{"format":1,"frames":[]}'],
    ['a damaged frame', '{"format":1,"frames":[{"address":3}]}'],
  ])('refuses %s with a sentence', (_what, text) => {
    expect(() => parseReport(text)).toThrow(/report|frame/)
  })
})

describe('a situation that it writes', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'replay-'))
    mkdirSync(join(folder, 'reported'))
    writeFileSync(join(folder, 'reported/index.json'), '[]')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is a page with its truth, at the address of the report', () => {
    const line = frame().elements.findIndex((each) => each.includes('label=entry:')) + 1
    expect(writeSituation(frame(), 'new-tree', { target: 'entry', line }, folder)).toBe(
      'Written: reported/new-tree.html.',
    )
    const [entry] = JSON.parse(readFileSync(join(folder, 'reported/index.json'), 'utf8'))
    expect(entry).toEqual({
      kind: 'new-tree',
      family: 'lightning',
      markup: null,
      file: 'reported/new-tree.html',
      address: 'https://this-org.lightning.force.com/lightning/settings/personal/PersonalInformation/home',
      step: 'open-reset-page',
      next: 'entry',
      targets: ['entry'],
    })
    expect(readFileSync(join(folder, 'reported/new-tree.html'), 'utf8').match(/data-truth="entry"/g)).toHaveLength(1)
  })

  it('has nothing to ring where no truth is said', () => {
    writeSituation(frame(), 'nothing-here', null, folder)
    const [entry] = JSON.parse(readFileSync(join(folder, 'reported/index.json'), 'utf8'))
    expect(entry).toMatchObject({ next: null, targets: [] })
  })

  it('is refused for a name that is taken, a name that is a path, and a line that is no element', () => {
    writeSituation(frame(), 'once', null, folder)
    expect(() => writeSituation(frame(), 'once', null, folder)).toThrow('already')
    expect(() => writeSituation(frame(), '../once', null, folder)).toThrow('no name')
    expect(() => writeSituation(frame(), 'twice', { target: 'entry', line: 9999 }, folder)).toThrow('no element')
    expect(() => writeSituation(frame(), 'twice', { target: 'moon', line: 1 }, folder)).toThrow('no target')
  })
})
