// The build orders the content script anew; what it does stays the same.
import { expect, it } from 'vitest'
import { functionsLast, longTextFirst } from '../../../build/packing-order'

function outcomeOf(code: string): unknown {
  // biome-ignore lint/security/noGlobalEval: the code stands below
  globalThis.eval(code)
  return Reflect.get(globalThis, 'outcome')
}

it('moves functions behind all else, and nothing in them', () => {
  const code =
    '(function () { function a() { function b() { return 1 } return b() } var c = a(); globalThis.outcome = c })()'
  const moved = functionsLast(code)
  expect(moved.indexOf('var c')).toBeLessThan(moved.indexOf('function a'))
  expect(moved).toContain('function a() { function b() { return 1 } return b() }')
  expect(outcomeOf(moved)).toBe(1)
})

it('moves the long text before all else', () => {
  const text = 'x'.repeat(2_000)
  const moved = longTextFirst(`(() => { var a = 1; globalThis.outcome = a + '${text}' })()`)
  expect(moved.indexOf(text)).toBeLessThan(moved.indexOf('a = 1'))
  expect(outcomeOf(moved)).toBe(`1${text}`)
})

it('refuses a script that it does not know how to order', () => {
  expect(() => functionsLast('var a = 1')).toThrow('no function around it')
  expect(() => longTextFirst('(() => { var a = 1 })()')).toThrow('0 long texts')
})
