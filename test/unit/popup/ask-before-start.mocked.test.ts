// Where a permission is missing, the browser is asked before anything else is awaited: after that, Firefox no longer counts
// the click. Refused, nothing is begun.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEW_PROGRESS } from '../../../src/guide/progress-state'
import type { Subject } from '../../../src/popup/popup-subject'
import { startOrShowGuide } from '../../../src/popup/start-guide-and-open-tabs'
import type { TabContext } from '../../../src/popup/tab-context'
import { startGuideForOtherUser } from '../../../src/popup/users/start-guide-for-other-user'
import { GROUP_PATTERNS } from '../../../src/salesforce/hosts/host-patterns'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import type { OwnPageToBackground } from '../../../src/state/messages/messages'

const { sent, asked, answer } = vi.hoisted(() => ({
  sent: [] as OwnPageToBackground[],
  asked: [] as (readonly string[])[],
  answer: { isGranted: false },
}))

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/browser/tabs', () => ({ focusTab: async () => {}, openTab: async () => {} }))
vi.mock('../../../src/browser/permissions', () => ({
  requestHostPermissions: async (patterns: readonly string[]) => {
    asked.push(patterns)
    return answer.isGranted
  },
}))
vi.mock('../../../src/state/messages/messages', () => ({
  requestFromBackground: async (message: OwnPageToBackground) => {
    sent.push(message)
    return message.kind === 'start-other-user' ? { ok: true, guide: 'guide:acme@government~2' } : { ok: true }
  },
}))

const URL_OF_TAB = 'https://acme.lightning.crmforce.mil/lightning/page/home'
const host = salesforceHostOf(URL_OF_TAB)
if (host?.kind !== 'org') throw new Error('This is a page of an org.')
const tab = { tab: { id: 7, windowId: 1, url: URL_OF_TAB, lastAccessed: 0 }, host }
const subject: Subject = {
  key: 'guide:acme@government',
  owner: { kind: 'org', org: host.org, user: 1 },
  label: '',
  asks: null,
  progress: NEW_PROGRESS,
  status: 'new',
  tab,
}
/** The tabs were read again since the subject was made. */
const tabContext: TabContext = {
  salesforceTabs: [tab],
  currentTab: { ...tab },
  elsewhere: 'elsewhere',
  place: 'tab',
  missingAccess: { group: 'government', hosts: [] },
}
const kinds = () => sent.map(({ kind }) => kind)

beforeEach(() => {
  sent.length = 0
  asked.length = 0
})

describe.each([
  ['a guide', () => startOrShowGuide(subject, tabContext), 'start'],
  [
    'a guide for another user',
    () => startGuideForOtherUser(subject, tabContext, 'nightly', () => {}),
    'start-other-user',
  ],
] as const)('to start %s', (_what, start, request) => {
  it('asks within the click, and once', async () => {
    answer.isGranted = true
    const outcome = start()
    expect(asked).toEqual([GROUP_PATTERNS.government])
    await outcome
    expect(asked).toHaveLength(1)
    expect(kinds().filter((kind) => kind === request)).toHaveLength(1)
  })

  it('refused, it begins nothing, forgets the wish and says so', async () => {
    answer.isGranted = false
    expect(await start()).toContain('Nothing was started')
    expect(kinds()).toEqual(['wish-to-start', 'forget-wish'])
  })
})

it('the wish says for whom', async () => {
  answer.isGranted = false
  await startOrShowGuide(subject, tabContext)
  await startGuideForOtherUser(subject, tabContext, 'nightly', () => {})
  const wishes = sent.filter(({ kind }) => kind === 'wish-to-start')
  expect(wishes).toMatchObject([{ otherUser: null }, { otherUser: 'nightly' }])
})
