// The frame around the Classic page gets another name, id and title, or loses them.
import { isShown, nameOf, placesOf } from '../dom'
import type { Operator } from '../scene'

export const renameFrame: Operator = {
  name: 'rename the frame',
  apply({ document, random }) {
    const frame = random.pick(placesOf(document).filter((place) => place.localName === 'iframe' && isShown(place)))
    if (frame === undefined) return null
    const before = nameOf(frame)
    const isDropped = random.chance(0.5)
    for (const name of ['id', 'name', 'title']) {
      if (isDropped) frame.removeAttribute(name)
      else frame.setAttribute(name, `alohaFrame${random.below(100)}`)
    }
    return `${before} is now ${nameOf(frame)}`
  },
}
