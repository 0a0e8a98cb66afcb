// What a state of the face is: whatever brings it about again in a real browser, as data. Pictures, tests of fit and tests of
// accessibility go through the same list.
import type { Page } from 'puppeteer-core'
import type { Items } from '../../src/browser/storage'
import type { Sight } from '../e2e/support/overlay-reader'
import type { PretendedTabs } from '../e2e/support/painted-popup'
import type { SettingsChange } from '../practice-org/server'
import type { Names } from './names'

/** When a state is shown (ms since the epoch), and what the person calls things. */
export interface Setting {
  readonly now: number
  readonly names: Names
}

interface State {
  /** Also the name of its pictures. */
  readonly id: string
  readonly title: string
  /** What is stored. */
  readonly stored?: (setting: Setting) => Items
}

/** A page of the extension: the popup, the same page in the side panel, welcome or options. */
export interface PageState extends State {
  readonly in: 'popup' | 'panel' | 'tab'
  /** The page's path in the extension; the popup's where it is not given. */
  readonly path?: string
  /** With the question mark. */
  readonly query?: string
  /** What is stored until the browser ends. */
  readonly session?: (setting: Setting) => Items
  /** The tabs, where they are not those of a person at work in the org. */
  readonly tabs?: (names: Names) => PretendedTabs
  /** It is there when this is. */
  readonly shows: string
  /** What the person does then. */
  readonly act?: (page: Page) => Promise<void>
  /** What the person has opened lies over the rest. */
  readonly covers?: true
  /** Its main action, which is in sight whatever the size of the text. */
  readonly main?: string
  /** What must be read before that, and so is in sight, too. */
  readonly warning?: string
}

/** Ring and card in a page of the practice org, in which a guide runs. */
export interface CardState extends State {
  readonly in: 'page'
  readonly org?: SettingsChange
  readonly address: (org: string) => string
  /** Whether this is it. */
  readonly isIt: (sight: Sight) => boolean
  readonly act?: (page: Page, sight: Sight) => Promise<void>
}

export type FaceState = PageState | CardState
