// Runs in Chromium's page, bundled: builds the page it is handed and finds with the finding's own measure of visibility.
import { isVisible } from '../../../src/salesforce/dom/is-visible'
import { everyElement } from '../dom'
import { pointedAt } from '../judge'
import type { Situation } from '../situations'
import { type Drawn, raised } from './drawn'

export interface Question {
  readonly page: Drawn
  readonly situation: Situation
}

/** What would be ringed: "target sure at the n-th element", or "nothing". */
export function answer({ page, situation }: Question): string {
  document.documentElement.replaceWith(raised(page, document))
  return told(situation, document, isVisible)
}

export function told(situation: Situation, within: Document, visible?: (element: Element) => boolean): string {
  const found = pointedAt(situation, within, visible)
  return found === null
    ? 'nothing'
    : `${found.target} ${found.sure} at ${everyElement(within).indexOf(found.element)}: ${found.label}`
}
