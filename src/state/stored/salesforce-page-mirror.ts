// The shelf as a Salesforce page knows it: what is stored of its own org. It is read without the schemas and followed without a
// store, both of which would be larger than all that the page does with it.
import { type Items, onItemsChanged, readItems } from '../../browser/storage'
import { LONGEST_NAME } from '../../guide/tools'
import { type KeptGuide, keptGuide } from '../readers/lenient-guide-reader'
import { entriesIn } from '../readers/value-readers'
import { parseHiddenTabs } from '../records/hidden-tabs-record'
import type { Unstored } from '../records/pending-writes'
import { HIDDEN_TABS_KEY, isGuideKey, isToolsKey } from '../records/storage-keys'

/** What is on the shelf; never changed, but replaced. */
export interface StoredForPage {
  /** By storage key; see guideKey. */
  readonly guides: Readonly<Record<string, KeptGuide>>
  /** Tabs in which the person closed the card. */
  readonly hiddenTabs: readonly number[]
  /** Names of the tools that use an org's token, by storage key; see toolsKey. */
  readonly toolNames: Readonly<Record<string, readonly string[]>>
}

const EMPTY: StoredForPage = { guides: {}, hiddenTabs: [], toolNames: {} }

export class SalesforcePageMirror {
  readonly #keys: readonly string[] | null
  #now = EMPTY
  /** Called after every change. */
  onChange = (): void => {}

  /** `keys`: those that it is about; null for all. */
  constructor(keys: readonly string[] | null) {
    this.#keys = keys
  }

  get now(): StoredForPage {
    return this.#now
  }

  /** Takes in changed items; an undefined value is a removed key. Never throws. */
  take(changed: Items): void {
    const mine = Object.entries(changed).filter(([key]) => this.#keys?.includes(key) ?? true)
    if (mine.length === 0) return
    this.#now = mine.reduce(shelved, this.#now)
    this.onChange()
  }

  /** Takes in what is to be stored but could not be yet. */
  takeUnstored({ items, removed }: Unstored): void {
    this.take({ ...Object.fromEntries(removed.map((key) => [key, undefined])), ...items })
  }

  /** Reads everything again: a page that was frozen has missed what changed meanwhile. */
  async refresh(): Promise<void> {
    const items = await readItems(this.#keys)
    this.#now = Object.entries(items).reduce(shelved, EMPTY)
    this.onChange()
  }
}

function shelved(shelf: StoredForPage, [key, value]: readonly [string, unknown]): StoredForPage {
  if (isToolsKey(key)) return { ...shelf, toolNames: { ...shelf.toolNames, [key]: toolNamesIn(value) } }
  if (key === HIDDEN_TABS_KEY) return { ...shelf, hiddenTabs: parseHiddenTabs(value) }
  if (!isGuideKey(key)) return shelf
  const { [key]: _, ...others } = shelf.guides
  const guide = keptGuide(key, value)
  return { ...shelf, guides: guide === null ? others : { ...others, [key]: guide } }
}

/** So many letters and digits in a row are no name, but a token; see secret-detection.ts. */
const LIKE_A_TOKEN = /[a-z0-9]{20}/i

/** The names in a stored list of tools that can be read. Never throws. */
export function toolNamesIn(value: unknown): readonly string[] {
  const tools = entriesIn(value)?.['tools']
  return Array.isArray(tools) ? tools.map((tool) => entriesIn(tool)?.['name']).filter(isName) : []
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME && !LIKE_A_TOKEN.test(name)

/** Reads what is stored under the keys (null: everything) and follows its changes until the signal fires. */
export async function openSalesforcePageMirror(
  keys: readonly string[] | null,
  signal: AbortSignal,
): Promise<SalesforcePageMirror> {
  const shelf = new SalesforcePageMirror(keys)
  const missed: Items = {}
  let isOpen = false
  onItemsChanged((changed) => (isOpen ? shelf.take(changed) : Object.assign(missed, changed)), signal)
  await shelf.refresh()
  shelf.take(missed)
  isOpen = true
  return shelf
}
