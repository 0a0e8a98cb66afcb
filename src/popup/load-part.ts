// Loads a file of the popup. Where the browser cannot, as when the extension has just been replaced, the popup says so once, above
// everything else.
import { t } from '../browser/i18n'

/** Stands for what could not be loaded. */
export class PartNotLoaded extends Error {}

export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part | PartNotLoaded> {
  try {
    return await load()
  } catch (cause) {
    sayOnce()
    return new PartNotLoaded('', { cause })
  }
}

/** Outside of what Preact draws: nothing that is missing there can keep it away. */
function sayOnce(): void {
  if (document.querySelector('[data-notice="not-loaded"]') !== null) return
  const notice = document.createElement('p')
  notice.className = 'notice fault'
  notice.dataset['notice'] = 'not-loaded'
  notice.role = 'alert'
  notice.textContent = t('popup_not_loaded')
  document.body.prepend(notice)
}
