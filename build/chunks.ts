// Which modules share a file: all that a page loads at once are one. A view, which is loaded when it is opened, has its own.
import { PAGE } from './own-copies.ts'

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/** The page that loads a module at once, by its folder in `src`; null where the bundler decides about the file. */
export function chunkOf(id: string, graph: Graph): string | null {
  const seen = new Set([id])
  for (const each of seen) {
    const page = PAGE.exec(each.replaceAll('\\', '/'))
    if (page?.[1] !== undefined) return page[1]
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) seen.add(importer)
  }
  return null
}
