// Entry of the page that explains the extension after its installation: waits for what the browser allows, then draws the page.
import { render } from 'preact'
import { t, textDirection, uiLanguage } from '../browser/i18n'
import { readFacts } from './facts-of-browser'
import { WelcomeRoot } from './welcome-root'
import './welcome.css'

document.documentElement.lang = uiLanguage()
document.documentElement.dir = textDirection()
document.title = t('welcome_title')

const facts = await readFacts()
const main = document.getElementById('welcome')
if (main !== null) render(<WelcomeRoot first={facts} />, main)
