// Pages with shadow roots, and the roots of a page that has been read to the end.
import { JSDOM } from 'jsdom'
import { Roots, type Visitors } from '../../../src/salesforce/dom/shadow-root-walker'

export const pageOf = (html: string): Document => new JSDOM(html).window.document

export function host(document: Document, name = 'x-host', html = '<b></b>'): HTMLElement {
  const element = document.createElement(name)
  element.attachShadow({ mode: 'open' }).innerHTML = html
  return element
}

/** Nothing of it is read yet. */
export const newRoots = (document: Document, visitors: Partial<Visitors> = {}): Roots =>
  new Roots(document, { onRoot: () => {}, onAgain: () => {}, onElement: () => {}, ...visitors })

export function rootsOf(document: Document, visitors?: Partial<Visitors>): Roots {
  const roots = newRoots(document, visitors)
  roots.work()
  return roots
}
