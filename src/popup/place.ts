// Where the popup's page stands: in the window that opens from the toolbar, beside the tab, or in a tab of its own.

export type Place = 'popup' | 'panel' | 'tab'

/** What the address of the page says in a side panel or sidebar. */
export const PANEL_QUERY = 'in=panel'

export function placeOf(query: URLSearchParams, isOrdinaryTab: boolean): Place {
  if (query.get('in') === 'panel') return 'panel'
  return isOrdinaryTab ? 'tab' : 'popup'
}
