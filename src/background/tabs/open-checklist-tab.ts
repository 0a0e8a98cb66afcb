// The popup's page as an ordinary tab, about one guide.

import { openTab } from '../../browser/tabs'
import { pageAddress } from '../../browser/toolbar-icon'

const POPUP_PAGE = 'src/popup/popup.html'

/** `key`: the guide that it is to be about; null for whatever is most urgent. */
export const openChecklistTab = (key: string | null): Promise<void> =>
  openTab(pageAddress(key === null ? POPUP_PAGE : `${POPUP_PAGE}?guide=${encodeURIComponent(key)}`))
