// Other forms where a form is sought: to ask for a new password, to sign up, to send feedback.
import { nameOf, placesOf } from '../dom'
import type { Scene } from '../scene'
import { intoContent, type LookAlike, make } from './build'

function besideForm({ document, random }: Scene, element: Element): string | null {
  const form = random.pick(placesOf(document).filter((place) => place.matches('form')))
  if (form === undefined || form.parentElement === null) return null
  if (random.chance(0.5)) form.before(element)
  else form.after(element)
  return `beside ${nameOf(form)}`
}

/** A form to sign up, on login pages. */
export const signUp: LookAlike = (scene) => {
  const { document } = scene
  if (!document.title.includes('Login')) return null
  const mail = make(document, 'input', { type: 'email', name: 'email', placeholder: 'Your e-mail' })
  const secret = make(document, 'input', { type: 'password', autocomplete: 'new-password' })
  const button = make(document, 'button', { type: 'submit' }, 'Sign up')
  return besideForm(scene, make(document, 'form', { method: 'post', action: '/signup' }, mail, secret, button))
}

/** Asks for a new password, under the name of a button. */
export const forgotten: LookAlike = (scene) => {
  const { document } = scene
  if (!document.title.includes('Login')) return null
  const link = make(document, 'a', { href: '/secur/forgotpassword.jsp', role: 'button', class: 'button' }, 'Forgot?')
  return besideForm(scene, make(document, 'p', {}, link))
}

/** A form for feedback, with Aloha's own marks. */
export const feedback: LookAlike = (scene) => {
  const { document } = scene
  const back = make(document, 'input', { type: 'hidden', name: 'retURL', value: '/x' })
  const button = make(document, 'input', { type: 'submit', class: 'btn', value: 'Send feedback' })
  const row = make(document, 'div', { class: 'pbBottomButtons' }, button)
  const form = make(document, 'form', { method: 'post', action: '/feedback' }, back, make(document, 'textarea'), row)
  return besideForm(scene, form) ?? intoContent(scene, form)
}

/** An app's own settings, beside a way to log out. */
export const appSettings: LookAlike = (scene) => {
  const { document, random } = scene
  const href = random.pick([
    '/apex/settings',
    'https://other.my.salesforce.com/lightning/settings/personal/X/home',
    '/lightning/n/settings',
  ])
  const settings = make(document, 'li', {}, make(document, 'a', { href: href ?? '#' }, 'Settings'))
  const out = make(document, 'li', {}, make(document, 'a', { href: '/secur/logout.jsp' }, 'Log out as Pat'))
  return intoContent(scene, make(document, 'ul', {}, settings, out))
}
