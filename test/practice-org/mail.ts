// The mails Salesforce would send: the new token, and the code of an identity check.
import { randomInt } from 'node:crypto'
import { PERSON } from './person'

export interface Mail {
  readonly kind: 'token' | 'code'
  readonly org: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly username: string
  /** the new token, or the code */
  readonly token: string
  readonly receivedAt: Date
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const TOKEN_LENGTH = 24

export function newToken(): string {
  return Array.from({ length: TOKEN_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')
}

export function tokenMail(org: string): Mail {
  return mail(org, 'token', 'Your new Salesforce security token', newToken())
}

export function codeMail(org: string): Mail {
  return mail(org, 'code', 'Verify your identity in Salesforce', PERSON.code)
}

function mail(org: string, kind: Mail['kind'], subject: string, token: string): Mail {
  const { email: to, username } = PERSON
  return { kind, org, from: 'noreply@salesforce.com', to, subject, username, token, receivedAt: new Date() }
}
