// A practice page that has lost some of what rungs rely on.

import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import type { PageSnapshot } from '../../../src/salesforce/read-sighting'
import { everyElement, isShown, replaceTag } from '../../drift/dom'
import { open, SITUATIONS } from '../../drift/situations'
import { readIndex } from '../../read-index'

/**
 * The page by its snapshot's name. Of each loss: `a@b` takes the attribute b from every a, `a@b=c` sets it, `a@` takes a itself
 * away, `a@tag=c` makes it a c, `a@outside=c` moves it to the end of c, `a@wrapped` puts a box around it.
 */
export function opened(name: string, lost: readonly string[]): PageSnapshot {
  const situation = SITUATIONS.find((each) => each.name === name)
  const host = salesforceHostOf(situation?.entry.address)
  if (situation === undefined || host === null) throw new Error(`There is no page ${name}`)
  const document = open(situation)
  for (const loss of lost) lose(document, loss)
  const { address } = situation.entry
  return { host, address, document, index: readIndex(document), isVisible: isShown, isFilled: () => false }
}

function lose(document: Document, loss: string): void {
  const at = loss.lastIndexOf('@')
  const [selector, what] = [loss.slice(0, at), loss.slice(at + 1)]
  const [name = '', value] = what.split(/=(.*)/s)
  const found = everyElement(document).filter((each) => each.matches(selector))
  if (found.length === 0) throw new Error(`Nothing to lose: ${loss}`)
  for (const element of found) change(element, name, value)
}

function change(element: Element, name: string, value: string | undefined): void {
  if (name === '') element.remove()
  else if (name === 'tag') replaceTag(element, value ?? 'div')
  else if (name === 'outside') element.ownerDocument.querySelector(value ?? 'body')?.append(element)
  else if (name === 'wrapped') wrap(element)
  else if (value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

function wrap(element: Element): void {
  const box = element.ownerDocument.createElement('div')
  element.replaceWith(box)
  box.append(element)
}
