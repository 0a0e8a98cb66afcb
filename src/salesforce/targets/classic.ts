// Targets in Classic, improved (My Settings) and old (Setup > Personal Setup). Ids in the tree are language-free.

import { ENTRY_LABELS, MY_SETTINGS_LABELS } from './known-labels'
import type { Target } from './ladder'

const LEFT_COLUMN = '.oLeft, #sidebarCell'
/** Not the search of all of Salesforce, by its ids. */
const TEXT_BOX = ':is(input[type=text], input[type=search], input:not([type])):not(#phSearchInput, #sbstr)'
const SUBMIT = [
  'input[type=submit], input[type=button], input[type=image]',
  'button[type=submit], button:not([type]), a.btn, a[role=button]',
].join(', ')
const PRESSABLE = 'button, a, .menuButton, [role=button], [aria-haspopup]'
/** A folder of the personal settings: its id is a name, not a number, in every language. */
const FOLDER = '#PersonalInfo_font'
/** The entries below a folder, by their ids. */
const BRANCH = "[id$='_child']"
/** Parts of the tree. The form that searches it holds none of them. */
const TREE_PART = `[id$='_font'], ${BRANCH}`
const LOGOUT = "a.logout, a[href*='/secur/logout']"
/** The content of any of Classic's menus. */
const OPEN_MENU = '.menuContent, .mbrMenuItems'
const MENU_CONTENT = `#userNav-menu, #userNav-menuItems, ${OPEN_MENU}`
const MENU = `#userNav, ${MENU_CONTENT}`
const ANY_ITEM = { within: MENU, selector: 'a' }
/** An item of the user menu that may be My Settings: any but those that are known to be something else. */
const UNKNOWN_ITEM = {
  within: MENU,
  selector: [
    "a:not(#setupLink, [href*='/005'], [href*='userprofile' i], [href*='ApexCSIPage'], [href*='/switcher']",
    "[href*='/logout'])",
  ].join(', '),
}

const TO_SETTINGS = "a[href*='setupid=' i]"

export const MY_SETTINGS = {
  id: 'my-settings',
  step: 'open-settings',
  destination: 'personal-setup',
  rungs: [
    { by: 'address', selector: TO_SETTINGS, within: MENU, leads: 'there', sure: 'yes' },
    { by: 'address', selector: TO_SETTINGS, near: LOGOUT, leads: 'there', sure: 'likely' },
    { by: 'label', selector: 'a, button', within: MENU, labels: MY_SETTINGS_LABELS, sure: 'likely' },
    { by: 'label', selector: 'a, button', near: LOGOUT, labels: MY_SETTINGS_LABELS, sure: 'likely' },
    // Old Setup has no My Settings. Where the menu may have one, a Setup link beside it is the administrator's.
    { by: 'id', selector: 'a#setupLink', within: MENU, unlessPresent: UNKNOWN_ITEM, leads: 'anywhere', sure: 'yes' },
    {
      by: 'id',
      selector: 'a#setupLink',
      ifPresent: ANY_ITEM,
      unlessPresent: UNKNOWN_ITEM,
      leads: 'anywhere',
      sure: 'likely',
    },
    {
      by: 'id',
      selector: 'a#setupLink',
      unlessPresent: `${MENU}, a[href*='personalsetup' i]`,
      leads: 'anywhere',
      sure: 'likely',
    },
  ],
} as const satisfies Target

export const USER_MENU = {
  id: 'user-menu',
  step: 'open-settings',
  unlessVisible: [
    { within: '#userNav-menu, #userNav-menuItems', selector: 'a, button' },
    { within: OPEN_MENU, selector: 'a, button', holding: LOGOUT },
  ],
  rungs: [
    { by: 'id', selector: '#userNavButton', sure: 'yes' },
    { by: 'id', selector: '#userNavLabel', sure: 'yes' },
    { by: 'role', selector: PRESSABLE, within: '#userNav', outside: MENU_CONTENT, sure: 'yes' },
    {
      by: 'structure',
      selector: PRESSABLE,
      within: '.menuParent',
      holding: LOGOUT,
      outside: MENU_CONTENT,
      sure: 'likely',
    },
  ],
} as const satisfies Target

