// How soon new addresses are looked at.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PageWatcher } from '../../../src/content/watch/page-watcher'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'

const HOST = salesforceHostOf('https://acme.lightning.force.com/') ?? expect.unreachable()
const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true })
const navigation = new window.EventTarget()
const userActivation = { isActive: false }

let end: AbortController
let now = 0
const onLook = vi.fn()
const FRAME_MS = 16

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('window', Object.assign(window, { navigation }))
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('navigator', { userActivation })
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('requestAnimationFrame', (onFrame: () => void) => setTimeout(onFrame, FRAME_MS))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  now += 3_600_000
  end = new window.AbortController()
  new PageWatcher(HOST, onLook, end.signal).start()
  vi.advanceTimersByTime(FRAME_MS)
  onLook.mockClear()
})
afterEach(() => {
  end.abort()
  userActivation.isActive = false
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function changeAddress(): void {
  navigation.dispatchEvent(new window.Event('currententrychange'))
}

const looks = (): number => onLook.mock.calls.length

it('after a user action, every new address counts as one, and is looked at in the next frame', () => {
  userActivation.isActive = true
  for (let times = 1; times <= 3; times += 1) {
    changeAddress()
    vi.advanceTimersByTime(FRAME_MS)
    expect(looks()).toBe(times)
  }
})

it('an address that the page sets by itself is looked at at once', () => {
  now += 1_000
  changeAddress()
  expect(looks()).toBe(1)
})

it('a page that changes its address all the time is looked at now and then, and its last address, too', () => {
  onLook.mockImplementation(() => {
    now += 5
  })
  for (let times = 0; times < 600; times += 1) {
    changeAddress()
    now += FRAME_MS
    vi.advanceTimersByTime(FRAME_MS)
  }
  onLook.mockClear()
  for (let times = 0; times < 600; times += 1) {
    changeAddress()
    now += FRAME_MS
    vi.advanceTimersByTime(FRAME_MS)
  }
  expect(looks()).toBeLessThan(60)
  onLook.mockClear()
  vi.advanceTimersByTime(1_000)
  expect(looks()).toBe(1)
})
