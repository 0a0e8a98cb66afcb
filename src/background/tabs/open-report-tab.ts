// Opens the page of ours that shows a report of a tab's page.
import { extensionPageUrl } from '../../browser/extension-info'
import { openTabBehind } from '../../browser/tabs'

const REPORT_PAGE = 'src/report/report.html'

/** Behind the page: it is read as the person sees it, before its menus close. Then our page comes to the front by itself. */
export async function openReportTab(tabId: number): Promise<void> {
  await openTabBehind(extensionPageUrl(`${REPORT_PAGE}?tab=${tabId}`))
}
