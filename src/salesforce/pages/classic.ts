// Any page of Classic but the personal settings: the way on is the menu with the user's name.
import { MY_SETTINGS, USER_MENU } from '../targets/classic-user-menu'
import type { PageKindDefinition } from './page-kind-definition'
import { CLASSIC_HEADER_SELECTOR } from './recognition/tell-classic-pages-apart'

export const CLASSIC_PAGE = {
  name: 'classic',
  // At an address of failed logins, a page with Classic's header is one of Setup's tools.
  recognizes: ({ area, has }) => (area === 'classic' || area === 'sso-failed') && has(CLASSIC_HEADER_SELECTOR),
  isFallback: true,
  selectors: [CLASSIC_HEADER_SELECTOR],
  targets: [MY_SETTINGS, USER_MENU],
  step: 'open-settings',
  stepsHere: ['open-settings'],
} as const satisfies PageKindDefinition
