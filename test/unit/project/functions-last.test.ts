// The build moves functions behind all else; nothing runs in another order than before.
import { expect, it } from 'vitest'
import { functionsLast } from '../../../build/functions-last'

it('moves functions behind all else, and nothing in them', () => {
  const code =
    '(function () { function a() { function b() { return 1 } return b() } var c = a(); globalThis.outcome = c })()'
  const moved = functionsLast(code)
  expect(moved.indexOf('var c')).toBeLessThan(moved.indexOf('function a'))
  expect(moved).toContain('function a() { function b() { return 1 } return b() }')
  // biome-ignore lint/security/noGlobalEval: the code stands above
  globalThis.eval(moved)
  expect(Reflect.get(globalThis, 'outcome')).toBe(1)
})

it('refuses a script that is not a function', () => {
  expect(() => functionsLast('var a = 1')).toThrow('no function around it')
})
