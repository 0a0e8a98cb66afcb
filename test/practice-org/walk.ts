// Walks a practice org in Lightning from its home page to the mail, in either markup, by what is the same in both.
import type { Page } from 'puppeteer-core'
import { frameWith, press, see, seeInFrame, write } from './chromium'
import { PERSON } from './person'
import { deep } from './snapshot/snapshot-kind'

/** Latency settings that make a walk as quick as the browser. */
export const AT_ONCE = { card: 0, tree: 0, frame: 0, route: 0 } as const

export const AVATAR = deep('.userProfileCardTriggerRoot button')
export const SETTINGS_LINK = deep(".profile-card-toplinks a[href*='/settings/personal/']")
export const QUICK_FIND = deep('.filter-box')
export const ENTRY = deep(".leaf a[href*='/ResetApiToken/']")
export const RESET_BUTTON = 'input.btn[type=submit]'

export async function openSettings(page: Page): Promise<void> {
  await press(page, AVATAR)
  await press(page, SETTINGS_LINK)
  await see(page, QUICK_FIND)
}

export async function openForm(page: Page, word = 'reset'): Promise<void> {
  await write(page, QUICK_FIND, word)
  await press(page, ENTRY)
}

export async function resetInFrame(page: Page): Promise<void> {
  await press(await frameWith(page, 'ResetApiTokenEdit'), RESET_BUTTON)
  await seeInFrame(page, 'ResetApiTokenConfirm', PERSON.email)
}

/** From the home page to the confirmation. */
export async function walkLightning(page: Page, word?: string): Promise<void> {
  await openSettings(page)
  await openForm(page, word)
  await resetInFrame(page)
}
