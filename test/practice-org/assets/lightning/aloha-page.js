// A Classic page inside Lightning (page object force/alohaPage): a late iframe in the open shadow root of a custom
// element, from another origin than the shell.
import { hosts, labels, later, settings } from './config.js'
import { h } from './dom.js'
import { inRoot } from './roots.js'
import { personalHref, showAddress } from './router.js'

const STYLE = `
  :host { display: flex; flex: 1; min-height: 0; }
  .content { display: flex; flex: 1; min-height: 0; }
  iframe { flex: 1; border: 0; width: 100%; min-height: 320px; background: #fff; }`

customElements.define(
  'force-aloha-page',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return
      const root = this.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(STYLE)
      root.adoptedStyleSheets = [sheet]
      const holder = h('div', { class: 'content iframe-parent' })
      root.append(holder)
      later(settings.latency.frame, () => {
        const id = `vfFrameId_${Date.now()}`
        holder.append(
          h('iframe', {
            id,
            name: id,
            title: this.getAttribute('page-title'),
            src: this.getAttribute('address'),
            height: '100%',
            width: '100%',
            allowfullscreen: true,
          }),
        )
        this.previousElementSibling?.remove()
      })
    }
  },
)

export function alohaView(address, title, node) {
  const pageTitle = `${node === 'ResetApiToken' ? labels.resetButton : title} ~ Salesforce`
  const page = h(
    'div',
    { class: 'onesetupSetupAlohaPage', 'data-aura-class': 'onesetupSetupAlohaPage' },
    h('lightning-spinner', { class: 'slds-spinner_container' }, h('div', { class: 'slds-spinner' })),
    h('force-aloha-page', { address, 'page-title': pageTitle }),
  )
  return inRoot('setup-aloha-page', page, true)
}

// Some orgs write the confirmation into the top window's address; the frame itself is not loaded again.
addEventListener('message', (event) => {
  if (event.origin !== `https://${hosts.my}` || typeof event.data?.practiceShows !== 'string') return
  const shown = `https://${hosts.my}${event.data.practiceShows}`
  showAddress(`${personalHref('ResetApiToken')}?url=${encodeURIComponent(shown)}`)
})
