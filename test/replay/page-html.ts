// A rebuilt page as HTML, in the form of the kept snapshots: declarative shadow roots, and `hidden` on what nobody sees.
import type { RebuiltPage } from './rebuild-page'

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const USABLE = 'a, button, input, select, textarea'
const ELEMENT = 1

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function htmlOf({ document, isVisible }: RebuiltPage): string {
  /** Nobody sees it, nor anything in it; or it is for use, and nobody sees it. */
  const isHidden = (element: Element): boolean =>
    !isVisible(element) && (element.matches(USABLE) || [...insideOf(element)].every(isHidden))

  function write(node: Node, depth: number, isInHidden: boolean): string {
    if (node.nodeType !== ELEMENT) return `\n${'  '.repeat(depth)}${escaped(node.textContent ?? '')}`
    const element = node as Element
    const tag = element.localName
    const hides =
      !isInHidden && tag !== 'html' && tag !== 'head' && element.closest('head') === null && isHidden(element)
    const attributes = [...element.attributes].map(({ name, value }) =>
      value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
    )
    const open = `\n${'  '.repeat(depth)}<${tag}${attributes.join('')}${hides ? ' hidden' : ''}>`
    if (VOID.has(tag)) return open
    const inner = (nodes: Iterable<Node>, at: number, isHiddenThere: boolean): string =>
      [...nodes].map((each) => write(each, at, isHiddenThere)).join('')
    const { shadowRoot } = element
    const root =
      shadowRoot === null
        ? ''
        : `<template shadowrootmode="open">${inner(shadowRoot.childNodes, depth + 1, false)}</template>`
    return `${open}${root}${inner(element.childNodes, depth + 1, isInHidden || hides)}</${tag}>`
  }
  return write(document.documentElement, 0, false).trimStart()
}

function* insideOf(element: Element): Iterable<Element> {
  if (element.shadowRoot !== null) yield* element.shadowRoot.children
  yield* element.children
}
