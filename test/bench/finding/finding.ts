// The finding itself, put into a page without the rest of the extension, so that it can be timed alone.

import { isVisible } from '../../../src/salesforce/dom/is-visible'
import { PageIndex } from '../../../src/salesforce/dom/page-index'
import { type SalesforceHost, salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { indexedSelectors } from '../../../src/salesforce/indexed-selectors'
import { type PageSnapshot, readSighting } from '../../../src/salesforce/read-sighting'

/** What the page offers to the bench, as `window.finding`. */
export interface Finding {
  /** Visits every element once; ms. */
  read(): number
  /** Takes in what has changed since, and looks; ms, and the target it found. */
  find(): { readonly time: number; readonly target: string | null }
}

const WATCHED = { childList: true, subtree: true, attributes: true }

function hostOfPage(): SalesforceHost {
  const host = salesforceHostOf(location.href)
  if (host === null) throw new Error('This is no page of Salesforce')
  return host
}

function viewOf(index: PageIndex): PageSnapshot {
  const host = hostOfPage()
  return { host, address: location.href, document, index, isVisible, isFilled: () => false }
}

function findingIn(): Finding {
  const observer = new MutationObserver(() => {})
  const onRoot = (root: ShadowRoot): void => observer.observe(root, WATCHED)
  const index = new PageIndex(document, { selectors: indexedSelectors(hostOfPage()), onRoot })
  observer.observe(document, WATCHED)
  return {
    read() {
      const since = performance.now()
      index.walker.visitNew()
      return performance.now() - since
    },
    find() {
      const records = observer.takeRecords()
      const since = performance.now()
      index.update(records)
      index.walker.visitNew()
      index.startLook()
      const { found } = readSighting(viewOf(index))
      return { time: performance.now() - since, target: found?.target ?? null }
    },
  }
}

;(window as unknown as { finding: Finding }).finding = findingIn()
