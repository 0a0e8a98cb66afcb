// Makes elements: `h('a', { href, onclick }, 'text')`. Attributes that are false or missing are left out.
import { say } from './say.js'

/** Attributes that people read. */
const READ = new Set(['title', 'placeholder', 'aria-label'])

export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else if (value !== false && value !== undefined && value !== null)
      element.setAttribute(key, value === true ? '' : READ.has(key) ? say(value) : value)
  }
  const given = children.flat().filter((child) => child !== false && child !== null && child !== undefined)
  element.append(...given.map((child) => (typeof child === 'string' ? say(child) : child)))
  return element
}

/** A text that only screen readers get, as SLDS names it. */
export function assistive(text) {
  return h('span', { class: 'slds-assistive-text assistiveText' }, text)
}
