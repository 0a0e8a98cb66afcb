// Every state of the face, in the order of the contact sheet.
import { CARD_STATES } from './card-states'
import type { FaceState, PageState } from './face-state'
import { ORG_STATES } from './org-states'
import { PAGE_STATES } from './page-states'
import { MAIN_STATES, OPENED_STATES } from './popup-states'
import { PANEL_STATES, VIEW_STATES } from './view-states'

export { CARD_STATES } from './card-states'

/** Popup, side panel, and the pages in tabs. */
export const OWN_PAGE_STATES: readonly PageState[] = [
  ...MAIN_STATES,
  ...OPENED_STATES,
  ...ORG_STATES,
  ...VIEW_STATES,
  ...PANEL_STATES,
  ...PAGE_STATES,
]

/**
 * Where there is more to read than a window holds, because the person has opened it: the picture of the mail, and below each tool
 * how it is given the token. Whoever opens them reads them, and may scroll.
 */
const LONG: readonly string[] = ['popup-waiting-mail', 'popup-use']

/** Whether all of it is seen in the popup's window without scrolling. */
export const fitsWindow = ({ id, in: place }: PageState): boolean => place === 'popup' && !LONG.includes(id)

export const STATES: readonly FaceState[] = [...OWN_PAGE_STATES, ...CARD_STATES]
