// Firefox ends a content script without a word when its extension is removed or switched off: no code of ours runs any more,
// and what it has drawn stays in the page. So there the layer hides by itself, unless the script says again and again that it
// lives. In Chromium the script goes on running and takes the overlay away itself (content-script-lifetime.ts).
import { isCutOffWithoutNotice } from '../../browser/extension-info'

/** The layer hides when the script has been silent for so long (ms). It speaks twice a second. */
const HIDE_AFTER_MS = 950

/** Returns the function that says that the script lives. */
export function hideWhenCutOff(layer: HTMLElement): () => void {
  if (!isCutOffWithoutNotice()) return () => {}
  // While it waits for its start, nothing is drawn anew.
  const animation = layer.animate({ visibility: 'hidden' }, { delay: HIDE_AFTER_MS, fill: 'forwards' })
  return () => {
    animation.currentTime = 0
  }
}
