// Several users of one org: their resets are told apart, nothing of either is lost, and one user is never asked.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { routeMessage } from '../../../src/background/messages/message-router'
import { repairStoredRecords } from '../../../src/background/storage/repair-stored-records'
import type { Reply } from '../../../src/state/messages/messages'
import type { Guide } from '../../../src/state/records/guide-record-types'
import { isGuideKey } from '../../../src/state/records/storage-keys'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const TAB = 7
const MINUTE = 60_000
const CONFIRMED = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm'
const HOME = 'https://acme.lightning.force.com/lightning/page/home'
const NOW = Date.now()
const FIRST = NOW - 60 * MINUTE
const SECOND = NOW - 30 * MINUTE

const popup = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' } as never
const page = (url: string, id = TAB) => ({ id: 'token-guide', url, tab: { id, url }, frameId: 0 }) as never

const ask = (message: object): Promise<Reply> => routeMessage(message, popup)
const start = (user = 1) => ask({ kind: 'start', tabId: TAB, user })
const confirm = (at: number, isRepeat = false, tab = TAB) =>
  routeMessage({ kind: 'confirmed', at, isRepeat }, page(CONFIRMED, tab))
const see = (step: string) => routeMessage({ kind: 'sighted', step, visible: true }, page(HOME))
const sameUser = (guide = 'guide:acme~2', user = 1) => ask({ kind: 'is-of-known-user', guide, user })
const otherUser = (guide = 'guide:acme~2') => ask({ kind: 'is-of-other-user', guide })
const tick = (guide: string, step: string) => ask({ kind: 'tick', guide, step, done: true })
const save = (guide: string) => tick(guide, 'save-token')

const guide = (key: string): Guide => world.items.get(`guide:${key}`) as Guide
const guides = () => [...world.items.keys()].filter(isGuideKey).sort()
const alarms = () => [...world.alarms.keys()].filter((name) => name.startsWith('remind:')).sort()

beforeEach(async () => {
  newWorld()
  world.tabs.set(TAB, HOME)
  await start()
  const started = guide('acme')
  world.items.set('guide:acme', { ...started, progress: { ...started.progress, startedAt: FIRST - MINUTE } })
})

/** One user's token waits, and another reset is confirmed. */
async function askedForUser(): Promise<void> {
  await confirm(FIRST)
  await tick('guide:acme', 'find-mailbox')
  await confirm(SECOND)
}

describe('one user', () => {
  it('is stored under the key of the org, and never asked', async () => {
    await confirm(FIRST)
    await confirm(FIRST + 900) // the top page reports it, too
    expect(guides()).toEqual(['guide:acme'])
    expect(guide('acme')).toMatchObject({ owner: { user: 1 }, label: '', asks: null, turn: 0 })
    await save('guide:acme')
    await start()
    await confirm(Date.now())
    expect(guides()).toEqual(['guide:acme'])
    expect(guide('acme').turn).toBe(0)
  })

  it('who loads the confirmation again, or goes back to it, is not asked', async () => {
    await confirm(FIRST)
    await confirm(SECOND, true)
    expect(guides()).toEqual(['guide:acme'])
    expect(guide('acme').progress.reset).toEqual({ at: SECOND, by: 'page' })
  })

  it('whose confirmation is reported late is not asked', async () => {
    await confirm(SECOND)
    await confirm(FIRST)
    expect(guides()).toEqual(['guide:acme'])
    expect(guide('acme').progress.reset?.at).toBe(SECOND)
  })

  it('may be called something, and keeps that through everything that follows', async () => {
    expect(await ask({ kind: 'label-guide', guide: 'guide:acme', label: ' integration\u0007\n user ' })).toEqual({
      ok: true,
    })
    await confirm(FIRST)
    await save('guide:acme')
    await ask({ kind: 'restart', guide: 'guide:acme' })
    expect(guide('acme').label).toBe('integration user')
  })

  it.each([
    ['a token', 'Zq8XcVb2NmLk9JhGfDsA1QwE'],
    ['ten thousand letters', 'ab '.repeat(3_333)],
    ['41 letters', 'abc d'.repeat(9)],
  ])('is not called %s', async (_name, label) => {
    expect(await ask({ kind: 'label-guide', guide: 'guide:acme', label })).toEqual({ ok: false, why: 'not-understood' })
    expect(guide('acme').label).toBe('')
  })
})

