// Targets in Lightning: header, profile card, and the tree of the personal settings.
// Selectors named "page-object" are those of Salesforce's own UI tests (npm salesforce-pageobjects, 1.0.1 to 9.0.0).
import type { Target } from '../ladder'

const CARD = '.userProfilePanel, .oneUserProfileCard'
/** The tree of the personal settings. Setup has a tree of the same make, which stays a moment after leaving it. */
const TREE = ".onesetupSetupNavTree:not(:has(a[href*='/lightning/setup/']))"

export const AVATAR = {
  id: 'avatar',
  step: 'open-settings',
  rungs: [
    { by: 'page-object', selector: '.userProfileCardTriggerRoot button', sure: 'yes' },
    { by: 'page-object', selector: 'button.branding-userProfile-button', sure: 'yes' },
    { by: 'page-object', selector: '.oneUserProfileCardTrigger button', sure: 'yes' },
  ],
} as const satisfies Target

export const SETTINGS_LINK = {
  id: 'settings-link',
  step: 'open-settings',
  rungs: [
    { by: 'address', selector: "a[href*='/settings/personal/']", within: CARD, sure: 'yes' },
    { by: 'page-object', selector: "a[href*='settings']", within: CARD, sure: 'yes' },
  ],
} as const satisfies Target

export const TREE_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [
    { by: 'page-object', selector: 'input[type=search]', within: TREE, sure: 'yes' },
    { by: 'page-object', selector: 'input', within: TREE, sure: 'yes' },
  ],
} as const satisfies Target

export const TREE_ENTRY = {
  id: 'entry',
  step: 'open-reset-page',
  rungs: [
    {
      by: 'address',
      selector: "a[href*='/ResetApiToken/']:not([href*='Confirm'])",
      within: `${TREE}, [role=tree]`,
      sure: 'yes',
    },
    { by: 'address', selector: "a[href*='ResetApiToken']:not([href*='Confirm'])", within: TREE, sure: 'yes' },
  ],
} as const satisfies Target
