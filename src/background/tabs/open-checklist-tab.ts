// Opens the popup's page in an ordinary tab.
import { extensionPageUrl } from '../../browser/extension-info'
import { openTab } from '../../browser/tabs'

/** The path of the popup's page from the extension's root; the manifest names it, too. */
export const POPUP_PAGE = 'src/popup/popup.html'

/** `guideKey`: the storage key of the guide to show; null for the most urgent one. */
export const openChecklistTab = (guideKey: string | null): Promise<void> =>
  openTab(extensionPageUrl(guideKey === null ? POPUP_PAGE : `${POPUP_PAGE}?guide=${encodeURIComponent(guideKey)}`))
