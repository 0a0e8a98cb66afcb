// The keys of stored records. There is one key per kind of record and org, so that a damaged record cannot damage
// another.
import type { GuideOwner } from './guide-record-types'
import { isSetAsideKey } from './set-aside-keys'

export const GUIDE_PREFIX = 'guide:'
/** The guide that was started on a login page shared by all orgs, while its org is not known yet. */
export const LOGIN_GUIDE_KEY = `${GUIDE_PREFIX}@login`

export const orgGuideKey = (orgKey: string): string => `${GUIDE_PREFIX}${orgKey}`
export const guideKey = (owner: GuideOwner): string =>
  owner.kind === 'org' ? orgGuideKey(owner.org.key) : LOGIN_GUIDE_KEY
export const isGuideKey = (key: string): boolean => key.startsWith(GUIDE_PREFIX)

export const TOOLS_PREFIX = 'tools:'

export const toolsKey = (orgKey: string): string => `${TOOLS_PREFIX}${orgKey}`
export const isToolsKey = (key: string): boolean => key.startsWith(TOOLS_PREFIX)

export const TOKEN_PLACE_PREFIX = 'place:'

export const tokenPlaceKey = (orgKey: string): string => `${TOKEN_PLACE_PREFIX}${orgKey}`
export const isTokenPlaceKey = (key: string): boolean => key.startsWith(TOKEN_PLACE_PREFIX)

/** Ids of the tabs in which the person closed the card. */
export const CLOSED_CARD_TABS_KEY = 'hidden-tabs'
/** The newest set-aside key whose warning the person has dismissed. */
export const ACKNOWLEDGED_DAMAGE_KEY = 'damage-told'
/** Which mailbox the person opens for the token. */
export const MAILBOX_KEY = 'mailbox'

/** Whether a key is one of this extension's: of a record, or of a damaged value that was set aside. */
export const isOurKey = (key: string): boolean =>
  isGuideKey(key) ||
  isToolsKey(key) ||
  isTokenPlaceKey(key) ||
  [MAILBOX_KEY, CLOSED_CARD_TABS_KEY, ACKNOWLEDGED_DAMAGE_KEY].includes(key) ||
  isSetAsideKey(key)
