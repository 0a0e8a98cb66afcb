// What the browser is set to: light or dark, larger text, forced colours. Nothing moves, so that every picture shows rest.
import type { CDPSession, Frame, Page } from 'puppeteer-core'

export interface Media {
  readonly dark?: boolean
  readonly forcedColours?: boolean
}

const features = ({ dark = false, forcedColours = false }: Media) => [
  { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  { name: 'prefers-contrast', value: forcedColours ? 'custom' : 'no-preference' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
]

/** What is set ends with its session: there is one for as long as the page. */
const sessions = new WeakMap<Page, CDPSession>()

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  return session
}

/** In all frames that are there: those of other sites have processes of their own, and each is told. */
export async function emulateMedia(page: Page, media: Media): Promise<void> {
  await Promise.all(page.frames().map((frame) => sendTo(frame, features(media)).catch(() => {}))) // a frame that has gone
}

const sendTo = async (frame: Frame, features: object[]): Promise<void> => {
  const { client } = frame as unknown as { client: Pick<CDPSession, 'send'> }
  await client.send('Emulation.setEmulatedMedia', { features } as never)
}

/** As set in the browser's own settings; 1 is the usual size. */
export async function scaleText(page: Page, scale: number): Promise<void> {
  const fontSizes = { standard: Math.round(16 * scale), fixed: Math.round(13 * scale) }
  await (await sessionOf(page)).send('Page.setFontSizes', { fontSizes })
}
