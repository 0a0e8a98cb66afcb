// A button that opens the same page beside the tab: in Chromium's side panel, in Firefox's sidebar.
import { t } from '../../browser/i18n'
import { openSidePanel } from '../../browser/side-panel'
import { PanelIcon } from '../../ui/icons'

export function OpenPanelButton() {
  const open = () => void openSidePanel().then(() => window.close())
  const label = t('popup_open_panel')
  return (
    <button
      type="button"
      class="icon-button end-edge"
      data-action="open-panel"
      aria-label={label}
      title={label}
      onClick={open}
    >
      <PanelIcon />
    </button>
  )
}