/** The search of all of Salesforce, which may stand in the left column too. */
const GLOBAL_SEARCH = "form[action*='/search/' i]"

export const CLASSIC_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [
    {
      by: 'structure',
      selector: TEXT_BOX,
      within: LEFT_COLUMN,
      holding: TREE_PART,
      outside: GLOBAL_SEARCH,
      sure: 'yes',
    },
    { by: 'structure', selector: TEXT_BOX, within: LEFT_COLUMN, outside: GLOBAL_SEARCH, sure: 'likely' },
    { by: 'structure', selector: TEXT_BOX, near: FOLDER, outside: GLOBAL_SEARCH, sure: 'likely' },
  ],
} as const satisfies Target

/** The improved Setup, which filters its tree while one types and has no Search button. */
const IMPROVED = '.setupV2'

/** Old Setup searches when this button is pressed. It stands beside the box, before the tree. */
export const SEARCH_BUTTON = {
  id: 'search-button',
  step: 'search',
  rungs: [
    {
      by: 'structure',
      selector: SUBMIT,
      within: 'form',
      holding: TEXT_BOX,
      lacking: TREE_PART,
      outside: GLOBAL_SEARCH,
      alsoWithin: LEFT_COLUMN,
      unlessPresent: IMPROVED,
      sure: 'yes',
    },
    {
      by: 'structure',
      selector: `${TEXT_BOX} + :is(${SUBMIT})`,
      within: LEFT_COLUMN,
      outside: GLOBAL_SEARCH,
      unlessPresent: IMPROVED,
      sure: 'yes',
    },
    {
      by: 'structure',
      selector: SUBMIT,
      near: TEXT_BOX,
      stopBefore: TREE_PART,
      outside: GLOBAL_SEARCH,
      alsoWithin: LEFT_COLUMN,
      unlessPresent: IMPROVED,
      sure: 'likely',
    },
  ],
} as const satisfies Target

const TO_FORM = "a[href*='resetapitoken' i]"
/** Where the tree has the entry by its id, visible or not, no other rung answers. */
const BY_ID = '#ResetApiToken_font'

export const CLASSIC_ENTRY = {
  id: 'entry',
  step: 'open-reset-page',
  destination: 'reset-form',
  rungs: [
    { by: 'id', selector: BY_ID, sure: 'yes' },
    {
      by: 'address',
      selector: TO_FORM,
      alsoWithin: BRANCH,
      unlessPresent: BY_ID,
      leads: 'there',
      countsHidden: true,
      sure: 'yes',
    },
    {
      by: 'address',
      selector: TO_FORM,
      alsoWithin: LEFT_COLUMN,
      unlessPresent: BY_ID,
      leads: 'there',
      countsHidden: true,
      sure: 'likely',
    },
    {
      by: 'address',
      selector: TO_FORM,
      near: FOLDER,
      unlessPresent: BY_ID,
      leads: 'there',
      countsHidden: true,
      sure: 'likely',
    },
    {
      by: 'label',
      selector: 'a, button',
      within: LEFT_COLUMN,
      unlessPresent: BY_ID,
      labels: ENTRY_LABELS,
      countsHidden: true,
      sure: 'likely',
    },
  ],
} as const satisfies Target

/** What the folder of the entry holds. While it is visible, the folder is open. */
export const FOLDER_CONTENT = '#PersonalInfo_child'

/** The folder that holds the entry, or the one around it, for when Quick Find is missing or no word for it is known. */
export const PERSONAL_FOLDER = {
  id: 'folder',
  step: 'open-reset-page',
  destination: 'personal-folder',
  unlessVisible: [FOLDER_CONTENT],
  rungs: [
    { by: 'id', selector: FOLDER, sure: 'yes' },
    { by: 'id', selector: '#PersonalInfo_icon', sure: 'yes' },
    { by: 'id', selector: '#PersonalSetup_font', sure: 'yes' },
    { by: 'id', selector: '#PersonalSetup_icon', sure: 'yes' },
  ],
} as const satisfies Target
