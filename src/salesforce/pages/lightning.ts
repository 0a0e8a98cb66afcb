// Any page of Lightning or Setup but the personal settings: the way on is the avatar and its card.
import { AVATAR, SETTINGS_LINK } from '../targets/lightning'
import type { PageKindDefinition } from './page-kind-definition'
import { LIGHTNING_LOGIN_SELECTORS } from './recognition/login-in-lightning'

export const LIGHTNING_PAGE = {
  name: 'lightning',
  recognizes: ({ area }) => area === 'lightning',
  isFallback: true,
  selectors: LIGHTNING_LOGIN_SELECTORS,
  targets: [SETTINGS_LINK, AVATAR],
  step: 'open-settings',
  stepsHere: ['open-settings'],
  isLightning: true,
} as const satisfies PageKindDefinition
