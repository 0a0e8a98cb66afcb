// The form with the e-mail address that the token is sent to, framed or not.
import { EMAIL_FIELD } from '../targets/personal-information'
import { CLASSIC_PAGE } from './classic'
import { CLASSIC_SETTINGS_PAGE } from './classic-settings'
import type { PageKindDefinition } from './page-kind-definition'
import {
  CLASSIC_HEADER_SELECTOR,
  CLASSIC_TREE_SELECTOR,
  isPersonalInformation,
  PERSONAL_INFORMATION_SELECTORS,
} from './recognition/tell-classic-pages-apart'

export const PERSONAL_INFORMATION_PAGE = {
  name: 'personal-information',
  recognizes: (page) => ['lightning', 'org-login', 'classic'].includes(page.area) && isPersonalInformation(page),
  selectors: [...PERSONAL_INFORMATION_SELECTORS, CLASSIC_TREE_SELECTOR, CLASSIC_HEADER_SELECTOR],
  // In Classic the tree of the settings stands beside the form, and the way to the reset form goes on there.
  countsAs(page) {
    if (page.has(CLASSIC_TREE_SELECTOR)) return CLASSIC_SETTINGS_PAGE
    return page.has(CLASSIC_HEADER_SELECTOR) ? CLASSIC_PAGE : null
  },
  targets: [],
  mailboxTarget: EMAIL_FIELD,
  countedTargets: [EMAIL_FIELD],
  step: null,
  stepsHere: [],
  mattersInFrame: true,
} as const satisfies PageKindDefinition
