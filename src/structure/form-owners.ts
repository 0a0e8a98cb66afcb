// Controls that belong to a form in which they do not stand: by HTML's attribute `form`, or because a table took the form apart.
// A report tells of them, because a form is what makes a button and a field belong together.
import { closestThroughShadow } from '../salesforce/dom/shadow-piercing-ancestors'

/** What may belong to a form. */
export const FORM_CONTROL = 'input, button, select, textarea'

/** A note for the lines of such a form and of its controls: `form=f1`. */
export function formNotes(controls: readonly Element[]): ReadonlyMap<Element, string> {
  const notes = new Map<Element, string>()
  const forms = new Map<Element, string>()
  for (const control of controls) {
    const { form } = control as HTMLInputElement
    if (form === null || form === undefined || closestThroughShadow(control, 'form') === form) continue
    const note = forms.get(form) ?? `form=f${forms.size + 1}`
    forms.set(form, note)
    notes.set(control, note)
  }
  return new Map([...notes, ...forms])
}
