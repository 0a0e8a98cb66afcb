// The one practice person: they exist in every practice org with the same name, password and mailbox.

export const PERSON: { username: string; password: string; email: string; code: string } = {
  username: 'robin@acme.example',
  password: 'practice-password',
  email: 'robin.hale@mailbox.example',
  code: '246810',
}

export const PERSON_NAME = 'Robin Hale'
export const PERSON_ALIAS = 'rhale'
/** A record id in Salesforce's form: `005` is the prefix of users. */
export const PERSON_ID = '0055g00000PRACTICE'
