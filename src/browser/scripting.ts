// Putting the content script into pages, and taking it out of the pages to come.
import { browser } from './api-with-polyfill'

export interface Registration {
  readonly id: string
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
  /** Path of the script from the extension's root, with a leading slash (Firefox resolves others against the caller). */
  readonly file: string
}

/** Registers the script for every page and frame to come, unless it is registered so already. */
export async function register(registration: Registration): Promise<void> {
  const { id, matches, excludeMatches, file } = registration
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known !== undefined && isSame(known, registration)) return
  const script = {
    id,
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    js: [file],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (known === undefined) await browser.scripting.registerContentScripts([script])
  else await browser.scripting.updateContentScripts([script])
}

type Known = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number]

/** Browsers give the path back as they like it, with or without the extension's address, and patterns in any order. */
const isSame = (known: Known, { matches, file }: Registration): boolean =>
  known.js?.length === 1 &&
  `/${known.js[0]}`.endsWith(file) &&
  [...(known.matches ?? [])].sort().join() === [...matches].sort().join()

export async function unregister(id: string): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
}

/** Runs the script now in every frame of an open tab. False where the browser does not allow it. */
export async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] })
    return true
  } catch {
    return false // a discarded tab, an error page, or a host the person has withdrawn
  }
}
