// Messages: each one is answered, with what the handler resolves to or with nothing, and none after the signal has fired.
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

/** The reply of the one listener, which must tell the browser that a reply will come. */
async function answerTo(message: unknown): Promise<unknown> {
  const [listener] = fake.listeners as Set<Listener>
  return new Promise((resolve, reject) => {
    if (listener?.(message, {}, resolve) !== true) reject(new Error('the listener has not said that a reply will come'))
  })
}

it('a message is answered with what the handler resolves to; with nothing when it rejects', async () => {
  const end = new AbortController()
  onMessage(async (message) => {
    if (message === 'bad') throw new Error('no')
    return { got: message }
  }, end.signal)
  expect(await answerTo('hello')).toEqual({ got: 'hello' })
  expect(await answerTo('bad')).toBeUndefined()
  end.abort()
  expect(fake.listeners.size).toBe(0)
})

it('the reply of a tab without a listener is undefined', async () => {
  fake.sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce(true)
  expect(await sendToTab(1, 'hello')).toBeUndefined()
  expect(await sendToTab(1, 'hello', 3)).toBe(true)
  expect(fake.sendToTab).toHaveBeenLastCalledWith(1, 'hello', { frameId: 3 })
})
