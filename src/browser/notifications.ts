// System notifications, with buttons in browsers that support them (Chromium).
import { browser } from './api-polyfilled-for-background'

export interface NotificationTexts {
  readonly title: string
  readonly message: string
  readonly buttons: readonly string[]
}

export async function showNotification(id: string, { title, message, buttons }: NotificationTexts): Promise<void> {
  const basic = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icons/icon-128.png'), title, message }
  const withButtons = { ...basic, buttons: buttons.map((label) => ({ title: label })) }
  try {
    await browser.notifications.create(id, withButtons)
  } catch {
    await browser.notifications.create(id, basic) // Firefox rejects the option `buttons`
  }
}

export const clearNotification = async (id: string): Promise<void> => {
  await browser.notifications.clear(id)
}

export const shownNotificationIds = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll())

export const onNotificationClicked = (listener: (id: string) => void): void =>
  browser.notifications.onClicked.addListener(listener)

/** `buttonIndex` counts from 0. Never called in browsers without buttons. */
export const onNotificationButtonClicked = (listener: (id: string, buttonIndex: number) => void): void =>
  browser.notifications.onButtonClicked?.addListener(listener)
