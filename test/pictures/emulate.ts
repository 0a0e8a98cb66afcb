// What the browser is set to: light or dark, larger text, forced colours. Nothing moves, so that every picture shows rest.
import type { CDPSession, Page } from 'puppeteer-core'

export interface Media {
  readonly dark?: boolean
  readonly forcedColours?: boolean
  readonly moreContrast?: boolean
}

const features = ({ dark = false, forcedColours = false, moreContrast = false }: Media) => [
  { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  { name: 'prefers-contrast', value: moreContrast || forcedColours ? 'more' : 'no-preference' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
]

const sessions = new WeakMap<Page, CDPSession>()

/** What is emulated ends with its session: there is one for as long as the page. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  return session
}

export async function emulateMedia(page: Page, media: Media): Promise<void> {
  await (await sessionOf(page)).send('Emulation.setEmulatedMedia', { features: features(media) })
}

/** As set in the browser's own settings; 1 is the usual size. */
export async function scaleText(page: Page, scale: number): Promise<void> {
  const fontSizes = { standard: Math.round(16 * scale), fixed: Math.round(13 * scale) }
  await (await sessionOf(page)).send('Page.setFontSizes', { fontSizes })
}
