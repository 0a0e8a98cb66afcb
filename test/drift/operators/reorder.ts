// Siblings change places.
import { nameOf } from '../dom'
import { type Operator, placeIn } from '../scene'

export const reorder: Operator = {
  name: 'reorder',
  apply(scene) {
    const place = placeIn(scene)
    const parent = place?.parentNode
    if (place === null || parent == null || parent.children.length < 2) return null
    const [first, ...rest] = parent.children
    // Which folder of a tree is the first says which one it is. Another order is another Salesforce, not a mutation of this one.
    const isTree = first?.matches('[aria-level="1"]') === true
    parent.append(...scene.random.shuffled(isTree ? rest : [...parent.children]))
    return `shuffled ${nameOf(place)} and its ${parent.children.length - 1} siblings`
  },
}
