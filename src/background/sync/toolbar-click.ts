// What a click on the toolbar icon opens, the popup or the side panel. Chromium opens the panel by itself. Firefox has to be told
// at each click (background.ts), and tells us of one only while the icon has no popup.
import { hasSidePanel, setPanelOpensOnIconClick } from '../../browser/side-panel'
import { setIconPopup } from '../../browser/toolbar-icon'
import type { StoredState } from '../../state/stored/stored-state'
import { POPUP_PAGE } from '../tabs/open-checklist-tab'

export async function syncToolbarClick({ settings: { iconOpens } }: StoredState): Promise<void> {
  const opensPanel = iconOpens === 'panel' && hasSidePanel()
  await setIconPopup(opensPanel ? '' : POPUP_PAGE)
  await setPanelOpensOnIconClick(opensPanel)
}
