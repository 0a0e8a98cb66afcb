// Builds the content script into one file without imports: the background registers it by its path, and browsers run it as a
// classic script. What `import path from '…/content.ts?script&iife'` gives is that path, from the extension's root.
//
// @crxjs/vite-plugin knows the same import. Measured with its way (November 2026, Chrome, bytes with gzip):
// - The manifest opens the script to every web page, which can then find out that the extension is installed. Nothing needs that.
// - The script is in the package a second time, as a module that nothing loads: the package has 149,590 bytes, not 124,444.
// - The background waits for two files of 20,598 bytes, not for one of 16,899: it shares a file with that module.
// - The background's file is named by the folder in which it was built: two people would not get equal builds.
import { minify as minifyOnceMore } from 'terser'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'

const IMPORT = /\/content\.ts\?script&iife$/
const SOURCE = 'src/content/content.ts'
const FILE = 'src/content/content.js'

/**
 * What vite has minified, once more by terser, which names things by how often they occur. Measured in November 2026, bytes with
 * gzip -9: 27,726 before, and 26,964 after. The script is put into every page of an org, so it counts.
 */
async function smaller(code: string): Promise<string> {
  const { code: smallest } = await minifyOnceMore(code, { ecma: 2020, compress: { passes: 3 }, mangle: true })
  return smallest ?? code
}

/** @throws when it is not one script */
async function buildScript({ root, mode, build: { target, minify } }: ResolvedConfig): Promise<Rolldown.OutputChunk> {
  const settings = { write: false, target, minify, lib: { entry: SOURCE, formats: ['iife' as const], name: 'content' } }
  const built = await build({ root, mode, configFile: false, logLevel: 'warn', build: settings })
  const [chunk, ...others] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${SOURCE} was not built into one script.`)
  return chunk
}

interface ContentScriptApi {
  /** Hands out the script with its modules, when it has been built: scripts/lib/dependency-sizes.mjs measures them. */
  onBuilt(listener: (chunk: Rolldown.OutputChunk) => void): void
}

export function contentScript(): Plugin<ContentScriptApi> {
  let config: ResolvedConfig
  let tell: (chunk: Rolldown.OutputChunk) => void = () => {}
  return {
    name: 'content-script',
    enforce: 'pre', // before @crxjs/vite-plugin
    api: {
      onBuilt(listener) {
        tell = listener
      },
    },
    configResolved(resolved) {
      config = resolved
    },
    resolveId: (source) => (IMPORT.test(source) ? FILE : null),
    async load(id) {
      if (id !== FILE) return null
      const chunk = await buildScript(config)
      const source = config.build.minify === false ? chunk.code : await smaller(chunk.code)
      this.emitFile({ type: 'asset', fileName: FILE, source })
      for (const module of chunk.moduleIds) this.addWatchFile(module)
      tell(chunk)
      return `export default '${FILE}'`
    },
  }
}
