// The personal settings in Lightning, on any of their pages but that of the reset form.
import { personalSettingsPage } from '../addresses/lightning-route'
import { FIRST_FOLDER, OPEN_FOLDER_CONTENT, TREE_ENTRY, TREE_QUICK_FIND } from '../targets/lightning'
import type { PageKindDefinition } from './page-kind-definition'
import { isInLightning, LIGHTNING_LOGIN_SELECTORS } from './recognition/login-in-lightning'

export const LIGHTNING_SETTINGS_PAGE = {
  name: 'lightning-settings',
  recognizes(page) {
    if (!isInLightning(page)) return false
    const settingsPage = personalSettingsPage(page.url)
    return settingsPage !== null && settingsPage !== 'resetapitoken'
  },
  selectors: LIGHTNING_LOGIN_SELECTORS,
  targets: [TREE_ENTRY, TREE_QUICK_FIND, FIRST_FOLDER],
  settingsTree: {
    quickFind: TREE_QUICK_FIND,
    entry: TREE_ENTRY,
    folderContent: OPEN_FOLDER_CONTENT,
    firstFolder: FIRST_FOLDER,
  },
  step: 'quick-find',
  stepsHere: ['quick-find', 'open-reset-page'],
  isSettings: true,
  isLightning: true,
} as const satisfies PageKindDefinition
