// Where the popup's page stands: in the window that opens from the toolbar, beside the tab, or in a tab of its own.

export type Place = 'popup' | 'panel' | 'tab'

/** A sidebar says it in its address, too. Chromium's panel cannot: older versions refuse an address with a query there. */
export function placeOf(query: URLSearchParams, isOrdinaryTab: boolean, isPopup: boolean): Place {
  if (query.get('in') === 'panel') return 'panel'
  return isOrdinaryTab ? 'tab' : isPopup ? 'popup' : 'panel'
}
