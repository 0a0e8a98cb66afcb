// Which changes of a page may change what a look has seen.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LookDependencies } from '../../../src/salesforce/dom/look-dependencies'

/** Whether a change matters where `#found` was found and `#box` was searched. */
function matters(html: string, change: (document: Document) => void, prepare = (_document: Document): void => {}) {
  const { window } = new JSDOM(html)
  const { document } = window
  prepare(document)
  const observer = new window.MutationObserver(() => {})
  const all = { subtree: true, childList: true, attributes: true }
  observer.observe(document, all)
  for (const element of document.querySelectorAll('*'))
    if (element.shadowRoot) observer.observe(element.shadowRoot, all)
  const dependencies = new LookDependencies(document.querySelectorAll('#found'), document.querySelectorAll('#box'))
  change(document)
  return observer.takeRecords().some((record) => dependencies.areChangedBy(record))
}

const PAGE =
  '<head><style>p { opacity: 0 }</style></head><main><nav id="box"><ul></ul></nav><p><b id="found"></b></p></main><aside><i></i></aside>'
const byId = (document: Document, selector: string) => document.querySelector(selector) as HTMLElement

describe('a look depends on', () => {
  it.each<[string, (document: Document) => void]>([
    ['an attribute of what stands around what was found', (page) => byId(page, 'main').setAttribute('class', 'open')],
    ['an attribute within a searched box', (page) => byId(page, 'ul').setAttribute('class', 'open')],
    ['what comes into a searched box', (page) => byId(page, 'ul').append('text', page.createElement('li'))],
    ['what moves with what was found in it', (page) => byId(page, 'aside').append(byId(page, 'p'))],
    ['a style sheet that comes', (page) => byId(page, 'aside').append(page.createElement('style'))],
    ['a style sheet that goes', (page) => byId(page, 'style').remove()],
    ['another text in a style sheet', (page) => byId(page, 'style').replaceChildren('p { opacity: 1 }')],
    ['a style sheet that is switched off', (page) => byId(page, 'style').setAttribute('disabled', '')],
    [
      'very much that comes at once',
      (page) => byId(page, 'aside').append(...Array.from({ length: 600 }, () => page.createElement('i'))),
    ],
  ])('%s', (_what, change) => {
    expect(matters(PAGE, change)).toBe(true)
  })

  it('an attribute of a slot that shows what was found', () => {
    const html = '<x-host><b id="found"></b></x-host>'
    const attach = (document: Document): void => {
      byId(document, 'x-host').attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>'
    }
    const change = (document: Document): void => {
      byId(document, 'x-host').shadowRoot?.querySelector('div')?.setAttribute('class', 'open')
    }
    expect(matters(html, change, attach)).toBe(true)
  })
})

describe('a look does not depend on', () => {
  it.each<[string, (document: Document) => void]>([
    ['an attribute beside', (page) => byId(page, 'i').setAttribute('class', 'open')],
    ['what comes beside', (page) => byId(page, 'main').append(page.createElement('i'))],
    ['what goes beside', (page) => byId(page, 'i').remove()],
  ])('%s', (_what, change) => {
    expect(matters(PAGE, change)).toBe(false)
  })
})

it('is told of a page that is nested ten thousand times', () => {
  const { document } = new JSDOM('').window
  let inner: unknown = document.body
  for (let depth = 0; depth < 10_000; depth += 1) inner = { parentNode: inner }
  const dependencies = new LookDependencies([document.body], [])
  expect(dependencies.areChangedBy({ type: 'attributes', target: inner } as MutationRecord)).toBe(true)
})
