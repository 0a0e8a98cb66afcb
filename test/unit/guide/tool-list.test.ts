// The list of tools: every change and its inverse, and which tool has the new token.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyToolChange,
  exceedsToolLimit,
  hasNewToken,
  inverseToolChange,
  MAX_TOOLS,
  type Tool,
  type ToolChange,
} from '../../../src/guide/tool-list'

const IDS = ['a', 'b', 'c', 'd', 'e'] as const
const tool = (id: string, more: Partial<Tool> = {}): Tool => ({
  id,
  name: id,
  kind: 'other',
  where: '',
  updatedAt: null,
  ...more,
})
const names = (tools: readonly Tool[]): string => tools.map(({ name }) => name).join('')

const ABC = [tool('a'), tool('b'), tool('c')]

describe('a change', () => {
  it.each<[string, ToolChange, string]>([
    ['adds at the end', { kind: 'added', tools: [tool('d'), tool('e')], index: null }, 'abcde'],
    ['adds in between', { kind: 'added', tools: [tool('d')], index: 1 }, 'adbc'],
    ['adds nothing twice', { kind: 'added', tools: [tool('b', { name: 'B' })], index: null }, 'abc'],
    ['changes in place', { kind: 'changed', id: 'b', to: { name: 'B', kind: 'other', where: '' } }, 'aBc'],
    ['changes nothing unknown', { kind: 'changed', id: 'x', to: { name: 'B', kind: 'other', where: '' } }, 'abc'],
    ['removes', { kind: 'removed', ids: ['b', 'c'] }, 'a'],
    ['removes nothing unknown', { kind: 'removed', ids: ['x'] }, 'abc'],
    ['moves up', { kind: 'moved', id: 'c', index: 0 }, 'cab'],
    ['moves down', { kind: 'moved', id: 'a', index: 2 }, 'bca'],
    ['moves nothing unknown', { kind: 'moved', id: 'x', index: 0 }, 'abc'],
  ])('%s', (_name, change, expected) => {
    expect(names(applyToolChange(ABC, change))).toBe(expected)
  })

  it('adds nothing to a list that is full', () => {
    const full = Array.from({ length: MAX_TOOLS }, (_, at) => tool(String(at)))
    const more: ToolChange = { kind: 'added', tools: [tool('one more')], index: null }
    expect(exceedsToolLimit(full, more)).toBe(true)
    expect(exceedsToolLimit(full.slice(1), more)).toBe(false)
    expect(applyToolChange(full, more)).toBe(full)
  })

  const id = fc.constantFrom(...IDS)
  const index = fc.nat(6)
  const changes: fc.Arbitrary<ToolChange> = fc.oneof(
    fc.record({ kind: fc.constant('added' as const), tools: id.map((each) => [tool(`new ${each}`)]), index }),
    fc.record({
      kind: fc.constant('changed' as const),
      id,
      to: fc.constant({ name: 'new', kind: 'python', where: 'there' }),
    }),
    fc.record({ kind: fc.constant('removed' as const), ids: id.map((each) => [each]) }),
    fc.record({ kind: fc.constant('moved' as const), id, index }),
    fc.record({ kind: fc.constant('ticked' as const), id, at: fc.option(fc.nat()) }),
  )

  it('is taken back by its inverse, whatever it was', () => {
    fc.assert(
      fc.property(fc.subarray([...IDS]), changes, (ids, change) => {
        const before = ids.map((each) => tool(each))
        const inverse = inverseToolChange(before, change)
        const after = applyToolChange(before, change)
        expect(inverse === null ? after : applyToolChange(after, inverse)).toEqual(before)
      }),
    )
  })

  it('is taken back without what another window changed meanwhile', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const before = IDS.map((each) => tool(each))
        const inverse = inverseToolChange(before, change)
        const meanwhile: ToolChange = { kind: 'added', tools: [tool('elsewhere')], index: null }
        const after = applyToolChange(applyToolChange(before, change), meanwhile)
        const back = inverse === null ? after : applyToolChange(after, inverse)
        expect(back.some(({ id }) => id === 'elsewhere')).toBe(true)
        expect(back).toHaveLength(before.length + 1)
      }),
    )
  })
})

describe('a tool has the new token', () => {
  it('once it was ticked after the reset', () => {
    expect(hasNewToken(tool('a', { updatedAt: 5 }), 4)).toBe(true)
    expect(hasNewToken(tool('a', { updatedAt: 5 }), 6)).toBe(false)
    expect(hasNewToken(tool('a'), 4)).toBe(false)
    expect(hasNewToken(tool('a', { updatedAt: 5 }), null)).toBe(false)
  })
})
