// Something that resembles a target joins the page.
import { LOOK_ALIKES } from '../look-alikes/all'
import type { Operator } from '../scene'

export const lookAlike: Operator = {
  name: 'look-alike',
  apply(scene) {
    for (const [name, add] of scene.random.shuffled(LOOK_ALIKES)) {
      const where = add(scene)
      if (where !== null) return `${name} ${where}`
    }
    return null
  },
}
