// Under which keys things are stored: one key per thing and org, so that damage to one cannot reach another.
import type { GuideOwner } from './guide-record'

export const GUIDE_PREFIX = 'guide:'
/** Of a guide that was started on a login page shared by all orgs, and whose org is not known yet. */
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

/** Tabs in which the person closed the card. */
export const HIDDEN_TABS_KEY = 'hidden-tabs'
/** Holds the last set-aside key that the person was told of. */
export const ACKNOWLEDGED_DAMAGE_KEY = 'damage-told'
/** Which mailbox the person opens for the token. */
export const MAILBOX_KEY = 'mailbox'
