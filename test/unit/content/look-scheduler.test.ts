// When the page is looked at again: at once while time for it is saved up, and in the long run for a small share of the time.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Pace } from '../../../src/content/watch/look-scheduler'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => setTimeout(look, 16))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A pace whose looks take so long (ms), and when they began (ms). */
function paced(cost: number): { pace: Pace; looks: number[]; end: AbortController } {
  const looks: number[] = []
  const end = new AbortController()
  const pace = new Pace(() => {
    looks.push(performance.now())
    vi.advanceTimersByTime(cost)
  }, end.signal)
  return { pace, looks, end }
}

/** What changed is told: the look comes when all who tell of changes have done so. */
async function change(pace: Pace): Promise<void> {
  pace.changed()
  await Promise.resolve()
}

test('what comes soon after a costly look is looked at at once', async () => {
  const { pace, looks } = paced(17)
  await change(pace)
  expect(looks).toHaveLength(1)
  vi.advanceTimersByTime(10)
  await change(pace)
  expect(looks).toHaveLength(2)
})

test('one look for all that changed at once, and not before all of it is told', async () => {
  const { pace, looks } = paced(0)
  pace.changed()
  pace.changed()
  expect(looks).toEqual([])
  await Promise.resolve()
  vi.advanceTimersByTime(40)
  expect(looks).toHaveLength(1)
})

test('never twice within a frame', async () => {
  const { pace, looks } = paced(0)
  await change(pace)
  await change(pace)
  expect(looks).toHaveLength(1)
  vi.advanceTimersByTime(40)
  expect(looks).toHaveLength(2)
})

test('a page that changes all the time gets a small share of it', async () => {
  const { pace, looks, end } = paced(5)
  for (let frame = 0; frame < 60 * 60; frame += 1) {
    await change(pace)
    vi.advanceTimersByTime(16)
  }
  const share = (looks.length * 5) / performance.now()
  expect(share).toBeGreaterThan(0.02)
  expect(share).toBeLessThan(0.032)
  end.abort()
})

test('after a look for which the machine took far too long, the next one is not far away', async () => {
  const { pace, looks } = paced(700)
  await change(pace)
  await change(pace)
  vi.advanceTimersByTime(1_100)
  expect(looks).toHaveLength(2)
})

test('what a person does is answered at once, whatever the looks before it took', async () => {
  const { pace, looks } = paced(100)
  await change(pace)
  await change(pace)
  pace.forgive()
  vi.advanceTimersByTime(20)
  expect(looks).toHaveLength(2)
})

test('nothing is looked at any more at the end', async () => {
  const { pace, looks, end } = paced(1)
  end.abort()
  await change(pace)
  expect(looks).toEqual([])
})
