// Which modules share a file. By itself the bundler makes a file for every few modules that some page and some view have in
// common, and small files compress badly. Ours are one file for each set of entries: what a view needs beside its own is
// there already, because the page that opens it has it.

interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** Its script is a build of its own, which shares nothing. */
const CONTENT = 'content'

/** The entries that load a module at once, by their folder in `src`: `popup`, `options`, `background`. */
function entriesOf(id: string, graph: Graph): Set<string> {
  const entries = new Set<string>()
  const seen = new Set([id])
  for (const each of seen) {
    const info = graph.getModuleInfo(each)
    const [, room] = /\/src\/(\w+)\/[^/]+\.(?:html|ts)$/.exec(each.replaceAll('\\', '/')) ?? []
    if (info?.isEntry === true && room !== undefined && room !== CONTENT) entries.add(room)
    for (const importer of info?.importers ?? []) seen.add(importer)
  }
  return entries
}

/** The name of the file for a module; null where it stays with the view that it belongs to, or with the background. */
export function chunkOf(id: string, graph: Graph): string | null {
  const name = [...entriesOf(id, graph)].toSorted().join('-')
  return name === '' || name === 'background' ? null : name
}
