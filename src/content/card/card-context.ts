// What a card is about: the scene, and what is known beside it.
import type { MoveLimits } from '../../guide/checklist'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import type { Scene } from '../decide-scene'
import type { TargetReach } from '../overlay/keep-overlay-at-target'

export interface CardContext {
  readonly moveLimits: MoveLimits
  readonly host: SalesforceHost
  readonly reach: TargetReach
  /** A modal dialog of the page keeps the card from being clicked. */
  readonly isInert: boolean
  /** What to type into Quick Find; see Sighting. */
  readonly typeText: string | null
  /** Names of the tools that a reset will stop, as the person has listed them. */
  readonly tools: readonly string[]
  /** What the person calls the user whose token this is about; empty where they call them nothing. */
  readonly user: string
  /** When the token was reset (ms since the epoch); null before. */
  readonly resetAt: number | null
  /** The popup asks whose the last reset was. */
  readonly isUserAsked: boolean
}

export type ShownScene = Exclude<Scene, { kind: 'nothing' | 'looking' }>
