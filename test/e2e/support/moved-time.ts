// Moving the time: instead of waiting, everything the extension has stored is made older. Its own clock is never touched.
import type { Browser } from 'puppeteer-core'
import { inExtension, inWorker } from './extension'

/** As if so much time (ms) had passed: every stored moment moves back, and alarms that would have fired fire now. */
export const ageStoredTimes = (browser: Browser, time: number): Promise<void> =>
  inExtension(
    browser,
    async (time: number) => {
      const moments = [
        'at',
        'startedAt',
        'anewSince',
        'remindedAt',
        'snoozedUntil',
        'savedAt',
        'updatedAt',
        'changedAt',
      ]
      const older = (value: unknown, name = ''): unknown => {
        if (typeof value === 'number') return moments.includes(name) ? value - time : value
        if (Array.isArray(value)) return value.map((each) => older(each))
        if (typeof value !== 'object' || value === null) return value
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, older(each, key)]))
      }
      const alarms = await chrome.alarms.getAll()
      await chrome.storage.local.set(older(await chrome.storage.local.get(null)) as Record<string, unknown>)
      for (const { name, scheduledTime } of alarms) {
        await chrome.alarms.create(name, { when: Math.max(Date.now(), scheduledTime - time) })
      }
    },
    time,
  )

/** The notifications on screen, by id. */
export const notices = (browser: Browser): Promise<string[]> =>
  inWorker(browser, () => new Promise<string[]>((tell) => chrome.notifications.getAll((all) => tell(Object.keys(all)))))

interface Dispatcher {
  dispatch(...args: unknown[]): void
}

/** As if the person had clicked a notification, or one of its buttons: the browser's own events are sent. */
export const clickNotice = (browser: Browser, id: string, button: number | null = null): Promise<void> =>
  inWorker(
    browser,
    (id: string, button: number | null) => {
      const event = button === null ? chrome.notifications.onClicked : chrome.notifications.onButtonClicked
      const args = button === null ? [id] : [id, button]
      ;(event as unknown as Dispatcher).dispatch(...args)
    },
    id,
    button,
  )
