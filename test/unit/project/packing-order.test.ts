// The build orders the content script anew; what it does stays the same.
import { expect, it } from 'vitest'
import { inPackingOrder, longTextFirst } from '../../../build/packing-order'

function outcomeOf(code: string): unknown {
  // biome-ignore lint/security/noGlobalEval: the code stands below
  globalThis.eval(code)
  return Reflect.get(globalThis, 'outcome')
}

it('moves functions behind all else, and nothing in them', () => {
  const code =
    '(function () { function a() { function b() { return 1 } return b() } var c = a(); globalThis.outcome = c })()'
  const moved = inPackingOrder(code)
  expect(moved.indexOf('var c')).toBeLessThan(moved.indexOf('function a'))
  expect(moved).toContain('function a() { function b() { return 1 } return b() }')
  expect(outcomeOf(moved)).toBe(1)
})

it('moves data before all else, and nothing that it needs or that runs', () => {
  const code = `(() => {
    const log = []
    let f = () => 1
    const g = (log.push('g'), 2), data = { f, g: () => g, of: [3] }, plain = { a: [\`\${4}\`, -5], f: () => f() }
    const more = [...plain.a, plain], { a } = plain
    log.push('end')
    globalThis.outcome = [log, data.f(), data.g(), data.of, a, more.length, plain.f()]
  })()`
  const moved = inPackingOrder(code)
  expect(moved.indexOf('plain =')).toBeLessThan(moved.indexOf('f = ()'))
  expect(moved.indexOf('f = ()')).toBeLessThan(moved.indexOf('data ='))
  expect(outcomeOf(moved)).toEqual([['g', 'end'], 1, 2, [3], ['4', -5], 3, 1])
})

it('moves the long text before all else', () => {
  const text = 'x'.repeat(2_000)
  const moved = longTextFirst(`(() => { var a = 1; globalThis.outcome = a + '${text}' })()`)
  expect(moved.indexOf(text)).toBeLessThan(moved.indexOf('a = 1'))
  expect(outcomeOf(moved)).toBe(`1${text}`)
})

it('refuses a script that it does not know how to order', () => {
  expect(() => inPackingOrder('var a = 1')).toThrow('no function around it')
  expect(() => longTextFirst('(() => { var a = 1 })()')).toThrow('0 long texts')
})
