// An element, or what is in it, gets one to three boxes around it.
import { nameOf } from '../dom'
import { type Operator, placeIn } from '../scene'

const TAGS = ['div', 'span', 'section', 'c-wrap'] as const
/** Elements that must stay children of their parents. */
const BOUND = 'tr, td, th, tbody, thead, tfoot, option'
const EMPTY = 'input, img, svg, iframe, select, textarea, table, tr, tbody, thead'

export const wrap: Operator = {
  name: 'wrap',
  apply(scene) {
    const { random, document } = scene
    const place = placeIn(scene)
    if (place === null) return null
    const isInside = !place.matches(EMPTY) && (place.matches(BOUND) || random.chance(0.3))
    if (!isInside && place.matches(BOUND)) return null
    const boxes = Array.from({ length: 1 + random.below(3) }, () => document.createElement(random.pick(TAGS) ?? 'div'))
    for (const box of boxes) {
      if (isInside) wrapContent(place, box)
      else wrapElement(place, box)
    }
    return `wrapped ${isInside ? 'the content of ' : ''}${nameOf(place)} in ${boxes.map(nameOf).join(', ')}`
  },
}

function wrapContent(place: Element, box: Element): void {
  box.append(...place.childNodes)
  place.append(box)
}

function wrapElement(place: Element, box: Element): void {
  place.replaceWith(box)
  box.append(place)
}
