// Ids go: on the whole page, around a place, or of one element.
import { nameOf, placesOf } from '../dom'
import { neighbourhood, type Operator, placeIn, type Scene } from '../scene'

export const dropIds: Operator = {
  name: 'drop ids',
  apply(scene) {
    const dropped = chosen(scene).filter(({ id }) => id !== '')
    const names = dropped.map(nameOf)
    for (const element of dropped) element.removeAttribute('id')
    return names.length === 0 ? null : `dropped ${names.length} ids: ${names.slice(0, 5).join(', ')}`
  },
}

function chosen(scene: Scene): Element[] {
  if (scene.random.chance(0.4)) return placesOf(scene.document)
  const place = placeIn(scene)
  if (place === null) return []
  return scene.random.chance(0.5) ? neighbourhood(place) : [place]
}
