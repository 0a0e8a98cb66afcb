// Parts of pages that have links, forms and buttons of their own, which are never a target of ours.

/** Classic's header and left column. */
export const AROUND_CLASSIC_CONTENT = '#phHeader, #phSearch, .bPageHeader, td.oLeft, #sidebarCell, form[method=get]'

/** What people read in Lightning: posts, articles, cards. The tree of the settings stands in `main`, too. */
export const ARTICLE_AREAS = 'article, [role=article], .slds-card'
