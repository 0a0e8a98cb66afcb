// A target that appears at a random time, and the frames until the ring is there; for our ring and those of others.
import type { Browser, Page } from 'puppeteer-core'
import { until } from '../e2e/support/until'
import { type Appearance, appearanceIn, type Probe, probeOf } from './frames'
import { startGuideOn } from './guide'
import { type RestlessSubject, TARGET_PATH } from './pages/restless'
import { peerScript, type RingName } from './peers'
import type { Peer } from './peers/peer'
import { LIGHTNING_LIKE, openRestless, setTarget } from './restless'

export interface Appearing {
  readonly page: Page
  readonly probe: Probe
  readonly ring: RingName
}

export interface AppearingOptions {
  readonly org: string
  readonly perFrame: number
  /** Frames by which the known ring is late. */
  readonly lateBy?: number
}

/** Opens a page without the target, with the guide running or a peer at hand. */
export async function openAppearing(
  browser: Browser,
  ring: RingName,
  { org, perFrame, lateBy = 0 }: AppearingOptions,
): Promise<Appearing> {
  const script = ring === 'token-guide' ? '' : `window.lateBy = ${lateBy};${await peerScript(ring)}`
  const options = { elements: LIGHTNING_LIKE.elements, perFrame, hasTarget: false }
  const page = await openRestless(browser, org, options, script)
  if (ring === 'token-guide') await startGuideOn(browser, page)
  return { page, ring, probe: await probeOf(page, ring, TARGET_PATH) }
}

/** The target appears any time within so long (ms). */
const RANDOM_MS = 2_500

/** Our own guide sees the target by itself; a peer is told in the same task, as a page would. */
const showSoon = (page: Page, wait: number): Promise<void> =>
  page.evaluate((wait) => {
    const { subject, peer } = window as unknown as { subject: RestlessSubject; peer?: Peer }
    setTimeout(() => {
      subject.setTarget(true)
      const target = subject.target()
      if (target !== null) peer?.show(target)
    }, wait)
  }, wait)

const endPeer = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { peer?: Peer }).peer?.end())

export async function appearOnce({ page, probe, ring }: Appearing): Promise<Appearance> {
  await page.bringToFront()
  await probe.begin()
  await showSoon(page, Math.random() * RANDOM_MS)
  const appearance = await until(`the ring of ${ring}`, async () => appearanceIn(await probe.frames(), ring))
  await endPeer(page)
  await setTarget(page, false)
  await until('the ring is gone', async () => {
    const last = (await probe.frames()).at(-1)
    return last !== undefined && last.target === null && last.ring === null
  })
  return appearance
}
