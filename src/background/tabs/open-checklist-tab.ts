// Opens the popup's page in an ordinary tab.
import { openTab } from '../../browser/tabs'
import { pageAddress } from '../../browser/toolbar-icon'

const POPUP_PAGE = 'src/popup/popup.html'

/** `guideKey`: the storage key of the guide to show; null for the most urgent one. */
export const openChecklistTab = (guideKey: string | null): Promise<void> =>
  openTab(pageAddress(guideKey === null ? POPUP_PAGE : `${POPUP_PAGE}?guide=${encodeURIComponent(guideKey)}`))
