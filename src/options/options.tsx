// Entry of the options page: waits until everything stored has been read, then draws the page.
import { render } from 'preact'
import { t } from '../browser/i18n'
import { openOwnPageMirror } from '../state/stored/own-page-mirror'
import { setPageLanguage } from '../ui/set-page-language'
import { OptionsRoot } from './options-root'
import './options.css'

setPageLanguage()
document.title = t('options_title')

const neverAborted = new AbortController().signal
const mirror = openOwnPageMirror(neverAborted)
await mirror.whenRead
const main = document.getElementById('options')
if (main !== null) render(<OptionsRoot mirror={mirror} />, main)
// The browser looks for the part that the address names before it is there.
document.getElementById(location.hash.slice(1))?.scrollIntoView()
