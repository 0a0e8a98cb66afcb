// Targets in Lightning: header, profile card, and the tree of the personal settings.
// Selectors named "page-object" are those of Salesforce's own UI tests (npm salesforce-pageobjects, 1.0.1 to 9.0.0).

import { ENTRY_LABELS, SETTINGS_LABELS } from '../language-tables'
import { ARTICLE_AREAS } from './excluded-areas'
import type { Target } from './ladder'

/** The avatar sends nothing: a button of some form that stands beside it does. */
const AVATAR_BUTTON = 'button:not([type=submit])'
const AVATAR_PRESSABLE = `${AVATAR_BUTTON}, a, [role=button]`
const LIGHTNING_HEADER = 'header, [role=banner], .oneHeader'
const NOT_THE_HEADER = `main, [role=main], aside, [role=feed], [role=dialog], ${ARTICLE_AREAS}`
/** A person's picture, in every language. */
const PROFILE_PICTURE = "img[src*='/profilephoto/' i], [style*='/profilephoto/' i]"
const CARD = '.userProfilePanel, .oneUserProfileCard'
const LOGOUT = ".logout, a[href*='/secur/logout']"
/** The tree of the personal settings. Setup's tree has the same class, and stays for a moment after one has left Setup. */
export const SETTINGS_TREE = '.onesetupSetupNavTree'
const PERSONAL_LINK = "a[href*='/settings/personal/' i], a[href*='resetapitoken' i]"
const SETUP_LINK = "a[href*='/setup/' i]"
/** A text box other than the search of the Object Manager, which has an id. */
const TEXT_BOX = ':is(input[type=search], input[type=text], input:not([type])):not(#globalQuickfind)'

export const AVATAR = {
  id: 'avatar',
  step: 'open-settings',
  // A link to log out counts only in the card: whoever is logged in as another user has one at the top of every page.
  unlessVisible: ['.logout', { within: `${CARD}, .profile-card-toplinks`, selector: LOGOUT }],
  rungs: [
    { by: 'page-object', selector: AVATAR_BUTTON, within: '.userProfileCardTriggerRoot', outside: 'form', sure: 'yes' },
    {
      by: 'page-object',
      selector: AVATAR_PRESSABLE,
      within: '.userProfileCardTriggerRoot',
      outside: 'form',
      sure: 'yes',
    },
    { by: 'page-object', selector: '.branding-userProfile-button', sure: 'yes' },
    {
      by: 'page-object',
      selector: AVATAR_PRESSABLE,
      within: '.oneUserProfileCardTrigger',
      outside: 'form',
      sure: 'yes',
    },
    // The Lightning Design System's class of the global header's avatar.
    {
      by: 'structure',
      selector: '.slds-global-actions__avatar',
      alsoWithin: LIGHTNING_HEADER,
      outside: NOT_THE_HEADER,
      sure: 'likely',
    },
    {
      by: 'structure',
      selector: '.profileTrigger, .userAvatar',
      alsoWithin: LIGHTNING_HEADER,
      outside: NOT_THE_HEADER,
      sure: 'likely',
    },
    {
      by: 'structure',
      selector: AVATAR_PRESSABLE,
      around: PROFILE_PICTURE,
      inFirst: LIGHTNING_HEADER,
      outside: `form, ${NOT_THE_HEADER}`,
      sure: 'likely',
    },
  ],
} as const satisfies Target

export const SETTINGS_LINK = {
  id: 'settings-link',
  step: 'open-settings',
  destination: 'settings',
  rungs: [
    { by: 'page-object', selector: "a[href*='settings' i]", within: CARD, leads: 'there', sure: 'yes' },
    { by: 'address', selector: "a[href*='settings' i]", near: LOGOUT, leads: 'there', sure: 'yes' },
    {
      by: 'structure',
      selector: `:is(a, button):not(${LOGOUT})`,
      within: '.profile-card-toplinks',
      holding: LOGOUT,
      sure: 'likely',
    },
    { by: 'label', selector: 'a, button', within: CARD, labels: SETTINGS_LABELS, sure: 'likely' },
  ],
} as const satisfies Target

