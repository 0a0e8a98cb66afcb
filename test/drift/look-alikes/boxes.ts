// Other boxes to search in, and other forms with fields and buttons.
import { placesOf } from '../dom'
import { beside, intoContent, type LookAlike, make } from './build'

const searchBox = (document: Document): Element => {
  const attributes = { role: 'searchbox', placeholder: 'Quick Find', 'aria-label': 'Quick Find', autocomplete: 'off' }
  return make(
    document,
    'div',
    { class: 'slds-form-element' },
    make(document, 'input', { type: 'search', ...attributes }),
  )
}

export const searchInContent: LookAlike = (scene) => intoContent(scene, searchBox(scene.document))

/** Right beside the tree, but not in it. */
export const searchBesideTree: LookAlike = (scene) =>
  beside(scene, searchBox(scene.document), '.onesetupSetupNavTree, .setupNavtree, td.oLeft, form')

export const searchInHeader: LookAlike = ({ document, random }) => {
  const header = random.pick(placesOf(document).filter((place) => place.matches('.slds-global-header, .linkElements')))
  if (header === undefined) return null
  header.append(searchBox(document))
  return 'in the header'
}

const submit = (document: Document, label: string): Element =>
  make(document, 'input', { type: 'submit', class: 'btn', value: label, title: label })

/** A second submit button, outside the form: bare, in a button row, or in a form of its own. */
export const otherSubmit: LookAlike = (scene) => {
  const { document, random } = scene
  const button = submit(document, random.pick(['Save', 'Reset Password', 'Continue']) ?? 'Save')
  const box = random.pick([
    button,
    make(document, 'div', { class: 'pbBottomButtons' }, button),
    make(document, 'form', { method: 'post', action: '/other' }, button),
  ])
  return box === undefined
    ? null
    : ((random.chance(0.5) ? beside(scene, box, 'form') : null) ?? intoContent(scene, box))
}

export const newsletter: LookAlike = (scene) => {
  const { document } = scene
  const field = make(document, 'input', { type: 'email', name: 'email', placeholder: 'Your e-mail' })
  const form = make(document, 'form', { method: 'post', action: '/news' }, field, submit(document, 'Subscribe'))
  return beside(scene, form, 'form') ?? intoContent(scene, form)
}

/** Login pages offer other ways to log in, with buttons of their own. */
export const otherLogin: LookAlike = (scene) => {
  if (!scene.document.title.includes('Login') && scene.next !== 'login-button') return null
  const button = make(scene.document, 'button', { class: 'button mb24 secondary wide' }, 'Log in with Acme ID')
  const box = make(scene.document, 'div', { id: 'idp_section_buttons' }, button)
  return beside(scene, box, 'form') ?? intoContent(scene, box)
}
