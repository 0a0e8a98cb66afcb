// The kept snapshots of practice pages: readable without a browser, and true to what a person would see there.

import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { SNAPSHOT_KINDS } from '../../practice-org/snapshot/kinds'
import { type IndexEntry, raiseRoots, snapshotHtml, snapshotIndex } from '../../practice-org/snapshot/read'

const INDEX = snapshotIndex()

function documentOf(entry: IndexEntry): Document {
  const { document } = new JSDOM(snapshotHtml(entry)).window
  raiseRoots(document)
  return document
}

function everyElement(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ])
}

const isVisible = (element: Element) => element.closest('[hidden]') === null
const truthOf = (element: Element) => element.getAttribute('data-truth') ?? ''

describe('the snapshots', () => {
  it('keep every kind, and Lightning in both markups', () => {
    const lightning = INDEX.filter(({ family }) => family === 'lightning')
    expect(new Set(INDEX.map(({ file }) => file)).size).toBe(INDEX.length)
    const kinds = SNAPSHOT_KINDS.flatMap(({ kind, family }) => (family === 'lightning' ? [kind, kind] : [kind]))
    expect(INDEX.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted())
    expect(lightning.filter(({ markup }) => markup === 'lwc').length * 2).toBe(lightning.length)
  })

  it.each(INDEX)('$file shows its targets and nothing that could run or load', (entry) => {
    const all = everyElement(documentOf(entry))
    expect(all.filter((each) => each.matches('script, link, style, template'))).toEqual([])
    const visible = all.filter((each) => truthOf(each) && isVisible(each)).map(truthOf)
    expect([...new Set(visible)].sort()).toEqual([...entry.targets].sort())
    if (entry.next) expect(visible).toContain(entry.next)
  })

  it('hides what a closed menu, folder or empty result hides', () => {
    const hidden = (kind: string, selector: string) => {
      const entry = INDEX.find((each) => each.kind === kind)
      const element = entry && documentOf(entry).querySelector(selector)
      return element ? !isVisible(element) : undefined
    }
    expect(hidden('classic-home', '[data-truth=my-settings]')).toBe(true)
    expect(hidden('classic-home-menu-open', '[data-truth=my-settings]')).toBe(false)
    expect(hidden('my-settings', '#ResetApiToken_font')).toBe(true)
    expect(hidden('my-settings-filtered', '#ResetApiToken_font')).toBe(false)
    expect(hidden('settings-landing', '.filter-empty')).toBe(true)
  })

  it('keep what was typed', () => {
    const entry = INDEX.find(({ kind }) => kind === 'settings-filtered')
    const box = entry && documentOf(entry).querySelector('[data-truth=quick-find]')
    expect(box?.getAttribute('value')).toBe('reset')
  })
})
