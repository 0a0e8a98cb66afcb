// Reminder notifications: their texts and buttons, which orgs each is about, and when it is closed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceGuide } from '../../../src/background/guides/guide-writer'
import { onReminderButton, onReminderClicked, showDueReminders } from '../../../src/background/reminder-notification'
import type { GuideEvent } from '../../../src/guide/advance-progress'
import { orgOnMyDomain } from '../../../src/salesforce/hosts/org-identity'
import type { Guide } from '../../../src/state/records/guide-record-types'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const MINUTE = 60_000
const NOON = new Date(2026, 10, 24, 12).getTime()

beforeEach(() => {
  newWorld()
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
})
afterEach(() => void vi.useRealTimers())

const owner = (name: string) => ({ kind: 'org', org: orgOnMyDomain(name, 'main'), user: 1 }) as const
const advance = (name: string, ...events: GuideEvent[]) => advanceGuide(owner(name), ...events)
const resetAt = (name: string, at: number) => advance(name, { kind: 'started', at }, { kind: 'confirmed', at })
const save = (name: string) => advance(name, { kind: 'ticked', step: 'save-token', done: true, at: Date.now() })
const guide = (name: string) => world.items.get(`guide:${name}`) as Guide
const shown = () => [...world.notices].map(([id, { message }]) => `${id}: ${message}`)
const later = (minutes: number) => vi.setSystemTime(NOON + minutes * MINUTE)

describe('a reminder', () => {
  it('names its org and offers to say that it is saved, or to wait', async () => {
    await resetAt('acme', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    expect(shown()).toEqual([
      'remind:guide:acme: The security token of acme was reset. Save it from the e-mail before it gets lost.',
    ])
    expect(world.notices.get('remind:guide:acme')).toMatchObject({
      title: 'Is your new token saved?',
      buttons: [{ title: 'It is saved' }, { title: 'Remind me later' }],
    })
    expect(guide('acme').progress.remindedAt).toBe(NOON + 5 * MINUTE)
  })

  it('that comes too early shows nothing and is set again', async () => {
    await resetAt('acme', NOON)
    world.alarms.clear()
    later(1)
    await showDueReminders('remind:guide:acme')
    expect(shown()).toEqual([])
    expect(world.alarms.get('remind:guide:acme')).toBe(NOON + 5 * MINUTE)
  })

  it('of another kind is none of ours', async () => {
    await resetAt('acme', NOON)
    later(9)
    await showDueReminders('something else')
    expect(shown()).toEqual([])
  })

  it('for several orgs is one, and names them all', async () => {
    await resetAt('acme', NOON)
    await resetAt('beta--uat.sandbox', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    expect(shown()).toEqual([
      'remind:several:2: Security tokens were reset in: acme and beta · uat. Save them from the e-mails before they get lost.',
    ])
  })

  it('takes in what is still on screen of another org', async () => {
    await resetAt('acme', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    await resetAt('beta', NOON + 6 * MINUTE)
    later(70)
    await showDueReminders('remind:guide:beta')
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).toContain('acme and beta')
  })

  it('does not bring back what was saved meanwhile', async () => {
    await resetAt('acme', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    await save('acme')
    expect(shown()).toEqual([])
    await resetAt('beta', NOON + 6 * MINUTE)
    later(70)
    await showDueReminders('remind:guide:beta')
    expect(shown()[0]).toContain('remind:guide:beta: ')
    expect(shown()[0]).not.toContain('acme')
  })

  it('goes as soon as one of those it names no longer waits', async () => {
    await resetAt('acme', NOON)
    await resetAt('beta', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    await save('beta')
    expect(shown()).toEqual([])
    expect(world.badge).toBe('1')
  })
})

describe('its buttons', () => {
  it('say that it is saved, and then ask where', async () => {
    await resetAt('acme', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    await onReminderButton('remind:guide:acme', 0)
    expect(guide('acme').progress.told['save-token']?.kind).toBe('done')
    expect(world.opened).toEqual(['chrome-extension://token-guide/src/popup/popup.html?guide=guide%3Aacme'])
    expect(shown()).toEqual([])
    expect(world.badge).toBe('')
    expect([...world.alarms.keys()]).toEqual([])
  })

  it('put it off', async () => {
    await resetAt('acme', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    const planned = world.alarms.get('remind:guide:acme') ?? 0
    await onReminderButton('remind:guide:acme', 1)
    expect(world.alarms.get('remind:guide:acme')).toBeGreaterThan(planned)
    expect(shown()).toEqual([])
  })

  it('of several show them, or put all of them off', async () => {
    await resetAt('acme', NOON)
    await resetAt('beta', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    await onReminderButton('remind:several:2', 0)
    expect(world.opened).toHaveLength(1)
    expect(guide('acme').progress.told).toEqual({})
    await onReminderButton('remind:several:2', 1)
    for (const name of ['acme', 'beta']) expect(guide(name).progress.snoozedUntil).not.toBeNull()
  })

  it('a click on it opens the checklist it is about', async () => {
    await resetAt('acme', NOON)
    later(5)
    await showDueReminders('remind:guide:acme')
    await onReminderClicked('remind:guide:acme')
    expect(world.opened[0]).toContain('?guide=guide%3Aacme')
    await onReminderClicked('remind:guide:gone')
    expect(world.opened[1]).toBe('chrome-extension://token-guide/src/popup/popup.html')
    await onReminderClicked('other')
    expect(world.opened).toHaveLength(2)
  })
})

describe('without notifications', () => {
  it('a reminder that is due counts as given, the next one is planned, and the badge stays', async () => {
    await resetAt('acme', NOON)
    world.hasNotifications = false
    later(5)
    await showDueReminders('remind:guide:acme')
    expect(guide('acme').progress.remindedAt).toBe(NOON + 5 * MINUTE)
    expect(world.alarms.get('remind:guide:acme')).toBeGreaterThan(NOON + 60 * MINUTE)
    expect(world.badge).toBe('1')
    await save('acme')
    expect(world.badge).toBe('')
  })

  it('the same where the browser refuses to show one', async () => {
    await resetAt('acme', NOON)
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    world.broken.add('notifications')
    later(5)
    await showDueReminders('remind:guide:acme')
    expect(guide('acme').progress.remindedAt).toBe(NOON + 5 * MINUTE)
    expect(world.badge).toBe('1')
  })
})

it('a click while no window is open opens one', async () => {
  await resetAt('acme', NOON)
  later(5)
  await showDueReminders('remind:guide:acme')
  world.windows = 0
  await onReminderClicked('remind:guide:acme')
  expect(world.opened).toEqual(['chrome-extension://token-guide/src/popup/popup.html?guide=guide%3Aacme'])
  expect(shown()).toEqual([])
})
