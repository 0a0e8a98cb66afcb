// The path of the built content script. The import makes the build write the script as one file that runs
// synchronously.
import path from '../../content/content.ts?script&iife'

/** From the extension's root, with a leading slash. */
export const CONTENT_SCRIPT_FILE = `/${path.replace(/^\//, '')}`
