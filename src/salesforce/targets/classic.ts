// Targets in Classic, improved (My Settings) and old (Setup > Personal Setup). Ids in the tree are language-free.
import type { Target } from '../ladder'

const LEFT_COLUMN = 'td.oLeft'
const TEXT_BOX = 'input[type=text], input[type=search], input:not([type])'

export const MY_SETTINGS = {
  id: 'my-settings',
  step: 'open-settings',
  rungs: [
    { by: 'address', selector: "#userNav-menuItems a[href*='setupid=PersonalSetup']", sure: 'yes' },
    { by: 'id', selector: '#userNav-menuItems a#setupLink', sure: 'yes' },
    // Old Setup has no My Settings. Where there is one, a Setup link is the administrator's.
    {
      by: 'id',
      selector: "body:not(:has(#userNav-menuItems a[href*='setupid=PersonalSetup'])) a#setupLink",
      sure: 'yes',
    },
  ],
} as const satisfies Target

export const USER_MENU = {
  id: 'user-menu',
  step: 'open-settings',
  rungs: [
    { by: 'id', selector: '#userNavButton', sure: 'yes' },
    { by: 'id', selector: '#userNav', sure: 'yes' },
  ],
} as const satisfies Target

export const CLASSIC_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [{ by: 'structure', selector: TEXT_BOX, within: LEFT_COLUMN, sure: 'yes' }],
} as const satisfies Target

export const SEARCH_BUTTON = {
  id: 'search-button',
  step: 'search',
  rungs: [
    { by: 'structure', selector: 'input[type=submit], input[type=button], button', within: LEFT_COLUMN, sure: 'yes' },
  ],
} as const satisfies Target

export const CLASSIC_ENTRY = {
  id: 'entry',
  step: 'open-reset-page',
  rungs: [
    { by: 'id', selector: '#ResetApiToken_font', sure: 'yes' },
    {
      by: 'address',
      selector: "a[href*='setupid=ResetApiToken']:not([href*='Confirm'])",
      within: LEFT_COLUMN,
      sure: 'yes',
    },
  ],
} as const satisfies Target

/** Where the left column has no Quick Find: the folder that holds the entry. */
export const PERSONAL_FOLDER = {
  id: 'folder',
  step: 'open-reset-page',
  rungs: [{ by: 'id', selector: '#PersonalInfo_font', sure: 'yes' }],
} as const satisfies Target