describe('a second confirmation while a token waits', () => {
  beforeEach(askedForUser)

  it('loses neither: both wait, with reminders of their own', () => {
    expect(guide('acme').progress).toMatchObject({
      reset: { at: FIRST, by: 'page' },
      told: { 'find-mailbox': { kind: 'done' } },
    })
    expect(guide('acme~2')).toMatchObject({
      asks: 1,
      owner: { user: 2 },
      progress: { reset: { at: SECOND, by: 'page' } },
    })
    expect(world.badge).toBe('2')
    expect(alarms()).toEqual(['remind:guide:acme', 'remind:guide:acme~2'])
  })

  it('is asked about once, however often it is reported', async () => {
    await confirm(SECOND + 800)
    await confirm(SECOND, true)
    expect(guides()).toEqual(['guide:acme', 'guide:acme~2'])
  })

  it('of the same user: the newest counts, what was told of the first no longer holds', async () => {
    expect(await sameUser()).toEqual({ ok: true })
    expect(guides()).toEqual(['guide:acme'])
    expect(guide('acme').progress).toMatchObject({ reset: { at: SECOND, by: 'page' }, told: {} })
    expect(world.badge).toBe('1')
    expect(alarms()).toEqual(['remind:guide:acme'])
  })

  it('of another user: two guides, each with its own label, checklist and reminders', async () => {
    expect(await otherUser()).toEqual({ ok: true })
    await ask({ kind: 'label-guide', guide: 'guide:acme~2', label: 'integration user' })
    expect(guide('acme~2')).toMatchObject({ asks: null, label: 'integration user' })
    await save('guide:acme~2')
    expect(guide('acme').progress.told['save-token']).toBeUndefined()
    expect(world.badge).toBe('1')
    expect(alarms()).toEqual(['remind:guide:acme'])
  })

  it.each([
    ['other, then same', [otherUser, sameUser], 2],
    ['same, then other', [sameUser, otherUser], 1],
    ['same twice', [sameUser, sameUser], 1],
    ['other twice', [otherUser, otherUser], 2],
  ])(
    'answered twice (%s): the first answer counts, and the other one changes nothing',
    async (_name, answers, left) => {
      const [first, second] = answers as [() => Promise<Reply>, () => Promise<Reply>]
      const replies = await Promise.all([first(), second()])
      expect(replies).toEqual([{ ok: true }, { ok: false, why: 'no-such-question' }])
      expect(guides()).toHaveLength(left)
      expect(world.badge).toBe(String(left))
    },
  )

  it.each<[string, object, string]>([
    ['a guide that asks nothing', { guide: 'guide:acme', user: 1 }, 'no-such-question'],
    ['a guide that is not there', { guide: 'guide:acme~9', user: 1 }, 'no-such-question'],
    ['no guide', { guide: 'tools:acme', user: 1 }, 'no-such-question'],
    ['a user who is not there', { guide: 'guide:acme~2', user: 5 }, 'no-such-guide'],
    ['itself', { guide: 'guide:acme~2', user: 2 }, 'no-such-guide'],
    ['a user beyond the last', { guide: 'guide:acme~2', user: 13 }, 'not-understood'],
  ])('an answer about %s changes nothing', async (_name, answer, why) => {
    const before = JSON.stringify([...world.items])
    expect(await ask({ kind: 'is-of-known-user', ...answer })).toEqual({ ok: false, why })
    expect(JSON.stringify([...world.items])).toBe(before)
  })

  it('cannot be answered by a page', async () => {
    const before = JSON.stringify([...world.items])
    const message = { kind: 'is-of-known-user', guide: 'guide:acme~2', user: 1 }
    expect(await routeMessage(message, page(HOME))).toEqual({ ok: false, why: 'not-understood' })
    expect(JSON.stringify([...world.items])).toBe(before)
  })

  it('a third one is kept apart, too, and each is asked about', async () => {
    await confirm(SECOND + 10 * MINUTE)
    expect(guide('acme~3').asks).toBe(1)
    await sameUser('guide:acme~3')
    await sameUser('guide:acme~2')
    expect(guides()).toEqual(['guide:acme'])
    expect(guide('acme').progress.reset?.at).toBe(SECOND + 10 * MINUTE)
  })

  it('the first token is saved meanwhile: the newer one still waits, whosever it is', async () => {
    await save('guide:acme')
    expect(world.badge).toBe('1')
    await see('log-in') // pages go on with the guide that is left
    await sameUser()
    expect(guide('acme').progress).toMatchObject({ reset: { at: SECOND }, told: {} })
    expect(guide('acme').progress.startedAt).not.toBeNull()
    expect(world.badge).toBe('1')
  })

  it('the newer token is saved before the answer: the same user’s is saved then', async () => {
    await save('guide:acme~2')
    await sameUser()
    expect(guide('acme').progress.told['save-token']?.kind).toBe('done')
    expect(world.badge).toBe('')
  })

  it('tools and place told meanwhile go along where they take the place of nothing', async () => {
    const place = { version: 1, kind: 'team-vault', note: 'here', at: 1 }
    world.items.set('place:acme~2', place)
    world.items.set('tools:acme', { version: 1, tools: [] })
    await sameUser()
    expect(world.items.get('place:acme')).toEqual(place)
    expect(world.items.has('place:acme~2')).toBe(false)
  })

  const place = (note: string, at: number) => ({ version: 1, kind: 'team-vault', note, at })

  it.each([
    ['the newer place counts', FIRST, SECOND, 'newer'],
    ['a place that was told later of the first user stays', SECOND + MINUTE, SECOND, 'older'],
  ])('both users have a place: %s, and the number is free again', async (_name, older, newer, kept) => {
    world.items.set('place:acme', place('older', older))
    world.items.set('place:acme~2', place('newer', newer))
    await sameUser()
    expect(world.items.get('place:acme')).toMatchObject({ note: kept })
    expect([...world.items.keys()].filter((key) => key.includes('~2'))).toEqual([])
  })

  it('both have tools: the lists become one, and each tool is as it was last said to be', async () => {
    const tool = (id: number, name: string, updatedAt: number | null) => ({
      id: `00000000-0000-4000-8000-00000000000${id}`,
      name,
      kind: 'other',
      where: '',
      updatedAt,
    })
    world.items.set('tools:acme', { version: 1, tools: [tool(1, 'ETL', FIRST), tool(2, 'Loader', null)] })
    world.items.set('tools:acme~2', { version: 1, tools: [tool(3, 'ETL', SECOND + 1), tool(4, 'New', SECOND + 1)] })
    await tick('guide:acme~2', 'use-token')
    expect(await sameUser()).toEqual({ ok: true })
    expect(world.items.get('tools:acme')).toEqual({
      version: 1,
      tools: [tool(1, 'ETL', SECOND + 1), tool(2, 'Loader', null), tool(4, 'New', SECOND + 1)],
    })
    expect(world.items.has('tools:acme~2')).toBe(false)
    expect(guide('acme').progress.told['use-token']).toBeUndefined() // one tool has no new token
  })

  it('both have so many tools that one list cannot hold them: it says so, and nothing changes', async () => {
    const tools = (from: string) =>
      Array.from({ length: 150 }, (_, index) => ({
        id: crypto.randomUUID(),
        name: `${from} ${index}`,
        kind: 'other',
        where: '',
        updatedAt: null,
      }))
    world.items.set('tools:acme', { version: 1, tools: tools('a') })
    world.items.set('tools:acme~2', { version: 1, tools: tools('b') })
    const before = JSON.stringify([...world.items])
    expect(await sameUser()).toEqual({ ok: false, why: 'list-full' })
    expect(JSON.stringify([...world.items])).toBe(before)
  })

  it.each([
    ['begun anew', () => ask({ kind: 'restart', guide: 'guide:acme~2' })],
    [
      'saved, and started again',
      async () => {
        await save('guide:acme~2')
        await start(2)
      },
    ],
  ])('the guide that was kept apart is %s: without a reset nothing is asked', async (_name, act) => {
    await act()
    expect(guide('acme~2')).toMatchObject({ asks: null, progress: { reset: null } })
    expect(await sameUser()).toEqual({ ok: false, why: 'no-such-question' })
    expect(guide('acme').progress.reset?.at).toBe(FIRST)
  })

  it('is open still after the worker was started again', async () => {
    await repairStoredRecords()
    expect(guide('acme~2').asks).toBe(1)
    expect(await otherUser()).toEqual({ ok: true })
  })

  it('the first guide is deleted: nothing is asked any more, and the newer token waits', async () => {
    await ask({ kind: 'delete-records', keys: ['guide:acme'] })
    expect(guide('acme~2')).toMatchObject({ asks: null, progress: { reset: { at: SECOND } } })
    expect(await sameUser()).toEqual({ ok: false, why: 'no-such-question' })
    expect(await otherUser()).toEqual({ ok: false, why: 'no-such-question' })
    expect(guides()).toEqual(['guide:acme~2'])
    expect(world.badge).toBe('1')
  })

  it('reminds of each by what it is called', async () => {
    await otherUser()
    await ask({ kind: 'label-guide', guide: 'guide:acme~2', label: 'integration user' })
    const { showDueReminders } = await import('../../../src/background/reminder-notification')
    for (const key of ['acme', 'acme~2']) {
      const { progress, ...rest } = guide(key)
      world.items.set(`guide:${key}`, { ...rest, progress: { ...progress, reset: { at: 1, by: 'page' } } })
    }
    vi.setSystemTime(new Date(2026, 10, 27, 12))
    await showDueReminders('remind:guide:acme~2')
    vi.useRealTimers()
    expect([...world.notices.values()].map(({ message }) => message).join()).toContain(
      'acme and acme · integration user',
    )
  })
})

