// Messages: every one is answered, with what the handler says or with nothing, and none after the end.
import { expect, it, vi } from 'vitest'
import { onMessage, sendToTab } from '../../../src/browser/messaging'

type Listener = (message: unknown, sender: object, answer: (reply?: unknown) => void) => unknown

const fake = vi.hoisted(() => ({ listeners: new Set<unknown>(), sendToTab: vi.fn() }))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: fake.sendToTab },
  },
}))

/** What the one listener answers, and whether it has said that an answer comes. */
async function answerTo(message: unknown): Promise<unknown> {
  const [listener] = fake.listeners as Set<Listener>
  return new Promise((resolve, reject) => {
    if (listener?.(message, {}, resolve) !== true) reject(new Error('nobody waits for the answer'))
  })
}

it('a message is answered with what the handler says; with nothing where it fails', async () => {
  const life = new AbortController()
  onMessage(async (message) => {
    if (message === 'bad') throw new Error('no')
    return { got: message }
  }, life.signal)
  expect(await answerTo('hello')).toEqual({ got: 'hello' })
  expect(await answerTo('bad')).toBeUndefined()
  life.abort()
  expect(fake.listeners.size).toBe(0)
})

it('a tab where nobody listens answers nothing', async () => {
  fake.sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce(true)
  expect(await sendToTab(1, 'hello')).toBeUndefined()
  expect(await sendToTab(1, 'hello', 3)).toBe(true)
  expect(fake.sendToTab).toHaveBeenLastCalledWith(1, 'hello', { frameId: 3 })
})
