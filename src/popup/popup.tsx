// Entry of the popup: opens the shelf, looks around, and draws.
import { render } from 'preact'
import { textDirection, uiLanguage } from '../browser/i18n'
import { openOwnPageMirror } from '../state/stored/own-page-mirror'
import { adoptStyles } from '../ui/adopt-stylesheet'
import styles from './popup.css?inline'
import { Popup } from './popup-root'
import { findTabs, keysOfSubject, lookAround, type TabContext } from './tab-context'
import { viewNamed } from './view-address'

adoptStyles(styles)
document.documentElement.lang = uiLanguage()
document.documentElement.dir = textDirection()

const query = new URLSearchParams(location.search)
const asked = query.get('guide')
const view = viewNamed(query.get('view'))

const tabs = await findTabs()
const keys = keysOfSubject(tabs, asked)
const { store: shelf, whenRead } = openOwnPageMirror(new AbortController().signal, keys)
const lookedAround = lookAround(tabs)
const drawn = document.createElement('main')
const draw = (around: TabContext): void =>
  render(<Popup shelf={shelf} around={around} asked={asked} view={view} />, drawn)

// Where it is known whom this is about, most of it is drawn while the browser reads; nobody sees it before all is known. But a
// view takes the focus once it is drawn, which it cannot outside the document.
if (keys !== null && view === null) draw({ ...tabs, lacks: null })
const [around] = await Promise.all([lookedAround, whenRead])
document.body.classList.toggle('ordinary-tab', around.isOrdinaryTab)
draw(around)
document.querySelector('main')?.replaceWith(drawn)
