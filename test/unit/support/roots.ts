// Pages with shadow roots, and the roots of a page that has been read to the end.
import { JSDOM } from 'jsdom'
import { Roots, type Visitors } from '../../../src/salesforce/roots'

export const pageOf = (html: string): Document => new JSDOM(html).window.document

export function host(document: Document, name = 'x-host', html = '<b></b>'): HTMLElement {
  const element = document.createElement(name)
  element.attachShadow({ mode: 'open' }).innerHTML = html
  return element
}

export function rootsOf(document: Document, visitors?: Visitors): Roots {
  const roots = new Roots(document, visitors)
  roots.work()
  return roots
}
