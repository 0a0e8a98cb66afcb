// Pages with shadow roots, and the roots of a page that has been read to the end.
import { JSDOM } from 'jsdom'
import { ShadowRootWalker, type Visitors } from '../../../src/salesforce/dom/shadow-root-walker'

export const pageOf = (html: string): Document => new JSDOM(html).window.document

export function host(document: Document, name = 'x-host', html = '<b></b>'): HTMLElement {
  const element = document.createElement(name)
  element.attachShadow({ mode: 'open' }).innerHTML = html
  return element
}

/** Nothing of it is read yet. */
export const newRoots = (document: Document, visitors: Partial<Visitors> = {}): ShadowRootWalker =>
  new ShadowRootWalker(document, {
    onRoot: () => {},
    onInserted: () => {},
    onElement: () => {},
    marked: () => [],
    ...visitors,
  })

export function rootsOf(document: Document, visitors?: Partial<Visitors>): ShadowRootWalker {
  const roots = newRoots(document, visitors)
  roots.visitNew()
  return roots
}
