// Starts the Lightning shell: header, navigation bar, and the content that follows the address.
import { config, later } from './config.js'
import { renderContent } from './content.js'
import { h } from './dom.js'
import { header, showSearchFor } from './header.js'
import { navigationBar } from './navigation.js'
import { currentRoute, onRoute } from './router.js'

const STARTING_MS = 60

function start() {
  const bar = h('div', { class: 'slds-context-bar-wrap oneAppNavContainer' })
  const content = h('div', { class: 'oneContent active', id: 'brandBand', role: 'main' })
  const shell = h(
    'div',
    { class: 'desktop container forceStyle oneOne lafAppLayoutHost', 'data-aura-class': 'oneOne' },
    h('div', { class: 'viewport' }, header(), bar, h('div', { class: 'slds-template__container' }, content)),
    h('div', { class: 'panelSlide', id: 'panels' }),
  )
  document.getElementById('auraLoadingBox').remove()
  document.body.prepend(shell)
  const show = (route) => {
    const setup = config.inSetup || route.kind === 'setup' || route.kind === 'personal'
    bar.replaceChildren(navigationBar(setup))
    showSearchFor(setup)
    shell.classList.toggle('inSetup', setup)
    renderContent(content, route)
  }
  onRoute(show)
  show(currentRoute())
}

later(STARTING_MS, start)
