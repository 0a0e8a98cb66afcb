// Runs in a practice page: writes down the settled document as HTML that a DOM without styles, scripts and layout can read.
// Shadow roots become declarative ones, invisible elements get `hidden`, true targets get `data-truth`.

const DROPPED = 'script, style, link[rel=stylesheet], meta[name=viewport], .practice-strip'
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const LEAST_SIZE = 4
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** Every match in the document and its open shadow roots. */
function queryDeep(root, selector) {
  const inner = [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? queryDeep(each.shadowRoot, selector) : [],
  )
  return [...root.querySelectorAll(selector), ...inner]
}

function isShown(element) {
  if (getComputedStyle(element).display === 'contents') return true
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
  if (!element.matches('a, button, input, select, textarea')) return true
  const { width, height } = element.getBoundingClientRect()
  return width >= LEAST_SIZE && height >= LEAST_SIZE
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;')
}

function attributesOf(element, truth, hidden) {
  const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]))
  for (const name of ['style', 'class', 'value']) if (attributes.get(name) === '') attributes.delete(name)
  if (element.matches('img, svg')) {
    const { width, height } = element.getBoundingClientRect()
    for (const name of ['viewBox', 'src']) attributes.delete(name)
    // What an address says is kept behind the hash of one that loads nothing.
    if (element.matches('img'))
      attributes.set('src', /profilephoto/.test(element.src) ? `${BLANK}#/profilephoto/` : BLANK)
    attributes.set('width', Math.round(width)).set('height', Math.round(height))
  }
  if (element.matches('input:not([type=password], [type=checkbox])') && element.value)
    attributes.set('value', element.value)
  if (hidden) attributes.set('hidden', '')
  if (truth) attributes.set('data-truth', truth)
  return [...attributes]
    .map(([name, value]) =>
      value === '' ? ` ${name}` : ` ${name}="${escaped(String(value)).replaceAll('"', '&quot;')}"`,
    )
    .join('')
}

function childrenOf(node) {
  return [...node.childNodes].filter(
    (child) => (child instanceof Element && !child.matches(DROPPED)) || (child instanceof Text && child.data.trim()),
  )
}

/** The children on lines of their own, or all on one line where text stands among them. */
function write(children, truths, hidden, indent) {
  const inline = indent === null || children.some((child) => child instanceof Text)
  const inner = inline ? null : `${indent}  `
  const pieces = children.map((child) =>
    child instanceof Text ? escaped(child.data.replace(/\s+/g, ' ')) : writeElement(child, truths, hidden, inner),
  )
  if (inline) return pieces.join('')
  return pieces.length ? `\n${pieces.map((piece) => inner + piece).join('\n')}\n${indent}` : ''
}

function writeElement(element, truths, insideHidden, indent) {
  const inBody = document.body.contains(element) || element.getRootNode() !== document
  const hides = inBody && !element.matches('input[type=hidden]') && !isShown(element)
  const open = `<${element.localName}${attributesOf(element, truths.get(element), hides && !insideHidden)}>`
  if (VOID.has(element.localName)) return open
  const hidden = insideHidden || hides
  const root = element.shadowRoot ? writeRoot(element.shadowRoot, truths, indent) : ''
  const content = element.localName === 'svg' ? '' : write(childrenOf(element), truths, hidden, indent)
  return `${open}${root}${content}</${element.localName}>`
}

function writeRoot(root, truths, indent) {
  return `<template shadowrootmode="open">${write(childrenOf(root), truths, false, indent)}</template>`
}

/**
 * @param selectors by target
 * @returns the HTML of the root element, and the targets that are visible, in the order of a walk
 */
globalThis.practiceSnapshot = (selectors) => {
  const truths = new Map()
  for (const [target, selector] of Object.entries(selectors)) {
    for (const element of queryDeep(document, selector)) truths.set(element, target)
  }
  const html = writeElement(document.documentElement, truths, false, '')
  const targets = [...truths].filter(([element]) => isShown(element)).map(([, target]) => target)
  return { html, targets: [...new Set(targets)] }
}
