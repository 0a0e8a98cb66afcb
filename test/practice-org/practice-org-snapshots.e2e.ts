// The kept snapshots are what the practice org shows today, and others can be taken with other settings.
import { describe, expect, it } from 'vitest'
import { usePracticeTestbed } from './practice-testbed'
import { SNAPSHOT_KINDS } from './snapshot/kinds'
import { snapshotHtml, snapshotIndex } from './snapshot/read'
import { renderStatic } from './snapshot/take'

const testbed = usePracticeTestbed()
const RENEW = 'run npx tsx test/practice-org/snapshot.ts'

function take(name: string, settings: Parameters<typeof renderStatic>[2]) {
  const kind = SNAPSHOT_KINDS.find((each) => each.kind === name)
  if (!kind) throw new Error(`no kind ${name}`)
  return renderStatic({ browser: testbed.page.browser(), org: testbed.practice }, kind, settings)
}

describe('snapshots', () => {
  it.each([
    ['login', null],
    ['lightning-home-card-open', 'lwc'],
    ['settings-open-group', 'aura'],
    ['my-settings-filtered', null],
  ] as const)('%s (%s) is kept as it is today', async (name, markup) => {
    const entry = snapshotIndex().find((each) => each.kind === name && each.markup === markup)
    const { address, html, targets } = await take(name, markup ? { markup } : {})
    expect(entry).toMatchObject({ address, targets })
    expect(html, RENEW).toBe(entry && snapshotHtml(entry))
  })

  it('can be taken in a language nobody knows', async () => {
    const { html, targets } = await take('settings-open-group', { markup: 'lwc', language: 'xx' })
    expect(targets).toEqual(['avatar', 'quick-find', 'entry', 'folder'])
    expect(html).toContain('lang="xx"')
    expect(html).not.toMatch(/>[^<]*\breset\b/i)
  })
})
