// Targets in Lightning: header, profile card, and the tree of the personal settings.
// Selectors named "page-object" are those of Salesforce's own UI tests (npm salesforce-pageobjects, 1.0.1 to 9.0.0).
import type { Target } from '../ladder'
import { ENTRY_LABELS, SETTINGS_LABELS } from './labels'

const PRESSABLE = 'button, a, [role=button]'
const HEADER = 'header, [role=banner], .oneHeader'
const CARD = '.userProfilePanel, .oneUserProfileCard'
const LOGOUT = ".logout, a[href*='/secur/logout']"
/** The tree of the personal settings. Setup has a tree of the same make, which stays a moment after leaving it. */
const TREE = '.onesetupSetupNavTree'
const SETUP_LINK = "a[href*='/lightning/setup/']"

export const AVATAR = {
  id: 'avatar',
  step: 'open-settings',
  rungs: [
    { by: 'page-object', selector: 'button', within: '.userProfileCardTriggerRoot', sure: 'yes' },
    { by: 'page-object', selector: PRESSABLE, within: '.userProfileCardTriggerRoot', sure: 'yes' },
    { by: 'page-object', selector: '.branding-userProfile-button', sure: 'yes' },
    { by: 'page-object', selector: PRESSABLE, within: '.oneUserProfileCardTrigger', sure: 'yes' },
    // The Lightning Design System's class of the global header's avatar.
    { by: 'structure', selector: '.slds-global-actions__avatar', within: HEADER, sure: 'likely' },
    { by: 'structure', selector: '.profileTrigger, .userAvatar', within: HEADER, sure: 'likely' },
  ],
} as const satisfies Target

export const SETTINGS_LINK = {
  id: 'settings-link',
  step: 'open-settings',
  rungs: [
    { by: 'address', selector: "a[href*='/settings/personal/']", within: CARD, sure: 'yes' },
    { by: 'page-object', selector: "a[href*='settings']", within: CARD, sure: 'yes' },
    { by: 'address', selector: "a[href*='/settings/personal/']", near: LOGOUT, sure: 'yes' },
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

export const TREE_QUICK_FIND = {
  id: 'quick-find',
  step: 'quick-find',
  rungs: [
    { by: 'page-object', selector: 'input[type=search]', within: TREE, lacking: SETUP_LINK, sure: 'yes' },
    { by: 'page-object', selector: 'input', within: TREE, lacking: SETUP_LINK, sure: 'yes' },
    { by: 'page-object', selector: 'input.filter-box', near: '[role=tree]', lacking: SETUP_LINK, sure: 'yes' },
  ],
} as const satisfies Target

const ROW = '[role=treeitem]'

export const TREE_ENTRY = {
  id: 'entry',
  step: 'open-reset-page',
  rungs: [
    {
      by: 'address',
      selector: "a[href*='ResetApiToken']:not([href*='Confirm'])",
      within: `${TREE}, [role=tree]`,
      lacking: SETUP_LINK,
      sure: 'yes',
    },
    { by: 'address', selector: "a[href*='ResetApiToken']:not([href*='Confirm'])", within: ROW, sure: 'yes' },
    { by: 'address', selector: "a[href*='resetapitoken' i]:not([href*='Confirm'])", within: ROW, sure: 'yes' },
    { by: 'label', selector: 'a, button', within: ROW, labels: ENTRY_LABELS, sure: 'likely' },
  ],
} as const satisfies Target
