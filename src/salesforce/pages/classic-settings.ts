// The personal settings in Classic: My Settings, or Personal Setup in old Setup.
import {
  CLASSIC_ENTRY,
  CLASSIC_QUICK_FIND,
  FOLDER_CONTENT,
  GREY_WORDS,
  NOTHING_FOUND,
  PERSONAL_FOLDER,
  SEARCH_BUTTON,
} from '../targets/classic-settings'
import type { PageKindDefinition } from './page-kind-definition'
import {
  answerInstead,
  hasResetForm,
  isFormInSetup,
  RESET_ADDRESS_SELECTORS,
} from './recognition/answer-instead-of-reset-form'
import type { PageFacts } from './recognition/page-facts'
import {
  CLASSIC_TREE_SELECTOR,
  isClassicSettings,
  isPersonalInformation,
  PERSONAL_INFORMATION_SELECTORS,
} from './recognition/tell-classic-pages-apart'

/** Something that has a kind of its own answers at an address of the settings. */
const isAnsweredByOther = (page: PageFacts): boolean =>
  (isFormInSetup(page) && (answerInstead(page) !== null || hasResetForm(page))) || isPersonalInformation(page)

export const CLASSIC_SETTINGS_PAGE = {
  name: 'classic-settings',
  recognizes: (page) => page.area === 'classic' && isClassicSettings(page) && !isAnsweredByOther(page),
  selectors: [CLASSIC_TREE_SELECTOR, ...RESET_ADDRESS_SELECTORS, ...PERSONAL_INFORMATION_SELECTORS],
  targets: [CLASSIC_ENTRY, SEARCH_BUTTON, CLASSIC_QUICK_FIND, PERSONAL_FOLDER],
  settingsTree: {
    quickFind: CLASSIC_QUICK_FIND,
    entry: CLASSIC_ENTRY,
    searchButton: SEARCH_BUTTON,
    folderContent: FOLDER_CONTENT,
    nothingFound: NOTHING_FOUND,
    greyWords: GREY_WORDS,
  },
  step: 'quick-find',
  stepsHere: ['quick-find', 'search', 'open-reset-page'],
  isSettings: true,
} as const satisfies PageKindDefinition
