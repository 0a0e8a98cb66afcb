// What the probe has sampled, and how late a ring is: in frames, counted from the frames themselves.
import type { Page } from 'puppeteer-core'
import { ourWorld, type World } from '../e2e/support/script-worlds'
import { idOf, PROBE } from './browsers'
import { type AnyRing, MARGINS, type RingName } from './peers'

type Box = readonly [left: number, top: number, width: number, height: number]

/** One painted frame. */
export interface Frame {
  /** ms since the page began */
  readonly at: number
  readonly target: Box | null
  readonly ring: Box | null
  /** Opacity of the ring, 0 to 1. */
  readonly opacity: number
}

/** Rounding that no eye sees (CSS px): a ring that is nearer is in place. */
const NEAR = 0.51

export interface Probe {
  /** Samples anew from now on. */
  begin(): Promise<void>
  frames(): Promise<readonly Frame[]>
}

/** Where the probe looks for the target: each selector in the shadow root of what the one before it has found. */
export async function probeOf(page: Page, ring: RingName, target: readonly string[]): Promise<Probe> {
  const world: World = await ourWorld(page, idOf(page.browser(), PROBE))
  return {
    async begin() {
      await world.run(`probe.watch(${JSON.stringify({ ring, target })})`)
    },
    async frames() {
      return JSON.parse(String(await world.run('JSON.stringify(probe.samples())'))) as readonly Frame[]
    },
  }
}

const around = ([left, top, width, height]: Box, [before, after]: (typeof MARGINS)[AnyRing]): Box => [
  left - before,
  top - before,
  width + before + after,
  height + before + after,
]

/** The largest difference of two boxes' edges, CSS px. */
function apart(a: Box, b: Box): number {
  const edges = ([left, top, width, height]: Box) => [left, top, left + width, top + height]
  const [one, other] = [edges(a), edges(b)]
  return Math.max(...one.map((edge, at) => Math.abs(edge - (other[at] ?? Number.NaN))))
}

/** How far the ring is from where it should be, CSS px; null without target or ring. */
export function errorOf({ target, ring }: Frame, name: AnyRing): number | null {
  return target === null || ring === null ? null : apart(ring, around(target, MARGINS[name]))
}

/** A ring that is fainter is not to be seen yet. */
const FAINT = 0.1

export const isInPlace = (frame: Frame, name: AnyRing): boolean =>
  (errorOf(frame, name) ?? Number.POSITIVE_INFINITY) < NEAR

export interface Appearance {
  /** Frames that showed the target without the ring in place. */
  readonly frames: number
  /** Frames until the ring was also at full strength. */
  readonly full: number
  /** From the first frame with the target to the first with the ring in place, ms. */
  readonly time: number
}

/** How the ring came to a target that appeared; null while that is not over. */
export function appearanceIn(frames: readonly Frame[], name: AnyRing): Appearance | null {
  const since = frames.findIndex(({ target }) => target !== null)
  const first = frames.findIndex((frame, at) => at >= since && frame.opacity >= FAINT && isInPlace(frame, name))
  const full = frames.findIndex((frame, at) => at >= first && frame.opacity > 0.99 && isInPlace(frame, name))
  if (since < 0 || first < 0 || full < 0) return null
  return { frames: first - since, full: full - since, time: (frames[first]?.at ?? 0) - (frames[since]?.at ?? 0) }
}

/** Later than so many frames is not following at all. */
export const LATEST = 30

/** How many frames late the ring was at most, while the target moved. */
export function lateness(frames: readonly Frame[], name: AnyRing): number {
  return Math.max(0, ...frames.map((_, at) => latenessAt(frames, at, name)))
}

/** The smallest number of frames before this one in which the target was where the ring is now. */
function latenessAt(frames: readonly Frame[], at: number, name: AnyRing): number {
  const ring = frames[at]?.ring ?? null
  if (ring === null) return frames[at]?.target == null ? 0 : LATEST
  for (let late = 0; late < LATEST; late += 1) {
    const then = frames[at - late]
    if (then === undefined) return 0 // from before the first sample
    if (then.target !== null && apart(ring, around(then.target, MARGINS[name])) < NEAR) return late
  }
  return LATEST
}
