// The header of a setup page, in both generations: Aura in the page, or LWC with a shadow root.
import { settings } from './config.js'
import { h } from './dom.js'
import { icon } from './icons.js'

const SHADOW_STYLE = `
  :host { display: block; }
  .row { display: flex; align-items: center; gap: 6px; padding: 11px; background: #f3f3f3; border: 1px solid #d4d4d4; border-radius: 4px; }
  .square { width: 34px; height: 34px; border-radius: 3px; background: #7526b5; }
  svg { display: block; padding: 5px; fill: #fff; }
  .hole { fill: #7526b5; }
  h1 { margin: 0; font-size: 15px; font-weight: 400; }`

customElements.define(
  'setup-lwc-setup-header',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return
      const root = this.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(SHADOW_STYLE)
      root.adoptedStyleSheets = [sheet]
      root.append(
        h(
          'div',
          { class: 'row' },
          h('span', { class: 'square' }, icon('gear')),
          h('h1', {}, this.getAttribute('page-title')),
        ),
      )
    }
  },
)

export function setupHeader(title) {
  if (settings.setupHeader === 'lwc' || settings.markup === 'lwc')
    return h('setup-lwc-setup-header', { 'page-title': title })
  return h(
    'div',
    { class: 'onesetupSetupHeader slds-page-header', 'data-aura-class': 'onesetupSetupHeader' },
    h('span', { class: 'setupIcon' }, icon('gear')),
    h(
      'div',
      { class: 'onesetupBreadcrumbs' },
      h('h1', { class: 'slds-page-header__title' }, h('span', { class: 'breadcrumbDetail uiOutputText' }, title)),
    ),
  )
}
