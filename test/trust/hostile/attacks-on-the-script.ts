// Attacks on our script's surroundings: the DOM it works with, and events that nobody caused. Each function runs in the page.
import type { Attack } from './attack'

export const ATTACKS_ON_THE_SCRIPT: readonly Attack[] = [
  {
    name: 'patches the prototypes of the DOM and of JavaScript',
    during: () => {
      const lie = () => {
        throw new Error('patched')
      }
      const patch = (prototype: object, names: readonly string[]) => {
        for (const name of names) Object.defineProperty(prototype, name, { configurable: true, get: () => lie })
      }
      const element = ['matches', 'closest', 'querySelector', 'querySelectorAll', 'getBoundingClientRect', 'append']
      patch(Element.prototype, [...element, 'attachShadow', 'checkVisibility', 'remove', 'setAttribute'])
      patch(HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus', 'click', 'style', 'dataset'])
      patch(Document.prototype, ['querySelector', 'querySelectorAll', 'elementFromPoint', 'createElement', 'adoptNode'])
      patch(Node.prototype, ['contains', 'isConnected', 'getRootNode', 'appendChild', 'parentNode', 'textContent'])
      patch(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent'])
      patch(Array.prototype, ['map', 'filter', 'flatMap', 'some', 'every', 'push'])
      patch(Object, ['entries', 'keys', 'fromEntries'])
      for (const name of [
        'MutationObserver',
        'IntersectionObserver',
        'ResizeObserver',
        'CSSStyleSheet',
        'Map',
        'Set',
      ]) {
        Object.defineProperty(window, name, { configurable: true, value: lie })
      }
      for (const name of ['requestAnimationFrame', 'setTimeout', 'queueMicrotask', 'matchMedia', 'getComputedStyle']) {
        Object.defineProperty(window, name, { configurable: true, value: lie })
      }
    },
    outcome: 'shown',
  },
  {
    name: 'names elements like the properties of the document',
    during: () => {
      const { body } = document
      const make = document.createElement.bind(document)
      const names = [
        'querySelectorAll',
        'documentElement',
        'body',
        'activeElement',
        'elementFromPoint',
        'implementation',
      ]
      for (const name of [...names, 'createElement', 'visibilityState', 'addEventListener', 'defaultView']) {
        for (const tag of ['img', 'form', 'embed']) body.append(Object.assign(make(tag), { name, id: name }))
      }
      const form = make('form')
      for (const name of ['matches', 'closest', 'getBoundingClientRect', 'isConnected', 'localName', 'nodeType']) {
        form.append(Object.assign(make('input'), { name }))
      }
      body.append(form)
    },
    outcome: 'shown',
  },
  {
    name: 'sends clicks and keys that nobody made',
    during: () => {
      const overlay = document.querySelector('token-guide')
      const targets = [overlay, document, document.documentElement, document.body, window]
      for (const target of targets) {
        for (const type of ['click', 'auxclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart']) {
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1100, clientY: 90 }))
        }
        for (const key of ['Escape', 'Enter', ' ', 'Tab']) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
        }
      }
      ;(overlay as HTMLElement | null)?.click()
    },
    outcome: 'shown',
  },
  {
    name: 'forges messages and events of ours',
    during: () => {
      const messages = [
        ...['show-card', 'hide-card', 'yield-to-frame', 'resume-after-frame', 'card-closed'],
        ...['ticked', 'confirmed', 'ping', 'pending-writes'],
      ]
      for (const kind of messages) {
        const data = { kind, frameId: 0, step: 'save-token', done: true, items: {}, removed: [], source: 'token-guide' }
        window.postMessage(data, '*')
        for (const type of ['token-guide', 'message', kind]) {
          window.dispatchEvent(new CustomEvent(type, { detail: data }))
          document.dispatchEvent(new MessageEvent(type, { data }))
        }
      }
      for (let times = 0; times < 200; times += 1) document.dispatchEvent(new Event('token-guide-newer'))
      for (const type of [
        'pagehide',
        'pageshow',
        'visibilitychange',
        'freeze',
        'unload',
        'popstate',
        'focusout',
        'input',
      ]) {
        window.dispatchEvent(new Event(type))
        document.dispatchEvent(new Event(type))
      }
    },
    outcome: 'shown',
  },
  {
    name: 'stops every event before anybody hears of it',
    before: () => {
      const types = ['click', 'pointermove', 'pointerdown', 'keydown', 'scroll', 'input', 'focusin', 'toggle', 'load']
      for (const type of types) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true)
    },
    isDeaf: true,
    outcome: 'shown',
  },
  {
    name: 'takes the focus in every frame',
    during: () => {
      const take = () => {
        document.body.tabIndex = -1
        document.body.focus()
        requestAnimationFrame(take)
      }
      take()
    },
    outcome: 'shown',
  },
  {
    name: 'changes its address without end',
    during: () => {
      const timer = setInterval(() => history.replaceState({}, '', `${location.pathname}#${Math.random()}`), 50)
      setTimeout(() => clearInterval(timer), 4_000)
    },
    outcome: 'shown',
  },
]
