// A target that moves, and how late and how far off the ring is; for our ring and those of others.
import type { Browser, Page } from 'puppeteer-core'
import { inWorker } from '../e2e/support/extension'
import { until } from '../e2e/support/until'
import { errorOf, isInPlace, LATEST, lateness, type Probe, probeOf } from './frames'
import { startGuideOn } from './guide'
import { MOVING_PATH, MOVING_STYLE, type Motion, type MovingSubject, movingPage } from './pages/moving'
import { peerScript, type RingName } from './peers'
import type { Peer } from './peers/peer'
import { openSubject } from './serve'

export type AnyMotion = Motion | 'zoom of the browser'

export interface Moving {
  readonly browser: Browser
  readonly page: Page
  readonly probe: Probe
  readonly ring: RingName
}

export interface Moved {
  /** Frames by which the ring was late at most. */
  readonly late: number
  /** How far from its place it was in the end, CSS px. */
  readonly error: number
}

/** Opens the page with the guide running or a peer at hand. */
export async function openMoving(browser: Browser, ring: RingName, org: string, lateBy = 0): Promise<Moving> {
  const script = ring === 'token-guide' ? '' : `window.lateBy = ${lateBy};${await peerScript(ring)}`
  const subject = { org, build: movingPage, argument: undefined, script, style: MOVING_STYLE }
  const page = await openSubject<undefined>(browser, subject)
  if (ring === 'token-guide') await startGuideOn(browser, page)
  return { browser, page, ring, probe: await probeOf(page, ring, MOVING_PATH) }
}

/** Peers are told to point anew: not all of them come back to a target that has moved. */
const pointAnew = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { subject, peer } = window as unknown as { subject: MovingSubject; peer?: Peer }
    const target = subject.target()
    if (target !== null) peer?.show(target)
  })

/** Frames before a movement that are sampled, and after it: then a ring that is not there yet does not follow. */
const BEFORE = LATEST
const AFTER = LATEST + 15

/** Until the ring rests in its place; answers with the number of frames before that. */
function settled({ probe, ring }: Moving): Promise<number> {
  return until(`${ring} at rest in its place`, async () => {
    const all = await probe.frames()
    const last = all.slice(-BEFORE)
    const isAtRest = last.length === BEFORE && last.every((frame) => isInPlace(frame, ring))
    return isAtRest ? all.length - BEFORE : null
  })
}

async function move({ browser, page }: Moving, motion: AnyMotion, isBack: boolean): Promise<void> {
  if (motion === 'zoom of the browser') await zoom(browser, new URL(page.url()).host, isBack ? 1 : 1.25)
  else {
    await page.evaluate(
      (motion, isBack) => (window as unknown as { subject: MovingSubject }).subject.move(motion, isBack),
      motion,
      isBack,
    )
  }
}

/** Of the page's tab, as a person does it. */
const zoom = (browser: Browser, host: string, factor: number): Promise<void> =>
  inWorker(
    browser,
    async (host: string, factor: number) => {
      const [tab] = await chrome.tabs.query({ url: `https://${host}/*` })
      await chrome.tabs.setZoom(tab?.id ?? 0, factor)
    },
    host,
    factor,
  )

/** A worker that is asleep is woken by a new tab, which must not come between. */
async function comeToFront({ browser, page }: Moving, motion: AnyMotion): Promise<void> {
  if (motion === 'zoom of the browser') await inWorker(browser, () => true)
  await page.bringToFront()
}

export async function moveOnce(moving: Moving, motion: AnyMotion): Promise<Moved> {
  const { page, probe, ring } = moving
  await comeToFront(moving, motion)
  await pointAnew(page)
  await probe.begin()
  const before = await settled(moving)
  await move(moving, motion, false)
  const moved = (await probe.frames()).length
  const frames = await until(
    () => `enough frames of ${ring} after ${motion}`,
    async () => {
      const all = await probe.frames()
      return all.length >= moved + AFTER ? all : null
    },
  )
  await move(moving, motion, true)
  const [last] = frames.slice(-1)
  return { late: lateness(frames.slice(before), ring), error: (last && errorOf(last, ring)) ?? Number.NaN }
}
