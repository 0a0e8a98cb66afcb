// What counts as a user action, so that sampled parts are visited at once; and how soon new addresses are looked at.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PageWatcher } from '../../../src/content/watch/page-watcher'
import { PageIndex } from '../../../src/salesforce/dom/page-index'

const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true })
const main = window.document.querySelector('main') as Element
const navigation = new window.EventTarget()
const userActivation = { isActive: false }

let end: AbortController
let now = 0
let revisit: ReturnType<typeof vi.spyOn>
const onLook = vi.fn()
const FRAME_MS = 16

/** A page with one sampled part: more than can be looked at one by one has changed in it, again and again. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('window', Object.assign(window, { navigation }))
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('navigator', { userActivation })
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('requestAnimationFrame', (onFrame: () => void) => setTimeout(onFrame, FRAME_MS))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  now += 3_600_000
  end = new window.AbortController()
  new PageWatcher(onLook, end.signal).start()
  for (const level of ['document', 'html', 'body', 'main']) {
    for (let each = 0; each <= 2_000; each += 1) main.className = `${level}-${each}`
    await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(0)
  }
  vi.advanceTimersByTime(FRAME_MS)
  onLook.mockClear()
  revisit = vi.spyOn(PageIndex.prototype, 'queueRevisit')
})
afterEach(() => {
  end.abort()
  userActivation.isActive = false
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function changeAddress(): void {
  revisit.mockClear()
  navigation.dispatchEvent(new window.Event('currententrychange'))
}

const looks = (): number => onLook.mock.calls.length

/** The page changes its address too often for a look in the next frame. */
function changeAddressTooOften(): void {
  for (let times = 0; times < 10; times += 1) changeAddress()
  vi.advanceTimersByTime(FRAME_MS)
  onLook.mockClear()
}

it('after a user action, every new address counts as one, and is looked at in the next frame', () => {
  changeAddressTooOften()
  userActivation.isActive = true
  for (let times = 1; times <= 3; times += 1) {
    changeAddress()
    expect(revisit.mock.calls).toEqual([[main]])
    vi.advanceTimersByTime(FRAME_MS)
    expect(looks()).toBe(times)
  }
})

it('addresses that the page sets by itself are no user actions; a few are looked at in the next frame', () => {
  for (let times = 1; times <= 3; times += 1) {
    changeAddress()
    vi.advanceTimersByTime(FRAME_MS)
    expect(looks()).toBe(times)
  }
  expect(revisit).not.toHaveBeenCalled()
})

it('a page that changes its address all the time is looked at every 3 s', () => {
  changeAddressTooOften()
  const seconds = Array.from({ length: 8 }, () => {
    changeAddress()
    now += 1_000
    vi.advanceTimersByTime(1_000)
    return looks()
  })
  expect(seconds).toEqual([0, 0, 1, 1, 1, 1, 2, 2])
})

it('its last address is looked at, too', () => {
  changeAddressTooOften()
  changeAddress()
  vi.advanceTimersByTime(10_000)
  expect(looks()).toBe(1)
})

it('elements that it inserts meanwhile are looked at at once', async () => {
  changeAddressTooOften()
  changeAddress()
  now += 1_000
  const avatar = window.document.createElement('button')
  avatar.className = 'branding-userProfile-button'
  window.document.head.append(avatar)
  await new Promise((resolve) => setImmediate(resolve))
  expect(looks()).toBe(1)
})

it('an untrusted event counts for nothing', () => {
  window.document.dispatchEvent(new window.Event('pointerdown'))
  expect(revisit).not.toHaveBeenCalled()
})