/** Quick Find stands in no form, and above the tree, not in it. */
const NOT_THE_BOX = 'form[action], [role=tree], [role=treeitem], li'

export const TREE_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [
    {
      by: 'page-object',
      selector: TEXT_BOX,
      within: SETTINGS_TREE,
      holding: PERSONAL_LINK,
      outside: NOT_THE_BOX,
      sure: 'yes',
    },
    {
      by: 'page-object',
      selector: TEXT_BOX,
      within: SETTINGS_TREE,
      lacking: SETUP_LINK,
      outside: NOT_THE_BOX,
      sure: 'yes',
    },
    {
      by: 'page-object',
      selector: 'input.filter-box:not(#globalQuickfind)',
      near: '[role=tree]',
      lacking: SETUP_LINK,
      outside: `${NOT_THE_BOX}, ${ARTICLE_AREAS}`,
      sure: 'likely',
    },
  ],
} as const satisfies Target

const ROW = '[role=treeitem], .onesetupNavTreeNode'
const TO_FORM = "a[href*='resetapitoken' i]"

export const TREE_ENTRY = {
  id: 'entry',
  step: 'open-reset-page',
  destination: 'reset-form',
  rungs: [
    { by: 'address', selector: TO_FORM, alsoWithin: SETTINGS_TREE, leads: 'there', sure: 'yes' },
    // Trees without that class may belong to anything else.
    {
      by: 'address',
      selector: TO_FORM,
      alsoWithin: '[role=tree]',
      outside: ARTICLE_AREAS,
      unlessPresent: SETTINGS_TREE,
      leads: 'there',
      countsHidden: true,
      sure: 'likely',
    },
    {
      by: 'address',
      selector: TO_FORM,
      alsoWithin: ROW,
      outside: ARTICLE_AREAS,
      unlessPresent: SETTINGS_TREE,
      leads: 'there',
      countsHidden: true,
      sure: 'likely',
    },
    {
      by: 'label',
      selector: 'a, button',
      within: SETTINGS_TREE,
      alsoWithin: ROW,
      labels: ENTRY_LABELS,
      sure: 'likely',
    },
    // What a search finds may stand in another column than the tree, in rows of the same make.
    {
      by: 'page-object',
      selector: TO_FORM,
      alsoWithin: '.onesetupNavTreeNode',
      outside: ARTICLE_AREAS,
      leads: 'there',
      sure: 'likely',
    },
  ],
} as const satisfies Target

/** The first folder is no row in an open one. */
const OPEN_ROW = '[aria-expanded=true]'
const CLOSED_ROW = ':is([role=treeitem], .onesetupNavTreeNode)[aria-expanded=false]'

/** The folder of the entry while it is closed: it has neither an address nor an id, but it is the first of the settings. */
export const FIRST_FOLDER = {
  id: 'folder',
  step: 'open-reset-page',
  quotes: 'nothing',
  rungs: [
    {
      by: 'structure',
      selector: `${CLOSED_ROW} button:only-of-type`,
      within: SETTINGS_TREE,
      lacking: SETUP_LINK,
      inFirst: ROW,
      outside: OPEN_ROW,
      sure: 'likely',
    },
    {
      by: 'structure',
      selector: CLOSED_ROW,
      within: SETTINGS_TREE,
      lacking: SETUP_LINK,
      inFirst: ROW,
      outside: OPEN_ROW,
      showing: 'a, button, [role=button]',
      sure: 'likely',
    },
  ],
} as const satisfies Target

/** What a folder of the tree shows while it is open. */
export const OPEN_FOLDER_CONTENT = {
  within: SETTINGS_TREE,
  selector: '[aria-expanded=true] :is([role=treeitem], .onesetupNavTreeNode)',
} as const

/** The frame with the reset form (page object force/alohaPage). It is counted in reports, never pointed at. */
export const RESET_FRAME = {
  id: 'frame',
  step: 'reset-token',
  rungs: [
    { by: 'page-object', selector: "iframe[name^='vfFrameId']", sure: 'yes' },
    { by: 'structure', selector: 'iframe', sure: 'likely' },
  ],
} as const satisfies Target
