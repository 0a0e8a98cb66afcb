// Rectangles, and the placement of the card: beside the ring where there is room, never over it, never out of sight.
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type CardPlacement,
  findPlacement as findOrNull,
  type Placement,
} from '../../../src/content/overlay/card-placement'
import { growRect, isCenterInViewport, isOver, isSameRect, type Rect } from '../../../src/content/overlay/rects'

afterEach(() => void vi.unstubAllGlobals())

const GAP = 14
const EDGE = 12
/** There is a place in these tests, unless they say otherwise. */
const findPlacement = (...given: Parameters<typeof findOrNull>): CardPlacement =>
  findOrNull(...given) ?? expect.unreachable('no place')
const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, width, height })

describe('rectangles', () => {
  it('are the same only when all four numbers are', () => {
    const a = rect(1, 2, 3, 4)
    expect(isSameRect(a, { ...a })).toBe(true)
    for (const side of ['left', 'top', 'width', 'height']) expect(isSameRect(a, { ...a, [side]: 9 })).toBe(false)
  })

  it('grow on every side', () => {
    expect(growRect(rect(10, 20, 30, 40), 6)).toEqual(rect(4, 14, 42, 52))
  })

  it('are in the viewport when their middle is', () => {
    vi.stubGlobal('window', { innerWidth: 100, innerHeight: 50 })
    expect(isCenterInViewport(rect(-10, -10, 20, 20))).toBe(true)
    expect(isCenterInViewport(rect(90, 40, 20, 20))).toBe(true)
    expect(isCenterInViewport(rect(-11, 0, 20, 20))).toBe(false)
    expect(isCenterInViewport(rect(0, 41, 20, 20))).toBe(false)
  })
})

interface Size {
  readonly width: number
  readonly height: number
}
interface Layout {
  readonly viewport: Size
  readonly card: Size
  readonly ring: Rect
}

