// What counts as something that a person has done, so that parts that are only sampled are looked at at once.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Watch } from '../../src/content/watch/watch'
import { PageIndex } from '../../src/salesforce/page-index'

const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true })
const main = window.document.querySelector('main') as Element
const navigation = new window.EventTarget()
const userActivation = { isActive: false }

let end: AbortController
let now = 0
let revisit: ReturnType<typeof vi.spyOn>
const onLook = vi.fn()

/** A page with one part that is sampled: it has changed more than is looked at one by one, again and again. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('window', Object.assign(window, { navigation }))
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('navigator', { userActivation })
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('requestAnimationFrame', (onFrame: () => void) => setTimeout(onFrame))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  now += 3_600_000
  end = new window.AbortController()
  new Watch(onLook, end.signal).start()
  for (const level of ['document', 'html', 'body', 'main']) {
    for (let each = 0; each <= 2_000; each += 1) main.className = `${level}-${each}`
    await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(0)
  }
  revisit = vi.spyOn(PageIndex.prototype, 'revisit')
})
afterEach(() => {
  end.abort()
  userActivation.isActive = false
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function goElsewhere(): void {
  revisit.mockClear()
  navigation.dispatchEvent(new window.Event('currententrychange'))
}

it('a new address counts once, and again when there was none for 20 s', () => {
  goElsewhere()
  expect(revisit.mock.calls).toEqual([[main]])
  for (let second = 0; second < 60; second += 1) {
    now += 1_000
    goElsewhere()
    expect(revisit).not.toHaveBeenCalled()
  }
  now += 20_000
  goElsewhere()
  expect(revisit).toHaveBeenCalledOnce()
})

it('where the person has just done something, every new address counts', () => {
  goElsewhere()
  userActivation.isActive = true
  for (let second = 0; second < 3; second += 1) {
    now += 1_000
    goElsewhere()
    expect(revisit).toHaveBeenCalledOnce()
  }
  userActivation.isActive = false
  goElsewhere()
  expect(revisit).not.toHaveBeenCalled()
})

it('what the page only pretends that a person did counts for nothing', () => {
  window.document.dispatchEvent(new window.Event('pointerdown'))
  expect(revisit).not.toHaveBeenCalled()
})

/** The first one is for this: those after it no longer count as something that a person did. */
function settleElsewhere(): void {
  goElsewhere()
  vi.advanceTimersByTime(0)
  onLook.mockClear()
}

it('addresses that the page changes by itself are looked at after 3 s, all at once', () => {
  settleElsewhere()
  const looks = Array.from({ length: 8 }, () => {
    goElsewhere()
    now += 1_000
    vi.advanceTimersByTime(1_000)
    return onLook.mock.calls.length
  })
  expect(looks).toEqual([0, 0, 0, 1, 1, 1, 2, 2])
})

it('an address after which nothing more happens is not forgotten', () => {
  settleElsewhere()
  goElsewhere()
  vi.advanceTimersByTime(10_000)
  expect(onLook).toHaveBeenCalledOnce()
})
