// One life per document: everything the content script does hangs on one AbortSignal. A life ends when no guide needs
// it, when a newer copy is injected, or when the extension was updated and left it behind.
import { isConnected } from '../browser/extension'

export interface Life {
  readonly signal: AbortSignal
  /** Ends everything; the page is as if the script had never been there. */
  end(): void
  /** Ends the life when the extension is gone. True while it lives. */
  goesOn(): boolean
}

const CURRENT = Symbol.for('token-guide.life')
/** Says to a copy from before an update, which lives in a world of its own, that it should look whether it is cut off. */
const NEWER = 'token-guide-newer'

export function beginLife(): Life {
  const world = globalThis as { [CURRENT]?: Life }
  world[CURRENT]?.end()
  document.dispatchEvent(new Event(NEWER))
  const controller = new AbortController()
  const life: Life = {
    signal: controller.signal,
    end: () => controller.abort(),
    goesOn: () => {
      if (!isConnected()) controller.abort()
      return !controller.signal.aborted
    },
  }
  document.addEventListener(NEWER, () => life.goesOn(), { signal: controller.signal })
  world[CURRENT] = life
  return life
}
