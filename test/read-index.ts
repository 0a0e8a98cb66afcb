// The index of a page that has been read to the end, where no time is to be shared with anybody.
import { type IndexOptions, PageIndex } from '../src/salesforce/dom/page-index'

export function readIndex(document: Document, options?: IndexOptions): PageIndex {
  const index = new PageIndex(document, options)
  index.work()
  return index
}
