// The last step is ticked, and opened again, by the list of tools.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changeToolsAndTick } from '../../../src/background/guides/change-tools-and-tick-step'
import { advanceGuide } from '../../../src/background/guides/guide-writer'
import { orgOnMyDomain } from '../../../src/salesforce/hosts/org-identity'
import type { Guide } from '../../../src/state/records/guide-record-types'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const owner = { kind: 'org', org: orgOnMyDomain('acme', 'main'), user: 1 } as const
const id = (number: number) => `0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c1${number}`
const tool = (number: number) =>
  ({ id: id(number), name: `Tool ${number}`, kind: 'python', where: '', updatedAt: null }) as const
const useStep = () => (world.items.get('guide:acme') as Guide).progress.told['use-token']?.kind ?? null
const tick = (number: number, isDone = true) =>
  changeToolsAndTick('acme', { kind: 'ticked', id: id(number), at: isDone ? Date.now() : null })

beforeEach(async () => {
  newWorld()
  const at = Date.now() - 1000
  await advanceGuide(owner, { kind: 'started', at }, { kind: 'confirmed', at })
  await changeToolsAndTick('acme', { kind: 'added', tools: [tool(1), tool(2)], index: null })
})

describe('giving the token to every tool', () => {
  it('is done with the last one, and open again with the first one taken back', async () => {
    await tick(1)
    expect(useStep()).toBeNull()
    await tick(2)
    expect(useStep()).toBe('done')
    await tick(1, false)
    expect(useStep()).toBeNull()
  })

  it('is done when the last tool without it goes from the list', async () => {
    await tick(1)
    await changeToolsAndTick('acme', { kind: 'removed', ids: [id(2)] })
    expect(useStep()).toBe('done')
  })

  it('is open again with a new tool', async () => {
    await tick(1)
    await tick(2)
    await changeToolsAndTick('acme', { kind: 'added', tools: [tool(3)], index: null })
    expect(useStep()).toBeNull()
  })

  it('is not contradicted by a tick where the person has said that it is done', async () => {
    await advanceGuide(owner, { kind: 'ticked', step: 'use-token', done: true, at: Date.now() })
    await tick(1)
    expect(useStep()).toBe('done')
  })

  it('says nothing of an empty list, or of an org without a reset', async () => {
    await changeToolsAndTick('acme', { kind: 'removed', ids: [id(1), id(2)] })
    expect(useStep()).toBeNull()
    expect(await changeToolsAndTick('other', { kind: 'added', tools: [tool(1)], index: null })).toBe(true)
    expect(world.items.has('guide:other')).toBe(false)
  })
})
