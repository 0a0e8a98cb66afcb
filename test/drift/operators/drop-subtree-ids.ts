// Ids go from an element and from all that it holds, shadow roots included.
import { ancestorsOf, nameOf, subtreeOf } from '../dom'
import { type Operator, placeIn } from '../scene'

export const dropSubtreeIds: Operator = {
  name: 'drop ids of a subtree',
  apply(scene) {
    const place = placeIn(scene)
    if (place === null) return null
    const top = scene.random.pick([place, ...ancestorsOf(place)]) ?? place
    const name = nameOf(top)
    const dropped = subtreeOf(top).filter(({ id }) => id !== '')
    for (const element of dropped) element.removeAttribute('id')
    return dropped.length === 0 ? null : `dropped all ${dropped.length} ids of ${name}`
  },
}
