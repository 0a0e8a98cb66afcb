// What the laboratory starts from: every snapshot page, every page that was reported (test/replay), and the moments in it when
// something was already typed.
import { JSDOM } from 'jsdom'
import { type IndexEntry, raiseRoots, reportedIndex, snapshotHtml, snapshotIndex } from '../practice-org/snapshot/read'
import type { TruthTarget } from '../practice-org/snapshot/truth'

export interface Situation {
  /** The snapshot's file without its ending, and what was typed into it. */
  readonly name: string
  readonly entry: IndexEntry
  readonly next: TruthTarget | null
  /** Targets in which the person has typed. */
  readonly filled: readonly TruthTarget[]
}

/** What is next once something was typed, by kind of page. */
const TYPED: Readonly<Record<string, readonly (readonly [filled: readonly TruthTarget[], next: TruthTarget])[]>> = {
  login: [
    [['username'], 'password'],
    [['username', 'password'], 'login-button'],
  ],
  'login-branded': [
    [['username'], 'password'],
    [['username', 'password'], 'login-button'],
  ],
  'login-two-step-1': [[['username'], 'login-button']],
  'login-two-step-2': [[['password'], 'login-button']],
  'login-prefilled': [[['password'], 'login-button']],
  'login-in-lightning': [[['username'], 'password']],
  identity: [[['code'], 'code-button']],
  'identity-smc': [[['code'], 'code-button']],
  'identity-tc': [[['code'], 'code-button']],
  'identity-tc-verification-code': [[['code'], 'code-button']],
  'identity-EmailVerifCode': [[['code'], 'code-button']],
  'old-setup': [[['quick-find'], 'search-button']],
}
const SEARCHED: readonly string[] = ['entry']

export const SITUATIONS: readonly Situation[] = [...snapshotIndex(), ...reportedIndex()].flatMap((entry) => {
  const name = entry.file.replace('reported/', '').replace('.html', '')
  const filled: readonly TruthTarget[] = entry.next !== null && SEARCHED.includes(entry.next) ? ['quick-find'] : []
  const typed = (TYPED[entry.kind] ?? []).map(([what, next]) => ({
    name: `${name}+${what.join('+')}`,
    entry,
    next,
    filled: what,
  }))
  return [{ name, entry, next: entry.next, filled }, ...typed]
})

const parser = new new JSDOM('').window.DOMParser()
const opened = new Map<string, { readonly document: Document; readonly pristine: Element }>()

/** The document of a page, with its shadow roots. */
export function parsedPage(html: string): Document {
  const document = parser.parseFromString(html, 'text/html')
  raiseRoots(document)
  return document
}

function parsed(entry: IndexEntry) {
  const document = parser.parseFromString(snapshotHtml(entry), 'text/html')
  return { document, pristine: document.documentElement.cloneNode(true) as Element }
}

/**
 * The unchanged page of a situation, with its shadow roots. There is one document for each page, because a window keeps
 * every document made in it: opening the page again takes the last one back.
 */
export function open({ entry, filled }: Situation): Document {
  const page = opened.get(entry.file) ?? parsed(entry)
  opened.set(entry.file, page)
  page.document.documentElement.replaceWith(page.pristine.cloneNode(true))
  raiseRoots(page.document)
  // A box with something in it shows no grey words.
  if (filled.includes('quick-find')) page.document.querySelector('.ghostText')?.classList.remove('ghostText')
  return page.document
}
