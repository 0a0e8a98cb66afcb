// The popup's page as an ordinary tab, about one guide.

import { extensionPageUrl } from '../../browser/extension'
import { openTab } from '../../browser/tabs'

const POPUP_PAGE = 'src/popup/popup.html'

/** `key`: the guide that it is to be about; null for whatever is most urgent. */
export const openChecklist = (key: string | null): Promise<void> =>
  openTab(extensionPageUrl(key === null ? POPUP_PAGE : `${POPUP_PAGE}?guide=${encodeURIComponent(key)}`))
