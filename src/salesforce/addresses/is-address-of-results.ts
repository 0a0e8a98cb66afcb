// Whether an address is that of a page of search results in Classic's Setup. Old Setup names what was searched for in it.

/** Only the page's own path and names of parameters count: a parameter may hold the address of another page. */
export function isAddressOfResults(address: string): boolean {
  const { pathname, searchParams } = new URL(address)
  return /searchresults|setupsearch/i.test(pathname) || [...searchParams.keys()].some((name) => /search$/i.test(name))
}
