// Siblings change places.
import { nameOf } from '../dom'
import { type Operator, placeIn } from '../scene'

export const reorder: Operator = {
  name: 'reorder',
  apply(scene) {
    const place = placeIn(scene)
    const parent = place?.parentNode
    if (place === null || parent == null || parent.children.length < 2) return null
    parent.append(...scene.random.shuffled([...parent.children]))
    return `shuffled ${nameOf(place)} and its ${parent.children.length - 1} siblings`
  },
}
