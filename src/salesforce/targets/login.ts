// The login form and the identity check. Only one field or button is next; which one follows from where the focus is
// and where the person has typed, never from what they typed.
import type { Rung, Target } from '../ladder'

const FORM = 'div#content, form#login_form, form[name=login]'

const USERNAME = {
  id: 'username',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: 'input#username', sure: 'yes' },
    { by: 'page-object', selector: 'input[type=email]', within: FORM, sure: 'yes' },
  ],
} as const satisfies Target

const PASSWORD = {
  id: 'password',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: 'input#password', sure: 'yes' },
    { by: 'page-object', selector: 'input[type=password]', sure: 'yes' },
  ],
} as const satisfies Target

const LOGIN_BUTTON = {
  id: 'login-button',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: 'input#Login, button#Login', sure: 'yes' },
    { by: 'page-object', selector: 'input[type=submit]', within: FORM, sure: 'yes' },
  ],
} as const satisfies Target

/** The form in its order of focus. */
export const LOGIN_FORM = [USERNAME, PASSWORD, LOGIN_BUTTON] as const

const CODE: Rung = { by: 'id', selector: 'input#emc, input#smc, input#tc', sure: 'yes' }

export const IDENTITY_FORM = [
  { id: 'code', step: 'log-in', rungs: [CODE] },
  { id: 'code-button', step: 'log-in', rungs: [{ by: 'id', selector: '#save', sure: 'yes' }] },
] as const satisfies readonly Target[]
