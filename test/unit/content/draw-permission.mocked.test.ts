// The permission to draw: a top frame and another frame, whose messages cross on their way.
import { beforeEach, expect, test, vi } from 'vitest'
import { FrameDrawPermission, TopFrameDrawGrant } from '../../../src/content/frames/draw-permission'
import { requestFromBackground } from '../../../src/state/messages/messages'

vi.mock('../../../src/state/messages/messages', () => ({ requestFromBackground: vi.fn() }))

const tellMock = vi.mocked(requestFromBackground)
const granted = { ok: true, yes: true } as const
const refused = { ok: true, yes: false } as const
const { signal } = new AbortController()

/** The next message is answered when the test calls the returned function. */
function answerLater(): (reply: typeof granted | typeof refused) => Promise<void> {
  let resolveReply: (reply: typeof granted | typeof refused) => void = () => {}
  tellMock.mockReturnValueOnce(
    new Promise((resolve) => {
      resolveReply = resolve
    }),
  )
  return async (reply) => {
    resolveReply(reply)
    await vi.advanceTimersByTimeAsync(0)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  tellMock.mockReset()
  tellMock.mockResolvedValue(refused)
})

test('the top frame draws again when the frame answers that it no longer draws', async () => {
  const grant = new TopFrameDrawGrant(() => {}, signal)
  expect(grant.grantTo(7)).toBe(true)
  grant.checkStillDrawing()
  await vi.advanceTimersByTimeAsync(1000)
  expect(grant.frameId !== null).toBe(false)
})

test('an answer to a question from before the last grant is ignored', async () => {
  const grant = new TopFrameDrawGrant(() => {}, signal)
  grant.grantTo(7)
  const answer = answerLater()
  grant.checkStillDrawing()
  await vi.advanceTimersByTimeAsync(1000)
  grant.grantTo(7)
  await answer(refused)
  expect(grant.frameId !== null).toBe(true)
})

test('a frame whose request is on its way answers that it draws', async () => {
  const permission = new FrameDrawPermission(() => {}, signal)
  const answer = answerLater()
  void permission.request()
  expect(permission.isGranted).toBe(false)
  expect(permission.isDrawing).toBe(true)
  await answer(granted)
  expect(permission.isGranted).toBe(true)
  permission.release()
  expect(permission.isDrawing).toBe(false)
})

test('a refused frame does not draw, and asks again later', async () => {
  let looks = 0
  const permission = new FrameDrawPermission(() => {
    looks += 1
  }, signal)
  await permission.request()
  expect(permission.isDrawing).toBe(false)
  expect(looks).toBe(0)
  await vi.advanceTimersByTimeAsync(600)
  expect(looks).toBe(1)
})
