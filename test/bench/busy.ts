// The busy page with one subject on it, and what is asked of both: how late the ring comes, and what it costs.
import type { Browser, Page } from 'puppeteer-core'
import { BEFORE, OURS, PLAIN_WAY, PROBE } from './browsers'
import { appearanceIn, type Frame, type Probe, probeOf } from './frames'
import { startGuideOn } from './guide'
import { BUSY_STYLE, type BusyPage, busyPage, PATHS, type Place } from './pages/busy'
import type { AnyRing } from './peers'
import { openSubject } from './serve'
import { span } from './span'

export type SubjectName = 'Token Guide' | 'Token Guide before' | 'the plain way'

export const FOLDERS: Readonly<Record<SubjectName, string>> = {
  'Token Guide': OURS,
  'Token Guide before': BEFORE,
  'the plain way': PLAIN_WAY,
}

export const WITH_PROBE = (subject: SubjectName): readonly string[] => [FOLDERS[subject], PROBE]

const RINGS: Readonly<Record<SubjectName, AnyRing>> = {
  'Token Guide': 'token-guide',
  'Token Guide before': 'token-guide-before',
  'the plain way': 'plain-way',
}

interface WithBusy {
  readonly busy: BusyPage
}

export interface Busy {
  /** Null: the page alone. */
  readonly subject: SubjectName | null
  readonly page: Page
  load(perSecond: number): Promise<void>
  navigate(elements: number, ms: number): Promise<void>
  show(place: Place): Promise<void>
  /** After this time (ms), within the page: nothing of the bench runs in between. */
  showIn(ms: number, place: Place): Promise<void>
  hide(): Promise<void>
}

const isGuide = (subject: SubjectName | null): boolean => subject !== null && subject !== 'the plain way'

/** Opens it, and starts the guide, where there is one. */
export async function openBusy(
  browser: Browser,
  { subject, org, elements }: { subject: SubjectName | null; org: string; elements: number },
): Promise<Busy> {
  const page = await openSubject(browser, { org, build: busyPage, argument: { elements }, style: BUSY_STYLE })
  if (isGuide(subject)) await startGuideOn(browser, page)
  await span(1_000)
  return {
    page,
    subject,
    load: (perSecond) => page.evaluate((perSecond) => (window as unknown as WithBusy).busy.load(perSecond), perSecond),
    navigate: (elements, ms) =>
      page.evaluate((elements, ms) => (window as unknown as WithBusy).busy.navigate(elements, ms), elements, ms),
    show: (place) => page.evaluate((place) => (window as unknown as WithBusy).busy.show(place), place),
    showIn: (ms, place) =>
      page.evaluate(
        (ms, place) =>
          new Promise<void>((resolve) => {
            setTimeout(() => {
              ;(window as unknown as WithBusy).busy.show(place)
              resolve()
            }, ms)
          }),
        ms,
        place,
      ),
    hide: () => page.evaluate(() => (window as unknown as WithBusy).busy.hide()),
  }
}

/** A ring that is later is counted as that late (ms). */
const GIVEN_UP_MS = 3_000

const probes = new WeakMap<Page, Map<Place, Probe>>()

async function probeFor({ page }: Busy, place: Place): Promise<Probe> {
  const ofPage = probes.get(page) ?? new Map<Place, Probe>()
  probes.set(page, ofPage)
  const probe = ofPage.get(place) ?? (await probeOf(page, 'token-guide', PATHS[place]))
  ofPage.set(place, probe)
  return probe
}

const shows = (frames: readonly Frame[]): boolean => frames.some(({ target }) => target !== null)

/** Frames from the target to its ring; `come` has it come. The target is gone afterwards. */
export async function lateFrames(busy: Busy, place: Place, come: () => Promise<void>): Promise<number> {
  const ring = RINGS[busy.subject ?? 'Token Guide']
  const probe = await probeFor(busy, place)
  await probe.begin()
  await come()
  const since = performance.now()
  for (;;) {
    const frames = await probe.frames()
    const appearance = appearanceIn(frames, ring)
    const isGivenUp = performance.now() - since > GIVEN_UP_MS
    if (appearance !== null || isGivenUp) {
      await busy.hide()
      await span(500)
      if (!shows(frames)) throw new Error(`The target did not show ${place}`)
      return appearance?.frames ?? frames.filter(({ target }) => target !== null).length
    }
    await span(50)
  }
}
