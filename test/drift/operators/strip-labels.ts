// Accessible names go: `aria-label`, and now and then `title` and `placeholder` too.
import { placesOf } from '../dom'
import { neighbourhood, type Operator, placeIn, type Scene } from '../scene'

export const stripLabels: Operator = {
  name: 'strip aria-labels',
  apply(scene) {
    const names = scene.random.chance(0.3) ? ['aria-label', 'title', 'placeholder'] : ['aria-label']
    let count = 0
    for (const element of chosen(scene)) {
      for (const name of names.filter((each) => element.hasAttribute(each))) {
        element.removeAttribute(name)
        count += 1
      }
    }
    return count === 0 ? null : `stripped ${count} of ${names.join(', ')}`
  },
}

function chosen(scene: Scene): Element[] {
  const place = scene.random.chance(0.5) ? null : placeIn(scene)
  return place === null ? placesOf(scene.document) : neighbourhood(place)
}
