// System notifications, with buttons in browsers that support them (Chromium). They are an optional permission: a company may
// forbid them, and the extension would not even load if it required them. Without the permission the API is not there.
import { browser } from './api-polyfilled-for-background'

export interface NotificationTexts {
  readonly title: string
  readonly message: string
  readonly buttons: readonly string[]
}

/** Undefined while the permission is not granted. */
const notifications = (): typeof browser.notifications | undefined =>
  browser.notifications as typeof browser.notifications | undefined

/** Does nothing without the permission. */
export async function showNotification(id: string, { title, message, buttons }: NotificationTexts): Promise<void> {
  const basic = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icons/icon-128.png'), title, message }
  const withButtons = { ...basic, buttons: buttons.map((label) => ({ title: label })) }
  try {
    await notifications()?.create(id, withButtons)
  } catch {
    await notifications()?.create(id, basic) // Firefox rejects the option `buttons`
  }
}

export const clearNotification = async (id: string): Promise<void> => {
  await notifications()?.clear(id)
}

export const shownNotificationIds = async (): Promise<string[]> => Object.keys((await notifications()?.getAll()) ?? {})

interface NotificationListeners {
  readonly onClicked: (id: string) => void
  /** `buttonIndex` counts from 0. Never called in browsers without buttons. */
  readonly onButtonClicked: (id: string, buttonIndex: number) => void
}

/**
 * Listens to what a person does with a notification. Call when the background starts, and again when the permission comes,
 * with the same functions: a function that listens already is not added a second time.
 */
export function listenToNotifications({ onClicked, onButtonClicked }: NotificationListeners): void {
  const api = notifications()
  if (api === undefined || api.onClicked.hasListener(onClicked)) return
  api.onClicked.addListener(onClicked)
  api.onButtonClicked?.addListener(onButtonClicked)
}
