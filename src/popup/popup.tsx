// Entry of the popup page: finds the Salesforce tabs, opens a mirror of the stored state, and draws the popup.
import { render } from 'preact'
import { openOwnPageMirror } from '../state/stored/own-page-mirror'
import { resolveAfterFirstPaint } from '../state/stored/resolve-after-first-paint'
import { adoptStylesheet } from '../ui/adopt-stylesheet'
import { setPageLanguage } from '../ui/set-page-language'
import { awaitedPartsLoaded } from './lazy-part'
import styles from './popup.css?inline'
import { PopupRoot } from './popup-root'
import { forgetUnfulfilledWish } from './start-guide-and-open-tabs'
import { readOpenTabs, readTabContext, storageKeysOfCurrentOrg, type TabContext } from './tab-context'
import { readFirstStatus, type StatusOfTab } from './use-overlay-status'
import { viewNamed } from './view-address'

adoptStylesheet(styles)
setPageLanguage()

const query = new URLSearchParams(location.search)
const askedGuide = query.get('guide')
const firstView = viewNamed(query.get('view'))

// Not awaited by this module: its parts are loaded meanwhile, and they import it.
void drawWhenRead()

async function drawWhenRead(): Promise<void> {
  const tabs = await readOpenTabs()
  document.body.classList.add(tabs.place)
  const keysToReadFirst = storageKeysOfCurrentOrg(tabs, askedGuide)
  const { store, whenRead, readRest } = openOwnPageMirror(new AbortController().signal, keysToReadFirst)
  const tabContextRead = readTabContext(tabs)
  const statusRead = readFirstStatus(tabs)
  const frame = document.createElement('div')
  frame.className = 'frame'
  const draw = (tabContext: TabContext, status: StatusOfTab | null): void =>
    render(
      <PopupRoot
        store={store}
        firstTabContext={tabContext}
        firstStatus={status}
        askedGuide={askedGuide}
        firstView={firstView}
      />,
      frame,
    )

  // The popup must appear fast. Where the tab tells the org, the popup is drawn once while the browser still reads the
  // stored state; this drawing is outside the document, so nobody sees it unfinished. A view is not drawn early: it
  // takes the keyboard focus when it is first drawn, which is impossible outside the document.
  if (keysToReadFirst !== null && firstView === null) draw({ ...tabs, missingAccess: null }, null)
  const [tabContext, status] = await Promise.all([tabContextRead, statusRead, whenRead])
  draw(tabContext, status)
  while (await awaitedPartsLoaded()) draw(tabContext, status)
  document.querySelector('.frame')?.replaceWith(frame)
  void resolveAfterFirstPaint().then(readRest)
  void forgetUnfulfilledWish()
}
