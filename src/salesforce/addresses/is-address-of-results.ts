// Whether an address is that of a page of search results in Classic's Setup. Old Setup names what was searched for in it.

export const isAddressOfResults = (address: string): boolean =>
  /[?&]\w*search=|searchresults|setupsearch/i.test(address)
