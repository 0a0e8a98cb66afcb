// The shelf as a Salesforce page knows it: what is stored of its own org, mirrored in a zustand store. It is read without the
// schemas, which are larger than all that the page does with it.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Items, onItemsChanged, readItems } from '../browser/storage'
import { LONGEST_NAME } from '../guide/tools'
import { parseHiddenTabs } from './hidden-tabs'
import { type KeptGuide, keptGuide } from './kept-guide'
import { HIDDEN_TABS_KEY, isGuideKey, isToolsKey } from './keys'
import { entriesIn } from './readers'
import type { Unstored } from './unstored'

export interface PageShelf {
  /** By storage key; see guideKey. */
  readonly guides: Readonly<Record<string, KeptGuide>>
  /** Tabs in which the person closed the card. */
  readonly hiddenTabs: readonly number[]
  /** Names of the tools that use an org's token, by storage key; see toolsKey. */
  readonly toolNames: Readonly<Record<string, readonly string[]>>
}

export type PageShelfStore = StoreApi<PageShelf>

const EMPTY: PageShelf = { guides: {}, hiddenTabs: [], toolNames: {} }

/** So many letters and digits in a row are no name, but a token; see secrets.ts. */
const LIKE_A_TOKEN = /[a-z0-9]{20}/i

/** The names in a stored list of tools that can be read. Never throws. */
export function toolNamesIn(value: unknown): readonly string[] {
  const tools = entriesIn(value)?.['tools']
  if (!Array.isArray(tools)) return []
  const names = tools.map((tool) => entriesIn(tool)?.['name'])
  return names.filter((name) => typeof name === 'string').filter(isName)
}

const isName = (name: string): boolean => name !== '' && name.length <= LONGEST_NAME && !LIKE_A_TOKEN.test(name)

/** The shelf after some keys changed; an undefined value is a removed key. Never throws. */
export function shelveForPage(shelf: PageShelf, changed: Items): PageShelf {
  let { guides, hiddenTabs, toolNames } = shelf
  for (const [key, value] of Object.entries(changed)) {
    if (isGuideKey(key)) {
      const { [key]: _, ...others } = guides
      const guide = keptGuide(key, value)
      guides = guide === null ? others : { ...others, [key]: guide }
    } else if (isToolsKey(key)) toolNames = { ...toolNames, [key]: toolNamesIn(value) }
    else if (key === HIDDEN_TABS_KEY) hiddenTabs = parseHiddenTabs(value)
  }
  return { guides, hiddenTabs, toolNames }
}

/** Reads the given keys (null: everything) and follows their changes until the signal fires. */
export async function openPageShelf(keys: string[] | null, signal: AbortSignal): Promise<PageShelfStore> {
  const store = createStore<PageShelf>(() => EMPTY)
  const missed: Items[] = []
  let follow = (changed: Items): void => void missed.push(changed)
  onItemsChanged((changed) => follow(only(changed, keys)), signal)
  const items = await readItems(keys)
  store.setState(missed.reduce(shelveForPage, shelveForPage(EMPTY, items)), true)
  follow = (changed) => {
    if (Object.keys(changed).length > 0) store.setState(shelveForPage(store.getState(), changed), true)
  }
  return store
}

/** Reads the given keys again: a page that was frozen has missed what changed meanwhile. */
export async function refreshPageShelf(store: PageShelfStore, keys: string[] | null): Promise<void> {
  store.setState(shelveForPage(EMPTY, await readItems(keys)), true)
}

/** Takes in what is to be stored but could not be yet. */
export function takeIn(store: PageShelfStore, { items, removed }: Unstored, keys: string[] | null): void {
  const changed = { ...Object.fromEntries(removed.map((key) => [key, undefined])), ...items }
  store.setState(shelveForPage(store.getState(), only(changed, keys)), true)
}

const only = (changed: Items, keys: string[] | null): Items =>
  keys === null ? changed : Object.fromEntries(Object.entries(changed).filter(([key]) => keys.includes(key)))
