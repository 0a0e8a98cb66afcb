// Targets of the login form and of the identity check. Which control is next is decided in next-unfilled-form-control.ts.
import type { Target } from './ladder'

const FORM = 'div#content, form#login_form, form[name=login]'
/** A form for logging in has one of these; a form for news or search has none. */
const LOGIN_CONTROLS =
  'input[type=password], input[autocomplete~=username], #Login, [name=Login], [name=username], [name=pw]'
/** A field for the present password, not for a new one. */
const KNOWN_PASSWORD = 'input[type=password]:not([autocomplete~=new-password])'
const PASSWORD_OR_BUTTON = `${KNOWN_PASSWORD}, #Login, [name=Login]`
/** A field for a new password: the form is one to sign up or to change the password. */
const NEW_PASSWORD = '[autocomplete~=new-password]'
const TEXT_BOX = 'input[type=text], input[type=email], input:not([type])'
const SUBMIT = 'input[type=submit], button[type=submit], button:not([type]), a[role=button]'

const USERNAME = {
  id: 'username',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: 'input#username', sure: 'yes' },
    { by: 'id', selector: 'input[name=username]', sure: 'yes' },
    {
      by: 'page-object',
      selector: 'input[type=email]',
      within: FORM,
      holding: LOGIN_CONTROLS,
      outside: 'form:not(#login_form, [name=login])',
      sure: 'yes',
    },
    { by: 'role', selector: 'input[autocomplete~=username]', within: 'form', lacking: NEW_PASSWORD, sure: 'likely' },
    {
      by: 'structure',
      selector: TEXT_BOX,
      within: 'form',
      holding: PASSWORD_OR_BUTTON,
      lacking: NEW_PASSWORD,
      sure: 'likely',
    },
    { by: 'role', selector: 'input[autocomplete~=username]', outside: 'form', sure: 'likely' },
  ],
} as const satisfies Target

const PASSWORD = {
  id: 'password',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: 'input#password', sure: 'yes' },
    { by: 'id', selector: 'input[name=pw]', sure: 'yes' },
    { by: 'page-object', selector: KNOWN_PASSWORD, within: 'form', lacking: NEW_PASSWORD, sure: 'yes' },
    { by: 'page-object', selector: KNOWN_PASSWORD, outside: 'form', sure: 'likely' },
  ],
} as const satisfies Target

const LOGIN_BUTTON = {
  id: 'login-button',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: ':is(input, button, a)#Login', sure: 'yes' },
    { by: 'id', selector: ':is(input, button)[name=Login]', sure: 'yes' },
    { by: 'page-object', selector: SUBMIT, within: 'form#login_form, form[name=login]', sure: 'yes' },
    {
      by: 'structure',
      selector: SUBMIT,
      within: 'form',
      holding: LOGIN_CONTROLS,
      lacking: NEW_PASSWORD,
      sure: 'likely',
    },
  ],
} as const satisfies Target

/** Controls in their order of focus. */
export const LOGIN_FORM = [USERNAME, PASSWORD, LOGIN_BUTTON] as const

const CODE_IDS = 'input#emc, input#smc, input#tc, input#tc-verification-code'
const CODE_NAMES = 'input[name=emc], input[name=smc], input[name=tc], input[name=EmailVerifCode]'
const ONE_TIME_CODE = 'input[autocomplete~=one-time-code]'
const CODES = `${CODE_IDS}, ${CODE_NAMES}, ${ONE_TIME_CODE}`

export const CODE = {
  id: 'code',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: CODE_IDS, sure: 'yes' },
    { by: 'id', selector: CODE_NAMES, sure: 'yes' },
    { by: 'role', selector: ONE_TIME_CODE, sure: 'yes' },
  ],
} as const satisfies Target

const CODE_BUTTON = {
  id: 'code-button',
  step: 'log-in',
  rungs: [
    { by: 'id', selector: '#save', ifPresent: CODES, sure: 'yes' },
    { by: 'id', selector: ':is(input, button)[name=save]', within: 'form', holding: CODES, sure: 'yes' },
    { by: 'structure', selector: SUBMIT, within: 'form', holding: CODES, sure: 'likely' },
  ],
} as const satisfies Target

/** Controls in their order of focus. */
export const IDENTITY_FORM = [CODE, CODE_BUTTON] as const
