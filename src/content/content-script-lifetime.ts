// The lifetime of the content script in one document. All listeners, timers and drawn elements hang on its AbortSignal. It
// ends when no guide needs the page, when a newer copy of the script is injected, or when the extension was updated or removed.
import { isExtensionConnected } from '../browser/extension-info'

export interface ContentScriptLifetime {
  readonly signal: AbortSignal
  /** Ends everything. The page is then as if the script had never been there. */
  end(): void
  /** Whether the script may go on. Ends the lifetime when the extension is gone. */
  checkAlive(): boolean
}

/** Where a copy of the script keeps its lifetime, so that a newer copy in the same script world can end it. */
const CURRENT_LIFETIME = Symbol.for('token-guide.life')
/**
 * An event that tells older copies that a newer one has started. After an update the older copy runs in a script world of
 * its own, which the newer one cannot reach; it then finds that it is disconnected.
 */
const NEWER_COPY_EVENT = 'token-guide-newer'

/** Ends older copies of the script in this document, and starts the lifetime of this copy. */
export function startLifetime(): ContentScriptLifetime {
  const world = globalThis as { [CURRENT_LIFETIME]?: ContentScriptLifetime }
  world[CURRENT_LIFETIME]?.end()
  document.dispatchEvent(new Event(NEWER_COPY_EVENT))
  const controller = new AbortController()
  const { signal } = controller
  const lifetime: ContentScriptLifetime = {
    signal,
    end: () => controller.abort(),
    checkAlive: () => {
      if (!isExtensionConnected()) controller.abort()
      return !signal.aborted
    },
  }
  document.addEventListener(NEWER_COPY_EVENT, () => lifetime.checkAlive(), { signal })
  world[CURRENT_LIFETIME] = lifetime
  return lifetime
}
