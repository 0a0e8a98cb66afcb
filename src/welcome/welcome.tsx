// Entry of the page that explains the extension after its installation: waits for what the browser allows, then draws the page.
import { render } from 'preact'
import { t } from '../browser/i18n'
import { setPageLanguage } from '../ui/set-page-language'
import { readFacts } from './facts-of-browser'
import { WelcomeRoot } from './welcome-root'
import './welcome.css'

setPageLanguage()
document.title = t('welcome_title')

const facts = await readFacts()
const main = document.getElementById('welcome')
if (main !== null) render(<WelcomeRoot first={facts} />, main)
