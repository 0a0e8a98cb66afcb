// Which guide the popup shows where the tab in front is no Salesforce page, such as the mailbox.
import { describe, expect, it, vi } from 'vitest'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { subjectOf } from '../../../src/popup/popup-subject'
import type { SalesforceTab, TabContext } from '../../../src/popup/tab-context'
import { orgOnMyDomain } from '../../../src/salesforce/hosts/org-identity'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { GUIDE_VERSION, type Guide } from '../../../src/state/records/guide-record-types'
import { guideKey } from '../../../src/state/records/storage-keys'
import { EMPTY_STATE } from '../../../src/state/stored/stored-state'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))

const MINUTE = 60_000
const NOW = 1_000 * MINUTE

const SAVED: Partial<Progress> = {
  reset: { at: NOW - 5 * MINUTE, by: 'page' },
  told: { 'save-token': { kind: 'done', at: NOW - MINUTE } },
}
const WAITING: Partial<Progress> = { startedAt: NOW - 9 * MINUTE, reset: { at: NOW - 5 * MINUTE, by: 'page' } }

function guideOf(name: string, progress: Partial<Progress>, changedAt: number): Guide {
  const owner = { kind: 'org', org: orgOnMyDomain(name, 'main'), user: 1 } as const
  const more = { version: GUIDE_VERSION, label: '', asks: null, turn: 1 } as const
  return { ...more, owner, progress: { ...NEW_PROGRESS, ...progress }, changedAt }
}

function tabOf(name: string, lastAccessed: number): SalesforceTab {
  const url = `https://${name}.lightning.force.com/lightning/page/home`
  const host = salesforceHostOf(url)
  if (host === null) throw new Error('This is a page of an org.')
  return { tab: { id: lastAccessed, windowId: 1, url, lastAccessed }, host }
}

/** The storage key of the guide that is shown; null where none is. */
function shown(
  guides: readonly Guide[],
  salesforceTabs: readonly SalesforceTab[],
  lastShown: string | null = null,
  now = NOW,
) {
  const stored = { ...EMPTY_STATE, guides: Object.fromEntries(guides.map((guide) => [guideKey(guide.owner), guide])) }
  const tabContext: TabContext = {
    salesforceTabs,
    currentTab: null,
    elsewhere: 'elsewhere',
    place: 'popup',
    missingAccess: null,
  }
  return subjectOf(stored, tabContext, null, lastShown, now)?.key ?? null
}

const saved = guideOf('acme', SAVED, NOW - MINUTE)

describe('off Salesforce', () => {
  it('the saved guide is shown while it is the last one that changed', () => {
    expect(shown([saved, guideOf('other', { seen: 'quick-find' }, NOW - 2 * MINUTE)], [])).toBe('guide:acme')
    expect(shown([saved], [tabOf('acme', NOW), tabOf('other', NOW - 2 * MINUTE)])).toBe('guide:acme')
    expect(shown([saved, guideOf('other', { seen: 'quick-find' }, NOW)], [])).toBeNull()
  })

  it('no longer once another org was in front', () => {
    expect(shown([saved], [tabOf('other', NOW)])).toBeNull()
  })

  it('no longer after a day', () => {
    expect(shown([saved], [], null, NOW + 24 * 60 * MINUTE)).toBeNull()
  })

  it('what was saved a moment ago stays, also where another token waits', () => {
    const guides = [saved, guideOf('other', WAITING, NOW - 2 * MINUTE)]
    expect(shown(guides, [], 'guide:acme')).toBe('guide:acme')
    expect(shown(guides, [])).toBe('guide:other')
  })

  it('a guide that is stopped is not shown', () => {
    expect(shown([guideOf('acme', { seen: 'quick-find' }, NOW)], [], 'guide:acme')).toBeNull()
  })
})
