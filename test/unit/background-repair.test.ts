// Damaged notes of an org: what is valid is kept, the rest is set aside under a dated key, and nothing is thrown away.
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { repair } from '../../src/background/repair'
import { isSetAsideKey } from '../../src/state/other-records'

const { items } = vi.hoisted(() => ({ items: new Map<string, unknown>() }))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => Object.fromEntries(items),
        set: async (more: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(more)) items.set(key, value)
        },
        remove: async (keys: string[]) => {
          for (const key of keys) items.delete(key)
        },
      },
    },
  },
}))
beforeEach(() => items.clear())

const TOOL = { id: '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11', name: 'Sync', kind: 'python', where: '', updatedAt: null }

async function repaired(stored: Record<string, unknown>): Promise<{ kept: unknown; aside: unknown[] }> {
  for (const [key, value] of Object.entries(stored)) items.set(key, value)
  await repair()
  const aside = [...items].filter(([key]) => isSetAsideKey(key)).map(([, value]) => value)
  return { kept: Object.fromEntries([...items].filter(([key]) => !isSetAsideKey(key))), aside }
}

describe('repairing', () => {
  it.each<[string, Record<string, unknown>]>([
    ['tools', { 'tools:acme': { version: 1, tools: [TOOL] } }],
    ['a place', { 'place:acme': { version: 1, kind: 'team-vault', note: 'here', at: 5 } }],
    ['the mailbox', { mailbox: 'gmail' }],
    ['what is not ours', { other: 1 }],
  ])('leaves %s as they are', async (_name, stored) => {
    expect(await repaired(stored)).toEqual({ kept: stored, aside: [] })
  })

  it('keeps the tools that can be read, and sets aside the list as it was', async () => {
    const damaged = { version: 1, tools: [TOOL, { name: 'no id' }] }
    expect(await repaired({ 'tools:acme': damaged })).toEqual({
      kept: { 'tools:acme': { version: 1, tools: [TOOL] } },
      aside: [damaged],
    })
  })

  it.each<[string, unknown]>([
    ['tools:acme', 'none'],
    ['place:acme', { version: 1, kind: 'pocket', note: '', at: 1 }],
    ['mailbox', 'pigeon'],
  ])('sets %s aside where nothing of it can be read', async (key, value) => {
    expect(await repaired({ [key]: value })).toEqual({ kept: {}, aside: [value] })
  })

  it('survives whatever stands there, and loses nothing of it', async () => {
    const key = fc.constantFrom('tools:acme', 'place:acme', 'mailbox', 'guide:acme')
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), async (name, value) => {
        items.clear()
        const { kept, aside } = await repaired({ [name]: value })
        expect([kept, ...aside].some((each) => JSON.stringify(each).includes(JSON.stringify(value)))).toBe(true)
        await repair()
        expect([...items.keys()].filter(isSetAsideKey)).toHaveLength(aside.length)
      }),
    )
  })
})
