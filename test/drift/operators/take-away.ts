// What the page is about is not there: removed, hidden, or never drawn. The guide has to say so.
import { isShown, placesOf } from '../dom'
import { nextTruths, type Operator, type Scene } from '../scene'

export const takeAway: Operator = {
  name: 'take away',
  apply(scene) {
    const truths = nextTruths(scene)
    if (truths.length === 0) return null
    const isRemoved = scene.random.chance(0.5) && !wouldBeOldSetup(scene)
    for (const element of truths) {
      if (isRemoved) (element.closest('.leaf, .setupLeaf') ?? element).remove()
      else element.setAttribute('hidden', '')
    }
    return truths.some((element) => element.isConnected && isShown(element)) ? null : `took ${scene.next} away`
  },
}

/** A menu without My Settings beside a Setup link is old Setup: there, Setup is right, and nothing is missing. */
const wouldBeOldSetup = ({ document, next }: Scene): boolean =>
  next === 'my-settings' && placesOf(document).some(({ id }) => id === 'setupLink')