describe('two resets that are close, or whose times say the contrary', () => {
  it('fifty seconds later: both wait', async () => {
    await confirm(FIRST)
    await confirm(FIRST + 50_000)
    expect(guide('acme').progress.reset?.at).toBe(FIRST)
    expect(guide('acme~2')).toMatchObject({ asks: 1, progress: { reset: { at: FIRST + 50_000 } } })
  })

  it('a second later in another tab: both wait', async () => {
    await confirm(FIRST)
    await confirm(FIRST + 1_000, false, 8)
    expect(guide('acme~2')).toMatchObject({ asks: 1, progress: { reset: { at: FIRST + 1_000 } } })
  })

  it.each([30_000, 3_600_000])('the clock was set back by %i ms after the first: both wait', async (back) => {
    await confirm(FIRST)
    const { progress, ...rest } = guide('acme')
    const at = Date.now() + back
    world.items.set('guide:acme', { ...rest, progress: { ...progress, startedAt: at, reset: { at, by: 'page' } } })
    await confirm(Date.now())
    await confirm(Date.now()) // the top page reports it, too
    expect(guides()).toEqual(['guide:acme', 'guide:acme~2'])
    expect(guide('acme~2').asks).toBe(1)
    await sameUser()
    expect(guides()).toEqual(['guide:acme'])
    expect(Date.now() - (guide('acme').progress.reset?.at ?? 0)).toBeLessThan(5_000)
  })

  it('the clock was set back after the guide began anew: its confirmation counts', async () => {
    await ask({ kind: 'restart', guide: 'guide:acme' })
    const { progress, ...rest } = guide('acme')
    const at = Date.now() + 60 * MINUTE
    world.items.set('guide:acme', { ...rest, progress: { ...progress, startedAt: at, anewSince: at } })
    await confirm(Date.now() - 2_000)
    expect(guide('acme').progress.reset).not.toBeNull()
  })

  it('a confirmation whose token is saved is loaded again while another user’s guide runs: it waits apart', async () => {
    await confirm(FIRST)
    await ask({ kind: 'start-other-user', guide: 'guide:acme', label: '' })
    await save('guide:acme')
    const at = Date.now() + 1
    vi.setSystemTime(at)
    await confirm(at, true)
    vi.useRealTimers()
    expect(guide('acme~2').progress.reset).toBeNull()
    expect(guide('acme~3')).toMatchObject({ asks: 1, progress: { reset: { at, by: 'page' } } })
    await sameUser('guide:acme~3')
    expect(guide('acme').progress).toMatchObject({ reset: { at }, told: {} })
    expect(guide('acme').progress.startedAt).not.toBeNull()
  })
})

