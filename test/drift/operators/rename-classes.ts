// Classes get other names: all of one prefix, one class everywhere, all of one element, or every class of the page.

import { seedOf } from '../../random'
import { nameOf, placesOf } from '../dom'
import { type Operator, placeIn } from '../scene'

export const renameClasses: Operator = {
  name: 'rename classes',
  apply(scene) {
    const { random } = scene
    const places = placesOf(scene.document)
    if (random.chance(0.1)) return rename(places, () => true, 'every class')
    const place = placeIn(scene)
    const token = random.pick([...(place?.classList ?? [])])
    if (place === null || token === undefined) return null
    const dice = random.next()
    if (dice < 0.4) return rename(places, (name) => name.startsWith(prefixOf(token)), `classes ${prefixOf(token)}…`)
    if (dice < 0.7) return rename(places, (name) => name === token, `class ${token}`)
    return rename([place], () => true, `all classes of ${nameOf(place)}`)
  },
}

/** `onesetup` of `onesetupSetupNavTree`, `slds` of `slds-tree`. */
const prefixOf = (token: string): string => /^[a-z]+/i.exec(token.replace(/(?<=[a-z])[A-Z].*/, ''))?.[0] ?? token

function rename(elements: readonly Element[], isRenamed: (token: string) => boolean, what: string): string | null {
  let count = 0
  for (const element of elements) {
    for (const token of [...element.classList].filter(isRenamed)) {
      element.classList.replace(token, `c${seedOf(token).toString(36)}`)
      count += 1
    }
  }
  return count === 0 ? null : `renamed ${what}, ${count} times`
}
