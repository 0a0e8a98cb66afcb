// Each page of ours is one script file. By itself the bundler puts what it shares with others into files of their own; a popup
// has to wait for each, and all together are larger. So each page has its own copies, told by a query. What a copy is made of
// is the same file, so nothing stands twice in the source.
import type { Plugin } from 'vite'

/** `src/popup/popup.html` and the like. */
export const PAGE = /\/src\/([\w-]+)\/\1\.html$/
const COPY = /\?of=([\w-]+)$/
/** Not what the bundler makes up itself, whose names begin with a zero. */
const FILE = /^[^\0].*\.(?:m?js|tsx?|css)$/

function pageOf(id: string | undefined): string | undefined {
  const path = id?.replaceAll('\\', '/') ?? ''
  return (COPY.exec(path) ?? PAGE.exec(path))?.[1]
}

export const ownCopies: Plugin = {
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const page = pageOf(importer)
    if (page === undefined) return null
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    return found !== null && FILE.test(found.id) ? { ...found, id: `${found.id}?of=${page}` } : found
  },
}
