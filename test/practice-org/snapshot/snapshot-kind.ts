// A practice page worth keeping as a snapshot: how to get to it, and what a person there is to do next.
import type { Frame, Page } from 'puppeteer-core'
import { see } from '../chromium'
import type { SettingsChange } from '../settings'
import type { TruthTarget } from './truth'

export interface SnapshotKind {
  readonly kind: string
  readonly family: 'login' | 'lightning' | 'classic'
  readonly settings?: SettingsChange
  readonly from: string
  /** From the address to the settled page; the document to keep. */
  readonly settle: (page: Page) => Promise<Page | Frame>
  /** The step of the guide this page is about. */
  readonly step: string
  /** The target to point at, when nothing was typed that the page does not show. */
  readonly next: TruthTarget | null
}

export const MY = 'https://acme.my.salesforce.com'
export const LIGHTNING = 'https://acme.lightning.force.com/lightning'
export const HOME = `${LIGHTNING}/page/home`
export const LANDING = `${LIGHTNING}/settings/personal/PersonalInformation/home`

/** A selector that is searched in every open shadow root. */
export const deep = (selector: string): string => `html >>> ${selector}`

/** Settled once all of these can be seen. */
export const until =
  (...selectors: string[]) =>
  async (page: Page): Promise<Page> => {
    for (const selector of selectors) await see(page, selector)
    return page
  }
