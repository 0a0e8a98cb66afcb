// The beak of the card: it points at the middle of the ring, never into a rounded corner, and never at nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beakAlong } from '../../../src/content/overlay/beak'
import { type CardPlacement, findPlacement } from '../../../src/content/overlay/card-placement'
import type { Rect } from '../../../src/content/overlay/rects'

const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, width, height })
const CARD = { width: 320, height: 200 }
const WIDE = rect(0, 0, 1280, 800)

const placed = (ring: Rect, viewport: Rect): CardPlacement =>
  findPlacement(ring, CARD, viewport) ?? expect.unreachable('no place')
const beakAt = (ring: Rect, viewport = WIDE): number | null => beakAlong(ring, placed(ring, viewport), CARD)

describe('the beak', () => {
  it.each([
    ['beside a ring, at the height of its middle', rect(400, 300, 100, 50), 25],
    ['below a ring as wide as the page, at the end that is nearer to its middle', rect(0, 100, 1280, 40), 20],
    ['at a low ring no nearer to the corner than the rounding allows', rect(400, 300, 100, 30), 20],
  ])('stands %s', (_name, ring, expected) => {
    expect(beakAt(ring)).toBe(expected)
  })

  it('is not there where the card was pushed so far that it would point past the ring', () => {
    const pushed = { x: 514, y: 588, side: 'right-start' } as const
    expect(beakAlong(rect(400, 776, 100, 20), pushed, CARD)).toBeNull()
  })

  it('is not there where the focused field lies between card and ring: it would point at that', () => {
    const above = { x: 100, y: 0, side: 'top-start' } as const
    expect(beakAlong(rect(100, CARD.height + 14, 300, 50), above, CARD)).toBe(150)
    expect(beakAlong(rect(100, CARD.height + 70, 300, 50), above, CARD)).toBeNull()
    const beside = { x: 0, y: 100, side: 'left-start' } as const
    expect(beakAlong(rect(CARD.width + 90, 100, 100, 50), beside, CARD)).toBeNull()
  })

  it('points at the ring and keeps clear of the corners, wherever the ring is', () => {
    const ring = fc
      .tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 20, max: 200 }), fc.nat(1000), fc.nat(1000))
      .map(([width, height, x, y]) => rect(((1280 - width) * x) / 1000, ((800 - height) * y) / 1000, width, height))
    fc.assert(
      fc.property(ring, (ring) => {
        const { x, y, side } = placed(ring, WIDE)
        const beak = beakAt(ring)
        if (beak === null) return
        const isBeside = /left|right/.test(side)
        expect(beak).toBeGreaterThanOrEqual(20)
        expect(beak).toBeLessThanOrEqual((isBeside ? CARD.height : CARD.width) - 20)
        const [at, from, extent] = isBeside ? [y + beak, ring.top, ring.height] : [x + beak, ring.left, ring.width]
        expect(at).toBeGreaterThanOrEqual(from - 1e-9)
        expect(at).toBeLessThanOrEqual(from + extent + 1e-9)
      }),
    )
  })
})
