// The right to draw: a top frame and another frame, whose words pass each other on the way.
import { beforeEach, expect, test, vi } from 'vitest'
import { FrameClaim, TopFloor } from '../../../src/content/frames/tab-claim'
import { askBackground } from '../../../src/state/messages/messages'

vi.mock('../../../src/state/messages/messages', () => ({ askBackground: vi.fn() }))

const told = vi.mocked(askBackground)
const answered = { ok: true, yes: true } as const
const refused = { ok: true, yes: false } as const
const { signal } = new AbortController()

/** The next message's answer, to be given when the test wants. */
function answerLater(): (reply: typeof answered | typeof refused) => Promise<void> {
  let give: (reply: typeof answered | typeof refused) => void = () => {}
  told.mockReturnValueOnce(
    new Promise((resolve) => {
      give = resolve
    }),
  )
  return async (reply) => {
    give(reply)
    await vi.advanceTimersByTimeAsync(0)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  told.mockReset()
  told.mockResolvedValue(refused)
})

test('the top frame takes over when the frame says that it draws no more', async () => {
  const floor = new TopFloor(() => {}, signal)
  expect(floor.yieldTo(7)).toBe(true)
  floor.check()
  await vi.advanceTimersByTimeAsync(1000)
  expect(floor.hasYielded).toBe(false)
})

test('a no from before the frame was let draw again is out of date', async () => {
  const floor = new TopFloor(() => {}, signal)
  floor.yieldTo(7)
  const answer = answerLater()
  floor.check()
  await vi.advanceTimersByTimeAsync(1000)
  floor.yieldTo(7)
  await answer(refused)
  expect(floor.hasYielded).toBe(true)
})

test('a frame whose yes is still on the way says that it draws', async () => {
  const claim = new FrameClaim(() => {}, signal)
  const answer = answerLater()
  void claim.ask()
  expect(claim.isGranted).toBe(false)
  expect(claim.isDrawing).toBe(true)
  await answer(answered)
  expect(claim.isGranted).toBe(true)
  claim.letGo()
  expect(claim.isDrawing).toBe(false)
})

test('a refused frame draws nothing, and asks again', async () => {
  let looks = 0
  const claim = new FrameClaim(() => {
    looks += 1
  }, signal)
  await claim.ask()
  expect(claim.isDrawing).toBe(false)
  expect(looks).toBe(0)
  await vi.advanceTimersByTimeAsync(600)
  expect(looks).toBe(1)
})