describe('a guide that is started for another user', () => {
  const startOther = (label = 'integration user') => ask({ kind: 'start-other-user', guide: 'guide:acme', label })

  beforeEach(async () => {
    await confirm(FIRST)
  })

  it('walks from the start, while the first one waits', async () => {
    expect(await startOther()).toEqual({ ok: true, guide: 'guide:acme~2' })
    await see('quick-find')
    expect(guide('acme~2').progress).toMatchObject({ seen: 'quick-find', reset: null })
    expect(guide('acme').progress.reset?.at).toBe(FIRST)
  })

  it('takes the confirmation that follows, and nobody is asked', async () => {
    await startOther()
    await confirm(Date.now())
    expect(guides()).toEqual(['guide:acme', 'guide:acme~2'])
    expect(guide('acme~2')).toMatchObject({ asks: null, progress: { reset: { by: 'page' } } })
    expect(guide('acme').progress.reset?.at).toBe(FIRST)
  })

  it('does not take the first user’s confirmation, which is open in a tab', async () => {
    await startOther()
    await confirm(FIRST) // the script is put into its page again
    await confirm(Date.now(), true) // it is loaded again
    expect(guide('acme~2').progress.reset).toBeNull()
  })

  it('gives way where the person shows the first one again', async () => {
    await startOther()
    await ask({ kind: 'show-card', tabId: TAB, guide: 'guide:acme' })
    await routeMessage({ kind: 'ticked', step: 'find-mailbox', done: true }, page(HOME))
    expect(guide('acme').progress.told['find-mailbox']?.kind).toBe('done')
  })

  it('has tools and a place of its own', async () => {
    await startOther()
    const tokenPlace = { kind: 'team-vault', note: 'Integrations', at: null }
    await ask({ kind: 'save-token-place', org: 'acme~2', tokenPlace })
    expect(world.items.get('place:acme~2')).toMatchObject({ note: 'Integrations' })
    expect(world.items.has('place:acme')).toBe(false)
  })

  it('never gets what is left of another user', async () => {
    world.items.set('tools:acme~2', { version: 1, tools: [] })
    expect(await startOther()).toEqual({ ok: true, guide: 'guide:acme~3' })
  })

  it('is refused where the org has as many as it can have; a confirmation ends nothing that waits then', async () => {
    for (let user = 2; user <= 12; user += 1) await startOther(`user ${user}`)
    expect(guides()).toHaveLength(12)
    expect(await startOther()).toEqual({ ok: false, why: 'users-full' })
    await ask({ kind: 'show-card', tabId: TAB, guide: 'guide:acme' })
    await tick('guide:acme', 'find-mailbox')
    const before = JSON.stringify([...world.items])
    expect(await confirm(SECOND)).toEqual({ ok: false, why: 'users-full' })
    expect(JSON.stringify([...world.items])).toBe(before)
  })

  it('gives its number to a reset that is kept apart, where all are taken and it is done and told nothing', async () => {
    for (let user = 2; user <= 12; user += 1) await startOther(user === 5 || user === 6 ? '' : `user ${user}`)
    for (const key of ['guide:acme~4', 'guide:acme~5', 'guide:acme~6']) await save(key)
    world.items.set('place:acme~5', { version: 1, kind: 'team-vault', note: 'here', at: 1 })
    await ask({ kind: 'show-card', tabId: TAB, guide: 'guide:acme' })
    await confirm(SECOND)
    expect(guide('acme~4')).toMatchObject({ label: 'user 4', asks: null })
    expect(guide('acme~5').asks).toBeNull()
    expect(guide('acme~6')).toMatchObject({ asks: 1, progress: { reset: { at: SECOND } } })
    expect(guide('acme').progress.reset?.at).toBe(FIRST)
  })

  it('cannot be started for an org without a guide, or under a number', async () => {
    expect(await ask({ kind: 'start-other-user', guide: 'guide:other', label: '' })).toEqual({
      ok: false,
      why: 'no-such-guide',
    })
    expect(await start(2)).toEqual({ ok: false, why: 'no-such-guide' })
    expect(guides()).toEqual(['guide:acme'])
  })
})

describe('a guide started on the shared login page', () => {
  const LOGIN = 'https://login.salesforce.com/'
  const adopt = async () => {
    world.tabs.set(TAB, LOGIN)
    await start()
    world.tabs.set(TAB, HOME)
    await see('open-settings')
  }

  it('goes on as the guide of the user whom the person chose last', async () => {
    await ask({ kind: 'start-other-user', guide: 'guide:acme', label: '' })
    await save('guide:acme')
    await save('guide:acme~2')
    await adopt()
    expect(guides()).toEqual(['guide:acme', 'guide:acme~2'])
    expect(guide('acme').progress.startedAt).toBeNull()
    expect(guide('acme~2').progress).toMatchObject({ seen: 'open-settings', reset: null })
  })
})
