// Entry of the popup: opens the shelf, looks around, and draws.

import { tabsFound } from './first-look'

// That comes before all else: the answer is on its way while the rest of the script is made ready.

import { render } from 'preact'
import { textDirection, uiLanguage } from '../browser/i18n'
import { openOwnShelf } from '../state/own-shelf'
import { adoptStyles } from '../ui/styles'
import styles from './popup.css?inline'
import { Popup } from './popup-view'
import { keysOfSubject, lookAround, type Surroundings } from './surroundings'
import { isView } from './views'

adoptStyles(styles)
document.documentElement.lang = uiLanguage()
document.documentElement.dir = textDirection()

const query = new URLSearchParams(location.search)
const asked = query.get('guide')
const firstView = query.get('view')
const main = document.getElementById('popup')

const tabs = await tabsFound
const keys = keysOfSubject(tabs, asked)
const { store: shelf, isRead } = openOwnShelf(new AbortController().signal, keys)
const lookedAround = lookAround(tabs)
const draw = (around: Surroundings, into: Element): void =>
  render(<Popup shelf={shelf} around={around} asked={asked} view={isView(firstView) ? firstView : null} />, into)

if (main !== null) {
  document.body.classList.toggle('ordinary-tab', tabs.isOrdinaryTab)
  main.remove()
  // Where it is known whom this is about, most of it is drawn while the browser reads; nobody sees it before all is known.
  if (keys !== null) draw({ ...tabs, lacks: null }, main)
  const [around] = await Promise.all([lookedAround, isRead])
  draw(around, main)
  document.body.append(main)
}
