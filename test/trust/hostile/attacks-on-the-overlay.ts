// Attacks on our one element in the page. Each function runs in the page itself, on its own.
import type { Attack } from './attack'

export const ATTACKS_ON_THE_OVERLAY: readonly Attack[] = [
  {
    name: 'removes the overlay, once',
    during: () => document.querySelector('token-guide')?.remove(),
    outcome: 'shown',
  },
  {
    name: 'removes the overlay as soon as it comes',
    during: () => {
      const remove = () => {
        for (const overlay of document.querySelectorAll('token-guide')) overlay.remove()
      }
      new MutationObserver(remove).observe(document.documentElement, { childList: true })
      remove()
    },
    outcome: 'given-up',
  },
  {
    name: 'removes the overlay in every frame',
    during: () => {
      const remove = () => {
        document.querySelector('token-guide')?.remove()
        requestAnimationFrame(remove)
      }
      remove()
    },
    outcome: 'given-up',
  },
  {
    name: 'moves the overlay into its body, once',
    during: () => {
      const overlay = document.querySelector('token-guide')
      if (overlay !== null) document.body.prepend(overlay)
    },
    outcome: 'shown',
  },
  {
    name: 'moves the overlay into its body as soon as it comes',
    during: () => {
      const move = () => {
        const overlay = document.querySelector('html > token-guide')
        if (overlay !== null) document.body.prepend(overlay)
      }
      new MutationObserver(move).observe(document.documentElement, { childList: true })
      move()
    },
    outcome: 'given-up',
  },
  {
    name: 'moves the overlay into another document',
    during: () => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const overlay = document.querySelector('token-guide')
      if (overlay !== null) frame.contentDocument?.body.append(overlay)
    },
    outcome: 'shown',
  },
  {
    name: 'clones the overlay a hundred times',
    during: () => {
      const overlay = document.querySelector('token-guide')
      for (let copies = 0; copies < 100; copies += 1)
        if (overlay !== null) document.body.append(overlay.cloneNode(true))
    },
    outcome: 'shown',
  },
  {
    name: 'writes attributes on the overlay: hidden, inert, style, popover',
    during: () => {
      const overlay = document.querySelector('token-guide')
      for (const name of ['hidden', 'inert', 'popover', 'aria-hidden', 'contenteditable'])
        overlay?.setAttribute(name, '')
      overlay?.setAttribute('style', 'display: none !important; opacity: 0 !important')
    },
    outcome: 'shown',
  },
  {
    name: 'makes the overlay inert, again and again',
    during: () => {
      const freeze = () => {
        document.querySelector('token-guide')?.setAttribute('inert', '')
        requestAnimationFrame(freeze)
      }
      freeze()
    },
    outcome: 'given-up',
  },
  {
    name: 'styles the overlay away',
    during: () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`token-guide, token-guide *, html > :not(head, body) {
        display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
        position: absolute !important; left: -9999px !important; pointer-events: none !important; zoom: 0.01 !important }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    outcome: 'shown',
  },
  {
    name: 'defines a custom element of that name',
    before: () => {
      class Hostile extends HTMLElement {
        constructor() {
          super()
          try {
            this.attachShadow({ mode: 'open' }).innerHTML = '<p>Ha</p>'
          } catch {} // it has a root already
          try {
            this.attachInternals().shadowRoot?.replaceChildren()
          } catch {}
        }
        connectedCallback() {
          this.textContent = 'Your token is 123'
        }
      }
      customElements.define('token-guide', Hostile)
    },
    outcome: 'shown',
  },
  {
    name: 'defines one that removes itself',
    before: () => {
      class Shy extends HTMLElement {
        connectedCallback() {
          this.remove()
        }
      }
      customElements.define('token-guide', Shy)
    },
    outcome: 'given-up',
  },
  {
    name: 'puts overlays of its own beside ours',
    during: () => {
      for (let copies = 0; copies < 20; copies += 1) {
        document.documentElement.append(document.createElement('token-guide'))
        document.documentElement.prepend(document.createElement('token-guide'))
      }
    },
    outcome: 'shown',
  },
  {
    name: 'empties the document and writes another',
    during: () => {
      const { outerHTML } = document.documentElement
      document.open()
      document.write(outerHTML)
      document.close()
    },
    outcome: 'shown',
  },
]
