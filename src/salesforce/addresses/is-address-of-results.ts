// Whether an address is that of a page of search results in Classic's Setup. Old Setup names what was searched for in it.

/**
 * Only the page's own path and names of parameters count: a parameter may hold the address of another page, percent-encoded. The
 * parameters are read as text, because Firefox lets no content script go through those of a URL one by one.
 */
export function isAddressOfResults(address: string): boolean {
  const { pathname, search } = new URL(address)
  return /searchresults|setupsearch/i.test(pathname) || /[?&]\w*search=/i.test(search)
}
