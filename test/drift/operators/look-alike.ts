// Something that resembles a target joins the page.
import { LOOK_ALIKES } from '../look-alikes/all'
import { ranked } from '../ranked'
import type { Operator } from '../scene'

export const lookAlike: Operator = {
  name: 'look-alike',
  apply(scene) {
    for (const { name, it: add, random } of ranked(LOOK_ALIKES, scene.random.below(2 ** 32))) {
      const where = add({ ...scene, random })
      if (where !== null) return `${name}, ${where}`
    }
    return null
  },
}
