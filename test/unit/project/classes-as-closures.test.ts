// The build makes functions of the content script's classes. What it makes must do the same.
import { describe, expect, it } from 'vitest'
import { classesAsFunctions } from '../../../build/classes-as-closures'

/** What `made` exports, in a module whose code was built. */
async function built(code: string): Promise<Record<string, (...given: unknown[]) => Record<string, unknown>>> {
  return (await import(`data:text/javascript,${encodeURIComponent(classesAsFunctions(code))}`)) as never
}

const COUNTER = `
const log = []
const step = 2
export class Counter {
  #step
  #count = 40
  label = 'count'
  add = () => { this.#count += this.#step }
  constructor(step, { log, by: { times = 1 } = {} }) {
    this.#step = step * times
    this.log = log
    log.push(this.label)
  }
  get count() { return this.#count }
  get #isEven() { return this.#count % 2 === 0 }
  addTwice() { this.add(); this.add(); return this.#said(step) }
  #said(step) { return this.#isEven ? 'even by ' + step : 'odd by ' + step }
  async later() { return await this.#soon() }
  async #soon() { return this.#count }
  *#parts() { yield this.#count; yield this.label }
  parts() { return [...this.#parts()] }
}
export const make = (...given) => new Counter(...given)
export const now = () => new Date(0).getTime()
`

describe('a class as a function', () => {
  it('has the same fields, methods and getters', async () => {
    const { make } = await built(COUNTER)
    const log: string[] = []
    const counter = make?.(3, { log, by: { times: 2 } }) as unknown as {
      readonly count: number
      addTwice(): string
      later(): Promise<number>
      parts(): unknown[]
    }
    expect(counter.addTwice()).toBe('even by 2')
    expect(counter.count).toBe(52)
    expect(await counter.later()).toBe(52)
    expect(counter.parts()).toEqual([52, 'count'])
    expect(log).toEqual(['count'])
  })

  it('keeps nothing of the class, and the classes of the browser', async () => {
    const code = classesAsFunctions(COUNTER)
    expect(code).not.toMatch(/\bclass\b|\bthis\b|new Counter/)
    expect((await built(COUNTER))['now']?.()).toBe(0)
  })

  it('has its own fields in each', async () => {
    const { make } = await built(COUNTER)
    const [one, other] = [1, 1].map((by) => make?.(by, { log: [] }) as unknown as { count: number; add(): void })
    one?.add()
    expect([one?.count, other?.count]).toEqual([41, 40])
  })

  it.each([
    ['class A extends B {}'],
    ['class A { static a = 1 }'],
    ['class A { #a; isA(other) { return #a in other } }'],
    ['class A { #a; of(other) { return other.#a } }'],
    ['class A { a() { function b() { return this } } }'],
    ['class A { a() { return function () { return this } } }'],
    ['class A { constructor() { return {} } }'],
    ['class A { constructor(a) { if (a) return } }'],
    ['class A { static { a() } }'],
    ['class A { ["a"]() {} }'],
  ])('is refused where it would not be the same: %s', (code) => {
    expect(() => classesAsFunctions(code)).toThrow('cannot be built as a function')
  })
})
