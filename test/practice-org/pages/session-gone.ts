// What a frame gets when the session is gone: a page that asks the shell around it to go to the login.
import { documentOf } from '../document'
import { type Html, html } from '../html'

export function sessionGonePage(language: string): Html {
  return documentOf({
    title: 'Login | Salesforce',
    language,
    bodyClass: 'sfdcBody bare',
    styles: ['aloha.css'],
    earlyScripts: ['aloha.js'],
    framed: true,
    body: html`<span id="practice-session-gone" hidden></span>`,
  })
}
