// What can be clicked becomes another element: a button a link, a link a button, a submit input a button.

import type { Random } from '../../random'
import { ancestorsOf, everyElement, nameOf, replaceTag } from '../dom'
import { nextTruths, type Operator, placeIn, type Scene } from '../scene'

const CLICKABLE = 'a, button, input[type=submit], [role=button]'

export const changeTag: Operator = {
  name: 'change tag',
  apply(scene) {
    const { random } = scene
    const centre = centreOf(scene)
    if (centre === null) return null
    const list = random.chance(0.25) ? random.pick(ancestorsOf(centre).slice(1, 5)) : undefined
    const all = list === undefined ? [centre] : everyElement(list).filter((each) => each.matches(CLICKABLE))
    const told = all.map((element) => `${nameOf(element)} to ${nameOf(changed(element, random))}`)
    return told.length === 0 ? null : `turned ${told.slice(0, 4).join(', ')}`
  },
}

function centreOf(scene: Scene): Element | null {
  const truth = scene.random.pick(nextTruths(scene).filter((each) => each.matches(CLICKABLE)))
  if (truth !== undefined && scene.random.chance(0.7)) return truth
  return placeIn(scene)?.closest(CLICKABLE) ?? null
}

function changed(element: Element, random: Random): Element {
  if (element.localName === 'button') return toLink(element, random)
  if (element.localName === 'input') return toButton(element)
  const fresh = replaceTag(element, 'button')
  fresh.removeAttribute('href')
  fresh.setAttribute('type', 'button')
  return fresh
}

function toLink(button: Element, random: Random): Element {
  const link = replaceTag(button, 'a')
  link.removeAttribute('type')
  link.setAttribute('href', random.pick(['#', 'javascript:void(0)', '#action']) ?? '#')
  if (random.chance(0.5)) link.setAttribute('role', 'button')
  return link
}

function toButton(input: Element): Element {
  const button = replaceTag(input, 'button')
  button.textContent = button.getAttribute('value')
  button.removeAttribute('value')
  return button
}