const layout: fc.Arbitrary<Layout> = fc
  .record({
    viewport: fc.record({ width: fc.integer({ min: 320, max: 1920 }), height: fc.integer({ min: 400, max: 1080 }) }),
    card: fc.record({ width: fc.constant(296), height: fc.integer({ min: 120, max: 260 }) }),
  })
  .chain(({ viewport, card }) =>
    fc
      .tuple(
        fc.integer({ min: 1, max: viewport.width }),
        fc.integer({ min: 1, max: viewport.height }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([width, height, x, y]) => {
        const left = Math.floor((viewport.width - width) * x)
        const top = Math.floor((viewport.height - height) * y)
        return { viewport, card, ring: { left, top, width, height } }
      }),
  )

function hasRoom({ viewport, card, ring }: Layout): boolean {
  const fitsAcross = { x: card.width + 2 * EDGE <= viewport.width, y: card.height + 2 * EDGE <= viewport.height }
  const beside = card.width + GAP + EDGE
  const below = card.height + GAP + EDGE
  const left = ring.left >= beside
  const right = viewport.width - ring.left - ring.width >= beside
  const above = ring.top >= below
  const under = viewport.height - ring.top - ring.height >= below
  return (fitsAcross.y && (left || right)) || (fitsAcross.x && (above || under))
}

/** `focused`: the field that has the focus. */
function cardRect({ viewport, card, ring }: Layout, focused: Rect | null = null): Rect | null {
  const placement = findOrNull(ring, card, { left: 0, top: 0, ...viewport }, 'right-start', focused)
  if (placement === null) return null
  const { x, y, width, maxHeight } = placement
  return { left: x, top: y, width, height: maxHeight }
}

describe('the card', () => {
  const SIZE = { width: 320, height: 200 }
  const WIDE = { width: 1280, height: 800 }

  it.each<[string, Rect, Size, Partial<CardPlacement>]>([
    ['right of a ring in the middle of a wide page', rect(400, 300, 100, 40), WIDE, { x: 400 + 100 + GAP }],
    ['left of a ring at the right edge', rect(1200, 20, 60, 40), WIDE, { x: 1200 - GAP - 320 }],
    ['below a ring as wide as the page', rect(0, 100, 400, 40), { width: 400, height: 800 }, { y: 100 + 40 + GAP }],
    [
      'above a ring at the foot of a narrow page',
      rect(0, 740, 400, 40),
      { width: 400, height: 800 },
      { y: 740 - GAP - 200 },
    ],
  ])('is placed %s', (_name, ring, viewport, expected) => {
    const placement = findPlacement(ring, SIZE, { left: 0, top: 0, ...viewport })
    expect(placement).toMatchObject(expected)
    expect(placement.maxHeight).toBeGreaterThanOrEqual(SIZE.height)
    expect(placement.width).toBe(SIZE.width)
  })

  it('says on which side it is', () => {
    const sides = [rect(400, 300, 100, 40), rect(1200, 20, 60, 40), rect(0, 100, 1280, 40), rect(0, 700, 1280, 40)]
    const found = sides.map((ring) => findPlacement(ring, SIZE, { left: 0, top: 0, ...WIDE }).side.split('-')[0])
    expect(found).toEqual(['right', 'left', 'bottom', 'top'])
  })

  it('is on the preferred side when there is room', () => {
    const ring = rect(600, 300, 100, 40)
    for (const side of ['bottom-end', 'bottom-start', 'left-start', 'top-end'] as const) {
      expect(findPlacement(ring, SIZE, { left: 0, top: 0, ...WIDE }, side).side).toBe(side)
    }
    const atTheFoot = findPlacement(rect(600, 750, 100, 40), SIZE, { left: 0, top: 0, ...WIDE }, 'bottom-end')
    expect(atTheFoot.side).toBe('top-end')
  })

  it('has an edge in common with the ring: the left or upper one, or the right or lower one', () => {
    const ring = rect(600, 300, 100, 40)
    const placementFor = (side: Placement) => findPlacement(ring, SIZE, { left: 0, top: 0, ...WIDE }, side)
    expect(placementFor('bottom-start')).toMatchObject({ x: 600, y: 340 + GAP })
    expect(placementFor('bottom-end')).toMatchObject({ x: 700 - 320, y: 340 + GAP })
    expect(placementFor('top-start')).toMatchObject({ x: 600, y: 300 - GAP - 200 })
    expect(placementFor('left-end')).toMatchObject({ x: 600 - GAP - 320, y: 340 - 200 })
  })

  it('stays in the visible part of a larger frame', () => {
    const viewport = rect(500, 1000, 700, 500)
    const { x, y } = findPlacement(rect(1100, 1440, 80, 40), SIZE, viewport)
    expect(x).toBeGreaterThanOrEqual(500 + EDGE)
    expect(y + 200).toBeLessThanOrEqual(1500 - EDGE)
  })

  it('is not higher than the room on that side', () => {
    const narrow = { width: 340, height: 400 }
    const { side, y, maxHeight } = findPlacement(rect(10, 30, 320, 250), SIZE, { left: 0, top: 0, ...narrow })
    expect([side.split('-')[0], y, maxHeight]).toEqual(['bottom', 280 + GAP, 400 - EDGE - 280 - GAP])
  })

  it.each([
    ['a button in the middle of a window', rect(226, 158, 134, 54)],
    ['a field across the middle', rect(130, 200, 370, 60)],
  ])('lies wholly in a window of 637 by 383 px beside %s, whatever its content becomes', (_name, ring) => {
    for (const height of [150, 240, 600]) {
      const viewport = { width: 637, height: 383 }
      const box = cardRect({ viewport, card: { width: 320, height }, ring }) ?? expect.unreachable('no place')
      expect(box.left).toBeGreaterThanOrEqual(EDGE)
      expect(box.left + box.width).toBeLessThanOrEqual(viewport.width - EDGE)
      expect(box.top + box.height).toBeLessThanOrEqual(viewport.height - EDGE)
      expect(isOver(box, ring)).toBe(false)
    }
  })

  it('is narrower beside a ring where it would be cut short above and below it', () => {
    const box = cardRect({
      viewport: { width: 637, height: 383 },
      card: { width: 320, height: 240 },
      ring: rect(226, 158, 134, 54),
    })
    expect(box).toMatchObject({ left: 360 + GAP, width: 637 - EDGE - 360 - GAP })
    expect(box?.height).toBeGreaterThan(300)
  })

  it('does not lie over the field that has the focus', () => {
    const viewport = { width: 637, height: 800 }
    const given = { viewport, card: { width: 320, height: 160 }, ring: rect(156, 226, 310, 60) }
    const passwordField = rect(164, 180, 296, 32)
    const below = cardRect(given, passwordField)
    expect(below).toMatchObject({ top: 286 + GAP })
    const usernameField = rect(164, 300, 296, 32)
    expect(isOver(cardRect(given, usernameField) ?? expect.unreachable('no place'), usernameField)).toBe(false)
  })

  it('is low rather than over a ring in the middle of a frame of which little can be seen', () => {
    const box = cardRect({
      viewport: { width: 420, height: 200 },
      card: { width: 320, height: 160 },
      ring: rect(60, 85, 280, 45),
    })
    expect(box).toMatchObject({ top: EDGE, height: 85 - GAP - EDGE })
  })

  it('has no place where the ring fills the window', () => {
    expect(cardRect({ viewport: WIDE, card: SIZE, ring: rect(0, 0, 1280, 800) })).toBeNull()
  })

  it('lies neither over the ring nor over the focus, nor outside the window, and stays where it was if it does not meet the focus', () => {
    const withFocus = fc.record({
      given: layout,
      focused: fc.record({
        left: fc.integer({ min: 0, max: 1800 }),
        top: fc.integer({ min: 0, max: 1000 }),
        width: fc.integer({ min: 10, max: 600 }),
        height: fc.integer({ min: 20, max: 60 }),
      }),
    })
    fc.assert(
      fc.property(withFocus, ({ given, focused }) => {
        const [box, without] = [cardRect(given, focused), cardRect(given)]
        if (without !== null && !isOver(without, growRect(focused, GAP))) expect(box).not.toBeNull()
        if (box === null) return
        expect([box.left, box.top, box.width, box.height].every(Number.isFinite)).toBe(true)
        expect(isOver(box, given.ring), 'over the ring').toBe(false)
        expect(isOver(box, focused), 'over the focus').toBe(false)
        expect(box.left).toBeGreaterThanOrEqual(EDGE)
        expect(box.top).toBeGreaterThanOrEqual(EDGE)
        expect(box.left + box.width).toBeLessThanOrEqual(given.viewport.width - EDGE)
        expect(box.top + box.height).toBeLessThanOrEqual(given.viewport.height - EDGE)
      }),
      { numRuns: 2000 },
    )
  })

  it('is whole, in sight and beside the ring whenever one side has room', () => {
    fc.assert(
      fc.property(layout.filter(hasRoom), (given) => {
        const { viewport, card, ring } = given
        const box = cardRect(given) ?? expect.unreachable('no place')
        expect(box.height, 'whole').toBeGreaterThanOrEqual(card.height)
        expect(box.width, 'wide').toBe(card.width)
        expect(isOver(box, ring), 'over the ring').toBe(false)
        expect(box.left, 'left').toBeGreaterThanOrEqual(0)
        expect(box.top, 'top').toBeGreaterThanOrEqual(0)
        expect(box.left + box.width, 'right').toBeLessThanOrEqual(viewport.width)
        expect(box.top + box.height, 'bottom').toBeLessThanOrEqual(viewport.height)
      }),
      { numRuns: 2000 },
    )
  })
})
