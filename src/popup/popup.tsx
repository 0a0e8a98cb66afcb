// Entry of the popup: opens the shelf, looks around, and draws.
import { render } from 'preact'
import { textDirection, uiLanguage } from '../browser/i18n'
import { openOwnPageMirror } from '../state/stored/own-page-mirror'
import { adoptStylesheet } from '../ui/adopt-stylesheet'
import styles from './popup.css?inline'
import { PopupRoot } from './popup-root'
import { readOpenTabs, readTabContext, storageKeysOfCurrentOrg, type TabContext } from './tab-context'
import { viewNamed } from './view-address'

adoptStylesheet(styles)
document.documentElement.lang = uiLanguage()
document.documentElement.dir = textDirection()

const query = new URLSearchParams(location.search)
const asked = query.get('guide')
const view = viewNamed(query.get('view'))

const tabs = await readOpenTabs()
const keys = storageKeysOfCurrentOrg(tabs, asked)
const { store: stored, whenRead } = openOwnPageMirror(new AbortController().signal, keys)
const lookedAround = readTabContext(tabs)
const drawn = document.createElement('main')
const draw = (tabContext: TabContext): void =>
  render(<PopupRoot stored={stored} tabContext={tabContext} asked={asked} view={view} />, drawn)

// Where it is known whom this is about, most of it is drawn while the browser reads; nobody sees it before all is known. But a
// view takes the focus once it is drawn, which it cannot outside the document.
if (keys !== null && view === null) draw({ ...tabs, missingHostGroup: null })
const [tabContext] = await Promise.all([lookedAround, whenRead])
document.body.classList.toggle('ordinary-tab', tabContext.isOrdinaryTab)
draw(tabContext)
document.querySelector('main')?.replaceWith(drawn)
