// Entry of the page that shows a report of a Salesforce page. It has the page read at once, and comes to the front when that is
// done: a menu that is open in Salesforce would close before.
import { render } from 'preact'
import { t } from '../browser/i18n'
import { focusTab, ownTab } from '../browser/tabs'
import { setPageLanguage } from '../ui/set-page-language'
import { readReport } from './read-report'
import { ReportRoot } from './report-root'
import './report.css'

setPageLanguage()
document.title = t('report_title')

const tabId = /^\d{1,10}$/.exec(new URLSearchParams(location.search).get('tab') ?? '')?.[0]
const outcome = await readReport(tabId === undefined ? null : Number(tabId))
const main = document.getElementById('report')
if (main !== null) render(<ReportRoot tabId={tabId === undefined ? null : Number(tabId)} first={outcome} />, main)
const tab = await ownTab()
if (tab !== null) await focusTab(tab)
