// Where the build puts the content script: one synchronous file.
import path from '../../content/content.ts?script&iife'

/** From the extension's root, with a leading slash. */
export const CONTENT_SCRIPT_FILE = `/${path.replace(/^\//, '')}`
