// The personal settings in Lightning, on any of their pages but that of the reset form.
import { personalSettingsPage } from '../addresses/lightning-route'
import { FOLDER_CONTENT } from '../targets/classic-settings'
import { TREE_ENTRY, TREE_QUICK_FIND } from '../targets/lightning'
import type { PageKindDefinition } from './page-kind-definition'

export const LIGHTNING_SETTINGS_PAGE = {
  name: 'lightning-settings',
  recognizes({ area, url }) {
    if (area !== 'lightning') return false
    const settingsPage = personalSettingsPage(url)
    return settingsPage !== null && settingsPage !== 'resetapitoken'
  },
  selectors: [],
  targets: [TREE_ENTRY, TREE_QUICK_FIND],
  // Lightning is not known to have Classic's folder; one with its id counts the same.
  settingsTree: { quickFind: TREE_QUICK_FIND, entry: TREE_ENTRY, folderContent: FOLDER_CONTENT },
  step: 'quick-find',
  stepsHere: ['quick-find', 'open-reset-page'],
  isSettings: true,
} as const satisfies PageKindDefinition
