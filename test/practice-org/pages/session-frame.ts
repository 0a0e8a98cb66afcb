// The almost empty page in the invisible frame of the login host that every page of Salesforce has (see document.ts).
import { documentOf } from '../document'
import { type Html, html } from '../html'

const PATH = /^\/login\/sessionserver\d+\.html$/

export const isSessionFramePath = (path: string): boolean => PATH.test(path)

export const sessionFramePage = (): Html =>
  documentOf({ title: '', styles: [], framed: true, body: html`<span id="practice-session"></span>` })
