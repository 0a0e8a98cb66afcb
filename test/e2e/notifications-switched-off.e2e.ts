// Notifications are switched off and on again in the browser while the popup shows a token that waits: it says so at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { test } from 'vitest'
import { inWorker, openPopupTab } from './support/extension'
import { says } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed({ notifications: true })
const GUIDE = 'guide:acme--uat'

/** As if it had been set in the system: the browser answers with that level, and sends its own event. */
const setLevel = (page: Page, level: 'granted' | 'denied'): Promise<void> =>
  page.evaluate((level) => {
    const { notifications } = chrome as unknown as { notifications: Record<string, unknown> }
    notifications['getPermissionLevel'] = async () => level
    const event = notifications['onPermissionLevelChanged'] as { dispatch(level: string): void }
    event.dispatch(level)
  }, level)

test('switched off while the popup shows, it says so; switched on again, it says nothing', async () => {
  const [, waiting] = JSON.parse(readFileSync(join(import.meta.dirname, '../unit/samples/guide-2.json'), 'utf8'))
  await inWorker(
    testbed.browser,
    (key, guide) => chrome.storage.local.set({ [key]: guide }),
    GUIDE,
    waiting as Record<string, unknown>,
  )
  const popup = await openPopupTab(testbed.browser, `?guide=${encodeURIComponent(GUIDE)}`)
  await popup.waitForSelector('[data-action=saved]')
  // The notice may be loaded only now: it hears of a change, or finds the level when it is first drawn.
  await setLevel(popup, 'denied')
  await says(popup, '[data-notice=reminders]', 'switched off')
  await setLevel(popup, 'granted')
  await until('it says nothing', async () => (await popup.$('[data-notice=reminders]')) === null)
  await setLevel(popup, 'denied')
  await says(popup, '[data-notice=reminders]', 'switched off')
  await popup.close()
})
