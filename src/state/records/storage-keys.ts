// The keys of stored records. There is one key per kind of record and user of an org, so that a damaged record cannot
// damage another.
import type { GuideOwner } from './guide-record-types'
import { isSetAsideKey } from './set-aside-keys'

export const GUIDE_PREFIX = 'guide:'
/** The guide that was started on a login page shared by all orgs, while its org is not known yet. */
export const LOGIN_GUIDE_KEY = `${GUIDE_PREFIX}@login`

/** So many users of one org can have a guide each: more than anybody resets tokens for. */
export const MAX_USERS = 12

/**
 * What a user of an org is stored under: the first one under the key of the org alone, so that nothing is different
 * while there is only one. `user` is counted from 1.
 */
export const userKey = (orgKey: string, user: number): string => (user === 1 ? orgKey : `${orgKey}~${user}`)

/** The numbers that a user of an org can have. */
export const ALL_USERS: readonly number[] = Array.from({ length: MAX_USERS }, (_, index) => index + 1)

/** The keys of all users that an org can have, in their order. */
export const userKeysOfOrg = (orgKey: string): readonly string[] => ALL_USERS.map((user) => userKey(orgKey, user))

/** The key of the user whom an org's guide is for. */
export const userKeyOf = ({ org, user }: Extract<GuideOwner, { kind: 'org' }>): string => userKey(org.key, user)

/** `userKey` is the key of an org, or of one of its users; so it is for tools and places. */
export const orgGuideKey = (userKey: string): string => `${GUIDE_PREFIX}${userKey}`
export const guideKey = (owner: GuideOwner): string =>
  owner.kind === 'org' ? orgGuideKey(userKeyOf(owner)) : LOGIN_GUIDE_KEY
export const isGuideKey = (key: string): boolean => key.startsWith(GUIDE_PREFIX)

export const TOOLS_PREFIX = 'tools:'

export const toolsKey = (userKey: string): string => `${TOOLS_PREFIX}${userKey}`
export const isToolsKey = (key: string): boolean => key.startsWith(TOOLS_PREFIX)

export const TOKEN_PLACE_PREFIX = 'place:'

export const tokenPlaceKey = (userKey: string): string => `${TOKEN_PLACE_PREFIX}${userKey}`
export const isTokenPlaceKey = (key: string): boolean => key.startsWith(TOKEN_PLACE_PREFIX)

/** Ids of the tabs in which the person closed the card. */
export const CLOSED_CARD_TABS_KEY = 'hidden-tabs'
/** The newest set-aside key whose warning the person has dismissed. */
export const ACKNOWLEDGED_DAMAGE_KEY = 'damage-told'
/** Which mailbox the person opens for the token. */
export const MAILBOX_KEY = 'mailbox'
/** What the person has chosen on the options page. */
export const SETTINGS_KEY = 'settings'

/** Whether a key is one of this extension's: of a record, or of a damaged value that was set aside. */
export const isOurKey = (key: string): boolean =>
  isGuideKey(key) ||
  isToolsKey(key) ||
  isTokenPlaceKey(key) ||
  [MAILBOX_KEY, SETTINGS_KEY, CLOSED_CARD_TABS_KEY, ACKNOWLEDGED_DAMAGE_KEY].includes(key) ||
  isSetAsideKey(key)
