// Settings take effect at once: badge, reminders, quiet hours, and what a click on the icon opens. They are of the person
// alone: a page cannot change them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceGuide } from '../../../src/background/guides/guide-writer'
import { routeMessage } from '../../../src/background/messages/message-router'
import { showDueReminders } from '../../../src/background/reminder-notification'
import { reconcile } from '../../../src/background/sync/reconcile-browser-with-state'
import { orgOnMyDomain } from '../../../src/salesforce/hosts/org-identity'
import { DEFAULT_SETTINGS, type Settings, settingsRecord } from '../../../src/state/records/settings-record'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const MINUTE = 60_000
const NOON = new Date(2026, 10, 24, 12).getTime()
const OWN = { id: 'token-guide', url: 'chrome-extension://token-guide/src/options/options.html' } as never
const owner = { kind: 'org', org: orgOnMyDomain('acme', 'main'), user: 1 } as const

beforeEach(async () => {
  newWorld()
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
  await advanceGuide(owner, { kind: 'started', at: NOON }, { kind: 'confirmed', at: NOON })
})
afterEach(() => void vi.useRealTimers())

const change = (changed: Partial<Settings>) => routeMessage({ kind: 'change-settings', change: changed }, OWN)
const reminder = () => world.alarms.get('remind:guide:acme')

describe('a change', () => {
  it('is stored, and leaves the other settings as they are', async () => {
    expect(await change({ reminds: false })).toEqual({ ok: true })
    expect(await change({ iconOpens: 'panel' })).toEqual({ ok: true })
    expect(world.items.get('settings')).toEqual(
      settingsRecord({ ...DEFAULT_SETTINGS, reminds: false, iconOpens: 'panel' }),
    )
  })

  it.each([{}, { reminds: 'no' }, { quietHours: { begin: -1, end: 0 } }, { iconOpens: 'nothing' }])(
    'that makes no sense is refused: %j',
    async (wrong) => {
      expect(await change(wrong as never)).toEqual({ ok: false, why: 'not-understood' })
      expect(world.items.has('settings')).toBe(false)
    },
  )

  it('is refused from a page', async () => {
    const url = 'https://acme.lightning.force.com/lightning/page/home'
    const page = { id: 'token-guide', url, tab: { id: 1, url }, frameId: 0 } as never
    expect(await routeMessage({ kind: 'change-settings', change: { reminds: false } }, page)).toMatchObject({
      ok: false,
    })
    expect(world.items.has('settings')).toBe(false)
  })

  it('goes with everything else that is deleted, and the usual settings count again', async () => {
    await change({ showsBadge: false })
    await routeMessage({ kind: 'delete-records', keys: ['settings'] }, OWN)
    expect(world.badge).toBe('1')
  })
})

describe('the badge', () => {
  it('goes at once, and comes back', async () => {
    expect(world.badge).toBe('1')
    await change({ showsBadge: false })
    expect(world.badge).toBe('')
    await change({ showsBadge: true })
    expect(world.badge).toBe('1')
  })
})

describe('reminders', () => {
  it('are planned no more once they are switched off, and what is on screen goes', async () => {
    vi.setSystemTime(NOON + 5 * MINUTE)
    await showDueReminders('remind:guide:acme')
    expect(world.notices.size).toBe(1)
    await change({ reminds: false })
    expect(reminder()).toBeUndefined()
    expect(world.notices.size).toBe(0)
    expect(world.badge).toBe('1')
  })

  it('do not come from an alarm that was on its way', async () => {
    await change({ reminds: false })
    vi.setSystemTime(NOON + 5 * MINUTE)
    await showDueReminders('remind:guide:acme')
    expect(world.notices.size).toBe(0)
  })

  it('are planned again once they are switched on', async () => {
    const planned = reminder()
    await change({ reminds: false })
    await change({ reminds: true })
    expect(reminder()).toBe(planned)
  })

  it('move behind quiet hours', async () => {
    expect(reminder()).toBe(NOON + 5 * MINUTE)
    await change({ quietHours: { begin: 11 * 60, end: 14 * 60 + 30 } })
    expect(reminder()).toBe(NOON + 150 * MINUTE)
    await change({ quietHours: { begin: 0, end: 0 } })
    expect(reminder()).toBe(NOON + 5 * MINUTE)
  })
})

describe('a click on the icon', () => {
  it('opens the popup, unless the person has chosen the panel', async () => {
    const { popup } = world
    expect([world.popup, world.opensPanel]).toEqual([popup, false])
    await change({ iconOpens: 'panel' })
    expect([world.popup, world.opensPanel]).toEqual(['', true])
    await reconcile()
    expect([world.popup, world.opensPanel]).toEqual(['', true])
    await change({ iconOpens: 'popup' })
    expect([world.popup, world.opensPanel]).toEqual([popup, false])
  })

  it('opens the popup whatever was chosen, where the browser has no panel', async () => {
    const { browser } = await import('../support/fake-browser')
    const { popup } = world
    const { sidePanel } = browser
    Object.assign(browser, { sidePanel: undefined })
    await change({ iconOpens: 'panel' })
    expect(world.popup).toBe(popup)
    Object.assign(browser, { sidePanel })
  })
})
