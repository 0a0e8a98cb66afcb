// Entry of the popup: opens the shelf, looks around, and draws.
import { render } from 'preact'
import { textDirection, uiLanguage } from '../browser/i18n'
import { openOwnShelf } from '../state/own-shelf'
import { Popup } from './popup-view'
import './popup.css'
import { findTabs, keysOfSubject, lookAround } from './surroundings'
import { isView } from './views'

document.documentElement.lang = uiLanguage()
document.documentElement.dir = textDirection()

const forThisPage = new AbortController().signal
const query = new URLSearchParams(location.search)
const tabs = await findTabs()
const [around, { store: shelf }] = await Promise.all([
  lookAround(tabs),
  openOwnShelf(forThisPage, keysOfSubject(tabs, query.get('guide'))),
])
const main = document.getElementById('popup')
const view = query.get('view')
if (main !== null) {
  document.body.classList.toggle('ordinary-tab', around.isOrdinaryTab)
  render(<Popup shelf={shelf} around={around} asked={query.get('guide')} view={isView(view) ? view : null} />, main)
}
