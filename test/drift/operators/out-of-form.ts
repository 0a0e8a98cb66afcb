// A control moves out of its form, alone or with its row; or the form is a mere box from now on.
import { nameOf, placesOf, replaceTag } from '../dom'
import { nextTruths, type Operator, type Scene } from '../scene'

const CONTROL = 'a[role=button], button, input, select, textarea'

export const outOfForm: Operator = {
  name: 'out of its form',
  apply(scene) {
    const control = chosen(scene)
    const form = control?.closest('form')
    if (control == null || form == null) return null
    const { random } = scene
    const names = `${nameOf(control)} out of ${nameOf(form)}`
    const dice = random.next()
    if (dice < 0.2) return dissolved(form)
    const moved = dice < 0.5 ? rowOf(control, form) : control
    // The standard's way to belong to a form without standing in it (attribute `form`).
    const isBound = form.id !== '' && random.chance(0.3)
    if (isBound) control.setAttribute('form', form.id)
    if (random.chance(0.3)) form.before(moved)
    else form.after(moved)
    return `moved ${names}${moved === control ? '' : ', with its row'}${isBound ? ', bound to it' : ''}`
  },
}

function chosen(scene: Scene): Element | undefined {
  const isInForm = (element: Element): boolean => element.matches(CONTROL) && element.closest('form') !== null
  const next = scene.random.pick(nextTruths(scene).filter(isInForm))
  if (next !== undefined && scene.random.chance(0.7)) return next
  return scene.random.pick(placesOf(scene.document).filter(isInForm))
}

/** The child of the form that holds the control. */
function rowOf(control: Element, form: Element): Element {
  let row = control
  while (row.parentElement !== null && row.parentElement !== form) row = row.parentElement
  return row
}

function dissolved(form: Element): string {
  const name = nameOf(form)
  const box = replaceTag(form, 'div')
  for (const attribute of ['action', 'method']) box.removeAttribute(attribute)
  return `made ${name} a mere box`
}
