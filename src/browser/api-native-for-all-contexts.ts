// The part of the WebExtension API that is the same in Chrome and Firefox, with promises. The content script uses nothing else,
// because it is put into every page of an org and has to be small. Only the background also uses the polyfill.
import type { ExtensionApi } from './api-polyfilled-for-background'

/**
 * Firefox defines `chrome`, too. The name `browser` is not safe: where the browser does not define it, it stands for an element
 * of the page with that id.
 */
export const extensionApi = chrome as unknown as ExtensionApi
