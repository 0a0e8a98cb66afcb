// The part of the WebExtension API that both browsers have alike, with promises. The content script, which is put into every
// page of an org, makes do with it; the polyfill in api-with-polyfill.ts is for what is left, on our own pages and in the background.
import type { Native } from './api-with-polyfill'

/** Firefox has this name too. `browser` is none to rely on: where it is not defined, a page's element with that id is. */
export const native = chrome as unknown as Native
