// The context menu of the toolbar icon: its items, and what each does.
import { t } from '../browser/i18n'
import { setIconMenu } from '../browser/icon-menu'
import { hasSidePanel, openSidePanel } from '../browser/side-panel'
import { openWelcomePage } from '../browser/welcome-page'
import { openReportTab } from './tabs/open-report-tab'

/** Puts the menu there, in the language of today. Browsers keep it; so this runs when the extension or the browser starts. */
export const registerIconMenu = (): Promise<void> =>
  setIconMenu([
    ...(hasSidePanel() ? [{ id: 'panel', title: t('menu_panel') }] : []),
    { id: 'welcome', title: t('menu_welcome') },
    { id: 'report', title: t('menu_report') },
  ])

/** `id`: of the item. The tab is the one in front. */
export async function runIconMenuItem(
  id: string,
  tab: { readonly id: number; readonly windowId: number },
): Promise<void> {
  // The panel first of all: browsers open it only before anything is awaited.
  if (id === 'panel') await openSidePanel(tab.windowId)
  else if (id === 'welcome') await openWelcomePage()
  else if (id === 'report') await openReportTab(tab.id)
}
