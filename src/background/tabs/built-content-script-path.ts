// The paths of the built scripts that are put into pages. The imports make the build write each as one file that runs
// synchronously.
import contentPath from '../../content/content.ts?script&iife'
import structurePath from '../../structure/structure.ts?script&iife'

/** From the extension's root, with a leading slash. */
export const CONTENT_SCRIPT_FILE = `/${contentPath.replace(/^\//, '')}`

/** The script that reads a page for a report, once. */
export const STRUCTURE_SCRIPT_FILE = `/${structurePath.replace(/^\//, '')}`
