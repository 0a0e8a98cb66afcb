// The newer markup (LWC): what Aura keeps in the page lives in custom elements with open shadow roots. Page-object class
// names stay on the same elements, inside the roots.
import { later, settings } from './config.js'
import { h } from './dom.js'

const LATE_MS = 300
const contents = new WeakMap()
const late = new Set()
let styles

/**
 * In Aura markup the content itself; in LWC markup a custom element that holds it in its open shadow root.
 * @param name of the custom element
 * @param isLate the element is defined, or on later occasions gets its root, 300 ms after it was inserted
 */
export function inRoot(name, content, isLate = false) {
  if (settings.markup !== 'lwc') return content
  const element = h(name)
  contents.set(element, content)
  if (isLate && !late.has(name)) {
    late.add(name)
    later(LATE_MS, () => define(name, isLate))
  } else if (!isLate) define(name, isLate)
  return element
}

function define(name, isLate) {
  if (customElements.get(name)) return
  let isUpgrading = true
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (isLate && !isUpgrading) later(LATE_MS, () => raise(this))
        else raise(this)
      }
    },
  )
  isUpgrading = false
}

function raise(element) {
  const content = contents.get(element)
  if (element.shadowRoot || !content) return
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [pageStyles()]
  root.append(content)
}

/** The page's own styles, which do not reach into roots, as one sheet for all of them. */
function pageStyles() {
  if (styles) return styles
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
  styles = new CSSStyleSheet()
  styles.replaceSync([':host { display: contents; }', ...rules].join('\n'))
  return styles
}
