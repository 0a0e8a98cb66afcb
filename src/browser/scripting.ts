// Registers the content script for pages that will be loaded, and injects it into pages that are open.
import { browser } from './api-polyfilled-for-background'

export interface ContentScriptRegistration {
  readonly id: string
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
  /** Path of the script from the extension's root, with a leading slash (Firefox resolves others against the caller). */
  readonly file: string
}

/**
 * Registers the script for all matching pages and frames that will be loaded. Does nothing when it is registered already.
 * Browsers reject a registration without any match pattern.
 */
export async function registerContentScript(registration: ContentScriptRegistration): Promise<void> {
  const { id, matches, excludeMatches, file } = registration
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known !== undefined && isSameRegistration(known, registration)) return
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

type RegisteredScript = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number]

/** Browsers may give the path back without slash or as a full address, and the patterns in another order. */
const isSameRegistration = (known: RegisteredScript, wanted: ContentScriptRegistration): boolean =>
  known.js?.length === 1 &&
  `/${known.js[0]}`.endsWith(wanted.file) &&
  isSameSet(known.matches, wanted.matches) &&
  isSameSet(known.excludeMatches, wanted.excludeMatches)

const isSameSet = (some: readonly string[] | null | undefined, others: readonly string[]): boolean =>
  [...(some ?? [])].sort().join() === [...others].sort().join()

export async function unregisterContentScript(id: string): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
}

/**
 * `kept-out`: a company's policy keeps extensions out of this host, or we have no permission for it. `refused`: a discarded
 * tab, an error page, or another reason.
 */
export type InjectionResult = 'injected' | 'kept-out' | 'refused'

/** What Chromium says of a host that a policy blocks, and Firefox of one that it does not let extensions see. */
const KEPT_OUT_ERROR = /policy|Missing host permission/i

/** Runs the script now in every frame of an open tab. Never rejects. */
export async function injectIntoTab(tabId: number, file: string): Promise<InjectionResult> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] })
    return 'injected'
  } catch (error) {
    return KEPT_OUT_ERROR.test(String(error)) ? 'kept-out' : 'refused'
  }
}

/**
 * Runs a script once in every frame of an open tab, also in those that still load, and gives what it came to in each. Null when
 * the browser refuses. A frame in which it failed has no outcome.
 */
export async function outcomesInTab(tabId: number, file: string): Promise<readonly unknown[] | null> {
  try {
    const target = { tabId, allFrames: true }
    const outcomes = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true })
    return outcomes.flatMap(({ result }) => (result === undefined || result === null ? [] : [result]))
  } catch {
    return null
  }
}
