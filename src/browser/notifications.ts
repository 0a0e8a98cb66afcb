// System notifications, with buttons where the browser has them (Chromium).
import { browser } from './api-with-polyfill'

export interface Notice {
  readonly title: string
  readonly message: string
  readonly buttons: readonly string[]
}

export async function notify(id: string, { title, message, buttons }: Notice): Promise<void> {
  const basic = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icons/icon-128.png'), title, message }
  const withButtons = { ...basic, buttons: buttons.map((label) => ({ title: label })) }
  try {
    await browser.notifications.create(id, withButtons)
  } catch {
    await browser.notifications.create(id, basic) // Firefox knows no buttons and refuses the option
  }
}

export const clearNotice = async (id: string): Promise<void> => {
  await browser.notifications.clear(id)
}

export const shownNotices = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll())

export const onNoticeClicked = (listener: (id: string) => void): void =>
  browser.notifications.onClicked.addListener(listener)

export const onNoticeButton = (listener: (id: string, button: number) => void): void =>
  browser.notifications.onButtonClicked?.addListener(listener)
