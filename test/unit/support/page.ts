// A small page for tests of the sighting, without a browser: layout is stood in for by the `hidden` attribute.
import { JSDOM } from 'jsdom'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { type PageSnapshot, readSighting, type Sighting } from '../../../src/salesforce/read-sighting'
import type { SearchScope } from '../../../src/salesforce/targets/ladder'
import { readIndex } from '../../read-index'

/** The page at an address; `filled` are the ids of the fields in which the person has typed. */
export function viewOf(address: string, html: string, filled: readonly string[] = []): PageSnapshot {
  const host = salesforceHostOf(address)
  if (host === null) throw new Error(`${address} is not Salesforce`)
  const { document } = new JSDOM(html).window
  return {
    host,
    address,
    document,
    index: readIndex(document),
    isVisible: (element) => element.closest('[hidden]') === null,
    isFilled: ({ id }) => filled.includes(id),
  }
}

/** A document in which something is sought, as if it were a page of some org. */
export function groundOf(
  document: Document,
  isVisible = (element: Element) => element.closest('[hidden]') === null,
): SearchScope {
  const host = salesforceHostOf('https://acme.my.salesforce.com/')
  if (host === null) throw new Error('no Salesforce')
  return { host, index: readIndex(document), isVisible }
}

/** "step target #id label", or "step -" when nothing is to be ringed. */
export const told = ({ step, found }: Sighting): string =>
  found === null ? `${step} -` : `${found.step} ${found.target} #${found.element.id} ${found.label}`.trimEnd()

export const seen = (address: string, html: string, filled?: readonly string[]): string =>
  told(readSighting(viewOf(address, html, filled)))
