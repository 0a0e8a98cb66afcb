// Opens a browser window with Token Guide and the practice org, and waits until the person closes it.
import type { Browser } from 'puppeteer-core'
import { launchChromiumWithWelcome, newProfile } from '../test/e2e/support/chromium'
import { welcomeTab } from '../test/e2e/support/welcome-tab'
import { startPracticeOrg } from '../test/practice-org/server'

const FIRST_PAGE = 'https://mailbox.example/start'
const INSTRUCTION = 'Open the Lightning org, click the Token Guide icon (pin it from the puzzle piece), then Start.'

export async function openPracticeWindow(): Promise<void> {
  const org = await startPracticeOrg()
  const profile = newProfile()
  try {
    const browser = await launchChromiumWithWelcome({
      port: org.port,
      profile: profile.path,
      headless: false,
      args: ['--disable-save-password-bubble'],
    })
    const ending = browserEnd(browser)
    await welcomeTab(browser) // it stays, behind the page that the instruction is about
    const first = await browser.newPage()
    await first.goto(FIRST_PAGE)
    console.log(`\n${INSTRUCTION}\nClose the window or press Ctrl+C to end.`)
    await ending
    await browser.close().catch(() => {}) // the person has closed it
  } finally {
    await org.close()
    await profile.remove()
  }
}

/** Resolves when the last page is closed, the browser ends, or a signal ends the command. */
function browserEnd(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve()
    process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end)
    browser.once('disconnected', end)
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) end()
    })
  })
}
