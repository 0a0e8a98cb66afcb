// A small page for tests of the sighting, without a browser: layout is stood in for by the `hidden` attribute.
import { JSDOM } from 'jsdom'
import { placeOf } from '../../../src/salesforce/hosts'
import { PageIndex } from '../../../src/salesforce/page-index'
import { type Sighting, sight, type View } from '../../../src/salesforce/sighting'

/** The page at an address; `filled` are the ids of the fields in which the person has typed. */
export function viewOf(address: string, html: string, filled: readonly string[] = []): View {
  const place = placeOf(address)
  if (place === null) throw new Error(`${address} is not Salesforce`)
  const { document } = new JSDOM(html).window
  return {
    place,
    address,
    document,
    index: new PageIndex(document),
    isVisible: (element) => element.closest('[hidden]') === null,
    isFilled: ({ id }) => filled.includes(id),
  }
}

/** "step target #id label", or "step -" when nothing is to be ringed. */
export const told = ({ step, found }: Sighting): string =>
  found === null ? `${step} -` : `${found.step} ${found.target} #${found.element.id} ${found.label}`.trimEnd()

export const seen = (address: string, html: string, filled?: readonly string[]): string =>
  told(sight(viewOf(address, html, filled)))
