// Targets of the personal settings in Classic, improved (My Settings) and old (Setup > Personal Setup). Ids are language-free.
// Source: pages that Salesforce served from 2014 to 2026; whether a search answers in the tree or in the content is not known.

import { ENTRY_LABELS } from '../language-tables'
import { ARTICLE_AREAS } from './excluded-areas'
import type { Rung, Target } from './ladder'

const LEFT_COLUMN = '.oLeft, #sidebarCell'
const CONTENT_COLUMN = '.oRight, #bodyCell'
/** Not the search of all of Salesforce, by its ids. */
const TEXT_BOX = ':is(input[type=text], input[type=search], input:not([type])):not(#phSearchInput, #sbstr)'
const SUBMIT = [
  'input[type=submit], input[type=button], input[type=image]',
  'button[type=submit], button:not([type]), a.btn, a[role=button]',
].join(', ')
/** A folder of the personal settings: its id is a name, not a number, in every language. */
const FOLDER = '#PersonalInfo_font'
/** The entries below a folder, by their ids. */
const BRANCH = "[id$='_child']"
/** Parts of the tree. The form that searches it holds none of them. */
const TREE_PART = `[id$='_font'], ${BRANCH}`

/** The search of all of Salesforce, which may stand in the left column too. */
const GLOBAL_SEARCH = "form[action*='/search/' i]"

export const CLASSIC_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [
    { by: 'id', selector: `#setupSearch:is(${TEXT_BOX})`, outside: GLOBAL_SEARCH, sure: 'yes' },
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
    // Its id is known, its tag is not.
    { by: 'id', selector: '#setupSearchButton', outside: GLOBAL_SEARCH, sure: 'yes' },
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

const RESULT = {
  by: 'address',
  selector: TO_FORM,
  within: CONTENT_COLUMN,
  outside: `p, aside, ${ARTICLE_AREAS}`,
  leads: 'there',
  sure: 'likely',
} as const satisfies Rung

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
    // The search may answer in the content, beside a tree that stays closed. There, a text that mentions the form is no result.
    { ...RESULT, alsoWithin: '.setupLeaf' },
    { ...RESULT, onlyOnResults: true, standsAlone: true },
  ],
} as const satisfies Target

/** Says that nothing was found; it is there in every language, and in sight only then. */
export const NOTHING_FOUND = '#setupSearchError'
/** Grey words in the box's value in place of a placeholder: nothing is typed in it. */
export const GREY_WORDS = '.ghostText'

/** What the folder of the entry holds. While it is visible, the folder is open. */
export const FOLDER_CONTENT = '#PersonalInfo_child'

const FOLDER_BY_ADDRESS = ".setupFolder[href*='PersonalInfo' i]"
/** What the section of the personal settings shows only while it is open. */
const IN_SECTION = "#PersonalSetup_child, [href*='PersonalInfo' i]"

/** The folder that holds the entry, or the one around it, for when Quick Find is missing or no word for it is known. */
export const PERSONAL_FOLDER = {
  id: 'folder',
  step: 'open-reset-page',
  destination: 'personal-folder',
  unlessVisible: [FOLDER_CONTENT],
  rungs: [
    { by: 'id', selector: FOLDER, sure: 'yes' },
    { by: 'id', selector: '#PersonalInfo_icon', sure: 'yes' },
    { by: 'address', selector: FOLDER_BY_ADDRESS, within: LEFT_COLUMN, sure: 'likely' },
    // The section around it, while it is closed. Where what it holds is not known, it may be open.
    { by: 'id', selector: '#PersonalSetup_font', ifPresent: IN_SECTION, unlessShown: IN_SECTION, sure: 'yes' },
    { by: 'id', selector: '#PersonalSetup_icon', ifPresent: IN_SECTION, unlessShown: IN_SECTION, sure: 'yes' },
  ],
} as const satisfies Target
