// A button that opens the same page beside the tab: in Chromium's side panel, in Firefox's sidebar.
import { t } from '../../browser/i18n'
import { hasSidePanel, openSidePanel } from '../../browser/side-panel'
import { PanelIcon } from '../../ui/icons'

export function OpenPanelButton() {
  if (!hasSidePanel()) return null
  const open = () => void openSidePanel().then((isOpen) => isOpen && window.close())
  const label = t('popup_open_panel')
  return (
    <button type="button" class="icon-button" data-action="open-panel" aria-label={label} title={label} onClick={open}>
      <PanelIcon />
    </button>
  )
}
