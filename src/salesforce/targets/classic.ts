// Targets in Classic, improved (My Settings) and old (Setup > Personal Setup). Ids in the tree are language-free.
import type { Target } from '../ladder'
import { ENTRY_LABELS, MY_SETTINGS_LABELS } from './labels'

const LEFT_COLUMN = 'td.oLeft, #sidebarCell'
const TEXT_BOX = 'input[type=text], input[type=search], input:not([type])'
const SUBMIT = 'input[type=submit], input[type=button], button[type=submit], button:not([type])'
const PRESSABLE = 'button, a, .menuButton, [role=button], [aria-haspopup]'
/** A folder of the personal settings: its id is a name, not a number, in every language. */
const FOLDER = '#PersonalInfo_font'
/** What hangs below a folder: ids again. */
const BRANCH = "[id$='_child']"
const LOGOUT = "a.logout, a[href*='/secur/logout']"
const MENU = '#userNav-menuItems, #userNav'
/** An item of the user menu that is none of those that are surely something else. */
const UNKNOWN_ITEM = [
  ':is(#userNav, #userNav-menuItems, .menuContent, .mbrMenuItems) :is(a, button):not(#userNavButton, #setupLink',
  "[href*='/005'], [href*='userprofile'], [href*='ApexCSIPage'], [href*='/switcher'], [href*='/logout'])",
].join(', ')
const MENU_CONTENT = '#userNav-menu, #userNav-menuItems, .menuContent, .mbrMenuItems'

export const MY_SETTINGS = {
  id: 'my-settings',
  step: 'open-settings',
  rungs: [
    { by: 'address', selector: "a[href*='setupid=PersonalSetup']", within: MENU, sure: 'yes' },
    { by: 'id', selector: '#userNav-menuItems a#setupLink', sure: 'yes' },
    { by: 'address', selector: "a[href*='setupid=PersonalSetup']", near: LOGOUT, sure: 'yes' },
    { by: 'address', selector: "a[href*='setupid=personalsetup' i]", near: LOGOUT, sure: 'likely' },
    { by: 'label', selector: 'a, button', within: MENU, labels: MY_SETTINGS_LABELS, sure: 'likely' },
    { by: 'label', selector: 'a, button', near: LOGOUT, labels: MY_SETTINGS_LABELS, sure: 'likely' },
    // Old Setup has no My Settings. Where the menu may have one, a Setup link beside it is the administrator's.
    { by: 'id', selector: 'a#setupLink', unless: UNKNOWN_ITEM, sure: 'yes' },
  ],
} as const satisfies Target

export const USER_MENU = {
  id: 'user-menu',
  step: 'open-settings',
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

export const CLASSIC_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [
    { by: 'structure', selector: TEXT_BOX, within: LEFT_COLUMN, sure: 'yes' },
    { by: 'structure', selector: TEXT_BOX, near: FOLDER, sure: 'likely' },
  ],
} as const satisfies Target

export const SEARCH_BUTTON = {
  id: 'search-button',
  step: 'search',
  rungs: [
    { by: 'structure', selector: SUBMIT, within: LEFT_COLUMN, outside: BRANCH, sure: 'yes' },
    { by: 'structure', selector: SUBMIT, near: FOLDER, outside: BRANCH, sure: 'likely' },
  ],
} as const satisfies Target

export const CLASSIC_ENTRY = {
  id: 'entry',
  step: 'open-reset-page',
  rungs: [
    { by: 'id', selector: '#ResetApiToken_font', sure: 'yes' },
    {
      by: 'address',
      selector: "a[href*='ResetApiToken']:not([href*='Confirm'])",
      within: LEFT_COLUMN,
      sure: 'yes',
    },
    { by: 'address', selector: "a[href*='resetapitoken' i]:not([href*='Confirm'])", within: LEFT_COLUMN, sure: 'yes' },
    { by: 'address', selector: "a[href*='ResetApiToken']:not([href*='Confirm'])", near: FOLDER, sure: 'likely' },
    { by: 'label', selector: 'a, button', within: LEFT_COLUMN, labels: ENTRY_LABELS, sure: 'likely' },
  ],
} as const satisfies Target

/** Where the left column has no Quick Find: the folder that holds the entry. */
export const PERSONAL_FOLDER = {
  id: 'folder',
  step: 'open-reset-page',
  rungs: [
    { by: 'id', selector: '#PersonalInfo_font', sure: 'yes' },
    { by: 'id', selector: '#PersonalInfo_icon', sure: 'yes' },
  ],
} as const satisfies Target
