// Takes the snapshot of one practice page in a real browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import type { PracticeOrg } from '../server'
import type { SettingsChange } from '../settings'
import type { SnapshotKind } from './snapshot-kind'
import { type TruthTarget, truthSelectors } from './truth'

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8')
const NOTE =
  '<!-- A page of a practice org, not of Salesforce. Renewed by test/practice-org/snapshot.ts; do not edit. -->'
/** Frame names hold the time, which would make every snapshot new. */
const FRAME_ID = /vfFrameId_\d+/g
const AT_ONCE = { card: 0, tree: 0, frame: 0, route: 0 } as const

export interface Snapshot {
  readonly address: string
  readonly html: string
  /** the true targets that are visible, in the order of a walk */
  readonly targets: readonly TruthTarget[]
}

/** The settled page of a kind, with settings besides those it needs. Forgets what the practice org was doing. */
export async function renderStatic(
  { browser, org }: { browser: Browser; org: PracticeOrg },
  { settings = {}, from, settle }: SnapshotKind,
  more: SettingsChange = {},
): Promise<Snapshot> {
  org.reset()
  org.configure('acme', { ...more, ...settings, latency: { ...AT_ONCE, ...more.latency } })
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.goto(from)
  const shown = await settle(page)
  await shown.evaluate(IN_PAGE)
  const selectors = JSON.stringify(truthSelectors(more.language ?? settings.language ?? 'en'))
  const taken = (await shown.evaluate(`practiceSnapshot(${selectors})`)) as Omit<Snapshot, 'address'>
  const address = shown.url()
  await context.close()
  const html = taken.html.replace(FRAME_ID, 'vfFrameId_0')
  return { address, targets: taken.targets, html: `<!DOCTYPE html>\n${NOTE}\n${html}\n` }
}
