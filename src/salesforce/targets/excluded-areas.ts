// Areas of pages with links, forms and buttons that are never a target of ours.

/** Classic's header and left column, and the banner that a company puts above them. */
export const AROUND_CLASSIC_CONTENT =
  'header, [role=banner], #phHeader, #phSearch, .bPageHeader, #globalHeaderBar, td.oLeft, #sidebarCell'

/** Posts, articles and cards in Lightning. `main` is not excluded: the tree of the settings stands in it, too. */
export const ARTICLE_AREAS = 'article, [role=article], .slds-card'
