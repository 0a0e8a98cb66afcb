// An element moves into a new shadow root, or an element's content into a root of its own.
import { nameOf } from '../dom'
import { type Operator, placeIn } from '../scene'

/** Elements that may have a shadow root, besides custom ones (DOM standard, `attachShadow`). */
const HOSTS = 'article, aside, div, footer, header, main, nav, p, section, span'
const BOUND = 'tr, td, th, tbody, thead, tfoot, option'

export const intoShadow: Operator = {
  name: 'into a shadow root',
  apply(scene) {
    const place = placeIn(scene)
    if (place === null || place.matches(BOUND)) return null
    if (isHost(place) && scene.random.chance(0.5)) {
      place.attachShadow({ mode: 'open' }).append(...place.childNodes)
      return `moved the content of ${nameOf(place)} into its own shadow root`
    }
    const host = scene.document.createElement('c-host')
    place.replaceWith(host)
    host.attachShadow({ mode: 'open' }).append(place)
    return `moved ${nameOf(place)} into a shadow root`
  },
}

const isHost = (element: Element): boolean =>
  element.shadowRoot === null &&
  element.childNodes.length > 0 &&
  (element.matches(HOSTS) || element.localName.includes('-'))
