// Takes a picture of every state of the face in every variant, and writes the sheet that shows them side by side: without loss into
// out/pictures, and of a whole run also small ones into docs/pictures.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from '../e2e/support/chromium'
import { POPUP_SIZE } from '../e2e/support/painted-popup'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { contactSheet } from './contact-sheet'
import { emulateMedia, scaleText } from './emulate'
import type { CardState, FaceState, PageState, Setting } from './face-state'
import { extensionSpeaking } from './made-up-extension'
import { USUAL_NAMES } from './names'
import { growToContent, windowOf } from './page-windows'
import { localTime, withoutAlarms } from './seed'
import { showCard } from './show-card'
import { showOwnPage, untilAtRest } from './show-own-page'
import { STATES } from './states'
import { EDITIONS, type Edition, type Variant } from './variants'

/** What is as good as the screen to look at, and too large for a record. */
const EXACT_FOLDER = join('out', 'pictures')
const RECORD_FOLDER = join('docs', 'pictures')
const SHEET = 'contact-sheet.html'
/** Of the pictures of the record, in percent. */
const QUALITY = 60
/** Px of the picture for each CSS px. */
const SCALE = 1.5
/** A page that has asked for nothing in so long (ms) is loaded. */
const LOADED_MS = 800
/** What every clock in the pictures says. */
const SHOWN_TIME = [2026, 11, 24, 10, 24] as const

interface Studio {
  readonly browser: Browser
  readonly org: PracticeOrg
  readonly edition: Edition
  /** The tab for all pages of the extension. */
  readonly page: Page
  readonly setting: Setting
  /** All states are taken: the pictures belong to the record. */
  readonly isWhole: boolean
}

/** `wanted`: parts of the names of states; all states where there are none. Answers with what could not be shown. */
export async function takePictures(wanted: readonly string[] = []): Promise<readonly string[]> {
  const isWhole = wanted.length === 0
  for (const folder of [EXACT_FOLDER, RECORD_FOLDER]) mkdirSync(folder, { recursive: true })
  const states = STATES.filter(({ id }) => isWhole || wanted.some((part) => id.includes(part)))
  const failures: string[] = []
  for (const edition of EDITIONS) failures.push(...(await takeEdition(edition, states, isWhole)))
  writeFileSync(join(EXACT_FOLDER, SHEET), contactSheet(EXACT_FOLDER, 'png'))
  if (isWhole) writeFileSync(join(RECORD_FOLDER, SHEET), contactSheet(RECORD_FOLDER, 'webp'))
  return failures
}

async function takeEdition(
  edition: Edition,
  states: readonly FaceState[],
  isWhole: boolean,
): Promise<readonly string[]> {
  const copy = edition.madeUp === null ? null : extensionSpeaking(edition.madeUp)
  const org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  const browser = await launchChromium({
    port: org.port,
    // Were the scale only emulated, frames of other origins would be blurred.
    args: [`--force-device-scale-factor=${SCALE}`],
    ...(copy === null ? {} : { extension: copy.folder }),
  })
  const failures: string[] = []
  try {
    const setting = { now: await localTime(browser, ...SHOWN_TIME), names: USUAL_NAMES }
    const studio = { browser, org, edition, setting, isWhole, page: await browser.newPage() }
    for (const state of states) {
      await withoutAlarms(browser)
      await takeState(studio, state).catch((reason: unknown) => {
        failures.push(`${state.id}: ${reason instanceof Error ? reason.message : reason}`)
      })
    }
  } finally {
    await browser.close()
    await org.close()
    copy?.remove()
  }
  return failures
}

async function takeState(studio: Studio, state: FaceState): Promise<void> {
  const variants = studio.edition.variants.filter(({ isFor }) => isFor?.(state) !== false)
  await (state.in === 'page' ? takeCard(studio, state, variants) : takeOwnPage(studio, state, variants))
  console.log(`   ${state.id}: ${variants.map(({ name }) => name).join(', ')}`)
}

async function takeCard(studio: Studio, state: CardState, variants: readonly Variant[]): Promise<void> {
  const { browser, org, edition, setting } = studio
  const { page } = await showCard(browser, org, state, setting, { change: edition.org ?? {}, scale: SCALE })
  try {
    await page.waitForNetworkIdle({ idleTime: LOADED_MS }) // frames that are loaded late
    for (const variant of variants) {
      await emulateMedia(page, variant.media ?? {})
      await takeShown(page, `${state.id}.${variant.name}`, studio)
    }
  } finally {
    await page.close()
  }
}

async function takeOwnPage(studio: Studio, state: PageState, variants: readonly Variant[]): Promise<void> {
  const { browser, page, setting } = studio
  await page.bringToFront()
  await scaleText(page, 1)
  await emulateMedia(page, {})
  await page.setViewport({ ...windowOf(state), deviceScaleFactor: SCALE })
  await showOwnPage(browser, page, state, setting, true)
  for (const variant of variants) {
    await emulateMedia(page, variant.media ?? {})
    await takeAtScale(studio, state, variant)
  }
}

/** With large text, what a person sees at first; else all of the page. */
async function takeAtScale(studio: Studio, state: PageState, variant: Variant): Promise<void> {
  const { page } = studio
  const { textScale = 1 } = variant
  await scaleText(page, textScale)
  const size = windowOf(state, textScale)
  await (textScale === 1 ? growToContent(page, size, SCALE) : page.setViewport({ ...size, deviceScaleFactor: SCALE }))
  await page.evaluate(() => scrollTo(0, 0))
  await untilAtRest(page)
  await takeShown(page, `${state.id}.${variant.name}`, studio)
}

async function takeShown(page: Page, name: string, { isWhole }: Studio): Promise<void> {
  await page.screenshot({ path: join(EXACT_FOLDER, `${name}.png`) })
  if (!isWhole) return
  const { width, height } = page.viewport() ?? POPUP_SIZE
  const clip = { x: 0, y: 0, width, height, scale: 1 / SCALE } // a px for each CSS px
  await page.screenshot({ path: join(RECORD_FOLDER, `${name}.webp`), type: 'webp', quality: QUALITY, clip })
}
