// The index of a page that has been read to the end, where no time is to be shared with anybody.

import { PageIndex, type PageIndexOptions } from '../src/salesforce/dom/page-index'

export function readIndex(document: Document, options?: PageIndexOptions): PageIndex {
  const index = new PageIndex(document, options)
  index.walker.visitNew()
  return index
}
