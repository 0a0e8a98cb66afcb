// Asking for roots that may still come costs as much on a page with thousands of custom elements as on one with hundreds.
import { JSDOM } from 'jsdom'
import { expect, it, vi } from 'vitest'
import { PendingShadowHosts } from '../../../src/salesforce/dom/pending-shadow-hosts'

const { document, Element } = new JSDOM().window

function undecidedOf(count: number) {
  const elements = Array.from({ length: count }, () => document.body.appendChild(document.createElement('x-part')))
  const undecided = new PendingShadowHosts()
  for (const element of elements) undecided.add(element)
  return { undecided, elements }
}

/** How many elements are asked in a round. */
function askedIn(undecided: PendingShadowHosts): number {
  const asks = vi.spyOn(Element.prototype, 'shadowRoot', 'get')
  undecided.recheck()
  const { length } = asks.mock.calls
  asks.mockRestore()
  return length
}

it('asks all that have just come, and then no more of them at once than on a small page', () => {
  const { undecided } = undecidedOf(5_000)
  expect(askedIn(undecided)).toBe(5_000)
  expect(askedIn(undecided)).toBe(300)
  undecided.add(document.body.appendChild(document.createElement('x-new')))
  expect(askedIn(undecided)).toBe(301)
})

it('asks each of them in its turn, until nothing is worth another round', () => {
  const { undecided, elements } = undecidedOf(1_000)
  undecided.recheck()
  for (const element of elements) element.attachShadow({ mode: 'open' })
  const foundNow = () => {
    const found = undecided.recheck()
    for (const element of found) undecided.delete(element)
    return found.length
  }
  expect([foundNow(), foundNow(), foundNow(), foundNow(), foundNow()]).toEqual([300, 300, 300, 100, 0])
})

it('ends by itself, and begins anew with what comes', () => {
  const { undecided, elements } = undecidedOf(1_000)
  let rounds = 0
  while (undecided.needsAnotherRound && rounds < 1_000) {
    undecided.recheck()
    rounds += 1
  }
  expect(rounds).toBe(64)
  for (const element of elements) element.remove()
  undecided.add(document.body.appendChild(document.createElement('x-new')))
  expect(undecided.needsAnotherRound).toBe(true)
})

it('forgets what is gone', () => {
  const { undecided, elements } = undecidedOf(10)
  for (const element of elements) element.remove()
  undecided.recheck()
  expect(undecided.needsAnotherRound).toBe(false)
})

it('holds little more than is there, however much comes and goes', () => {
  const { undecided } = undecidedOf(0)
  for (let rounds = 10; rounds > 0; rounds -= 1) {
    document.body.replaceChildren()
    for (let left = 400; left > 0; left -= 1) undecided.add(document.body.appendChild(document.createElement('x-part')))
    undecided.recheck()
  }
  const asks = vi.spyOn(Element.prototype, 'shadowRoot', 'get')
  for (let rounds = 10; rounds > 0; rounds -= 1) undecided.recheck()
  const held = new Set(asks.mock.contexts).size
  asks.mockRestore()
  expect(held).toBe(400)
})
