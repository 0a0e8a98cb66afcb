// Entry of the options page: everything that is stored, and what can be done with it.
import { render } from 'preact'
import { t, textDirection, uiLanguage } from '../browser/i18n'
import { openOwnPageMirror } from '../state/stored/own-page-mirror'
import { OptionsRoot } from './options-root'
import './options.css'

document.documentElement.lang = uiLanguage()
document.documentElement.dir = textDirection()
document.title = t('options_title')

const forThisPage = new AbortController().signal
const stored = openOwnPageMirror(forThisPage)
await stored.whenRead
const main = document.getElementById('options')
if (main !== null) render(<OptionsRoot stored={stored} />, main)
