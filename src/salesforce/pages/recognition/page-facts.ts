// What the kinds of page are told from: the address, taken apart, and two questions about what the page holds.
import type { IsVisible } from '../../dom/is-visible'
import { matchesSelfOrAncestor } from '../../dom/search-enclosing-boxes'
import type { SalesforceHost } from '../../hosts/salesforce-host'
import { type AddressArea, addressAreaOf } from './address-area'

export interface PageFacts {
  readonly host: SalesforceHost
  readonly url: URL
  /** In lower case: Salesforce takes either. */
  readonly path: string
  /** The parameter `setupid` of Classic's settings, in lower case; '' where there is none. */
  readonly setupId: string
  readonly area: AddressArea
  /** Whether the page holds an element that matches and stands in nothing that matches `outside`, visible or not. */
  has(selector: string, outside?: string): boolean
  /** The same for elements that a person can see. */
  shows(selector: string, outside?: string): boolean
}

/** Finds every element of a page that matches a selector. */
export type FindAll = (selector: string) => readonly Element[]

export function pageFacts(host: SalesforceHost, address: string, findAll: FindAll, isVisible: IsVisible): PageFacts {
  const url = new URL(address)
  const path = url.pathname.toLowerCase()
  const matches = (selector: string, outside?: string): readonly Element[] =>
    outside === undefined
      ? findAll(selector)
      : findAll(selector).filter((element) => !matchesSelfOrAncestor(element, outside))
  return {
    host,
    url,
    path,
    setupId: (url.searchParams.get('setupid') ?? '').toLowerCase(),
    area: addressAreaOf(host, path),
    has: (selector, outside) => matches(selector, outside).length > 0,
    shows: (selector, outside) => matches(selector, outside).some(isVisible),
  }
}
