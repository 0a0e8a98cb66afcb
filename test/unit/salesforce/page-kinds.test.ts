// All kinds of page: each has a practice page that it recognises, no page is claimed by two, and what a kind asks a page for is
// indexed.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { ALL_PAGE_KINDS, type KnownPageKind, recognizePage } from '../../../src/salesforce/pages/all-page-kinds'
import { type PageFacts, pageFacts } from '../../../src/salesforce/pages/recognition/page-facts'
import { isShown } from '../../drift/dom'
import { readIndex } from '../../read-index'
import { viewOf } from '../support/page'
import '../../drift/css'
import { open, SITUATIONS } from '../../drift/situations'
import { ADDRESSES, CLASSIC_ADDRESS, CLASSIC_PAGES } from '../support/pages-by-kind'

interface KnownPage {
  readonly name: string
  readonly facts: PageFacts
  /** Every selector that was asked for since the last call. */
  readonly takeAsked: () => readonly string[]
}

function knownPage(name: string, address: string, document: Document): KnownPage {
  const host = salesforceHostOf(address) ?? expect.unreachable(`${address} is not Salesforce`)
  const index = readIndex(document)
  const asked = new Set<string>()
  const findAll = (selector: string) => {
    asked.add(selector)
    return index.all(selector)
  }
  const takeAsked = () => {
    const all = [...asked]
    asked.clear()
    return all
  }
  return { name, facts: pageFacts(host, address, findAll, isShown), takeAsked }
}

/** One page at a time: opening a practice page takes back the last. */
function* practicePages(): Generator<KnownPage> {
  for (const situation of SITUATIONS) yield knownPage(situation.name, situation.entry.address, open(situation))
}

function* allPages(): Generator<KnownPage> {
  yield* practicePages()
  for (const [address] of ADDRESSES) yield knownPage(address, address, viewOf(address, '').document)
  for (const [name, html] of CLASSIC_PAGES) {
    yield knownPage(name, CLASSIC_ADDRESS, viewOf(CLASSIC_ADDRESS, html).document)
  }
}

function unsaidSelectors(kind: KnownPageKind, { facts, takeAsked }: KnownPage): readonly string[] {
  if (kind.recognizes(facts)) kind.countsAs?.(facts)
  const unsaid = takeAsked().filter((selector) => !kind.selectors.includes(selector))
  return unsaid.map((selector) => `${kind.name}: ${selector}`)
}

describe('every kind of page', () => {
  it('recognises a practice page', () => {
    const recognized = new Set<string>()
    for (const { facts } of practicePages()) recognized.add(recognizePage(facts).name)
    expect(ALL_PAGE_KINDS.map(({ name }) => name).filter((name) => !recognized.has(name))).toEqual([])
  })

  it('has a file, and a line in the list', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/salesforce/pages'))
    const kinds = files.filter((file) => /^(?!all-|page-kind-definition).*\.ts$/.test(file))
    expect(ALL_PAGE_KINDS.map(({ name }) => `${name}.ts`).toSorted()).toEqual(kinds.toSorted())
  })

  it('claims no page of another', () => {
    const claimed: string[] = []
    for (const { name, facts } of allPages()) {
      const claims = ALL_PAGE_KINDS.filter((kind) => kind.isFallback !== true && kind.recognizes(facts))
      if (claims.length > 1) claimed.push(`${name}: ${claims.map((kind) => kind.name).join(', ')}`)
    }
    expect(claimed).toEqual([])
  })

  it('stands before the fallbacks, unless it is one', () => {
    const fallbacks = ALL_PAGE_KINDS.map(({ isFallback }) => isFallback === true)
    expect(fallbacks).toEqual(fallbacks.toSorted((one, other) => Number(one) - Number(other)))
  })

  it('says which selectors it asks for', () => {
    const unsaid = new Set<string>()
    for (const page of allPages()) {
      for (const each of ALL_PAGE_KINDS.flatMap((kind) => unsaidSelectors(kind, page))) unsaid.add(each)
    }
    expect([...unsaid]).toEqual([])
  })
})
