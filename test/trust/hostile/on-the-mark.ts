// Attacks on our one element in the page. Each function runs in the page itself, on its own.
import type { Attack } from './attack'

export const ON_THE_MARK: readonly Attack[] = [
  {
    name: 'removes the mark, once',
    during: () => document.querySelector('token-guide')?.remove(),
    outcome: 'shown',
  },
  {
    name: 'removes the mark as soon as it comes',
    during: () => {
      const remove = () => {
        for (const mark of document.querySelectorAll('token-guide')) mark.remove()
      }
      new MutationObserver(remove).observe(document.documentElement, { childList: true })
      remove()
    },
    outcome: 'given-up',
  },
  {
    name: 'removes the mark in every frame',
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
    name: 'moves the mark into its body, once',
    during: () => {
      const mark = document.querySelector('token-guide')
      if (mark !== null) document.body.prepend(mark)
    },
    outcome: 'shown',
  },
  {
    name: 'moves the mark into its body as soon as it comes',
    during: () => {
      const move = () => {
        const mark = document.querySelector('html > token-guide')
        if (mark !== null) document.body.prepend(mark)
      }
      new MutationObserver(move).observe(document.documentElement, { childList: true })
      move()
    },
    outcome: 'given-up',
  },
  {
    name: 'moves the mark into another document',
    during: () => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const mark = document.querySelector('token-guide')
      if (mark !== null) frame.contentDocument?.body.append(mark)
    },
    outcome: 'shown',
  },
  {
    name: 'clones the mark a hundred times',
    during: () => {
      const mark = document.querySelector('token-guide')
      for (let copies = 0; copies < 100; copies += 1) if (mark !== null) document.body.append(mark.cloneNode(true))
    },
    outcome: 'shown',
  },
  {
    name: 'writes attributes on the mark: hidden, inert, style, popover',
    during: () => {
      const mark = document.querySelector('token-guide')
      for (const name of ['hidden', 'inert', 'popover', 'aria-hidden', 'contenteditable']) mark?.setAttribute(name, '')
      mark?.setAttribute('style', 'display: none !important; opacity: 0 !important')
    },
    outcome: 'shown',
  },
  {
    name: 'makes the mark inert, again and again',
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
    name: 'styles the mark away',
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
    name: 'puts marks of its own beside ours',
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
