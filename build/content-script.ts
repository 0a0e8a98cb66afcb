// Builds each script that is put into pages into one file without imports: the background names it by its path, and browsers run
// it as a classic script. What `import path from '…/content.ts?script&iife'` gives is that path, from the extension's root.
//
// @crxjs/vite-plugin knows the same import. Measured with its way (November 2026, Chrome, bytes with gzip):
// - The manifest opens the script to every web page, which can then find out that the extension is installed. Nothing needs that.
// - The script is in the package a second time, as a module that nothing loads: the package has 149,590 bytes, not 124,444.
// - The background waits for two files of 20,598 bytes, not for one of 16,899: it shares a file with that module.
// - The background's file is named by the folder in which it was built: two people would not get equal builds.
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { classesAsClosures } from './classes-as-closures'
import { dataInCatalogue } from './data-in-catalogue'
import { minifyOnceMore } from './minify-once-more'
import { ownPropertyNames } from './own-property-names'
import { inPackingOrder, longTextFirst } from './packing-order'
import { withShortCustomProperties } from './short-custom-properties'
import { withoutRungKinds } from './without-rung-kinds'

interface PageScript {
  readonly imported: RegExp
  readonly source: string
  readonly file: string
  /** The name of what it exports by default: that is the outcome which the browser hands to whoever puts it into a page. */
  readonly outcome?: string
  readonly plugins?: readonly Plugin[]
}

const CONTENT: PageScript = {
  imported: /\/content\.ts\?script&iife$/,
  source: 'src/content/content.ts',
  file: 'src/content/content.js',
  plugins: [withoutRungKinds, dataInCatalogue, classesAsClosures],
}

const STRUCTURE: PageScript = {
  imported: /\/structure\.ts\?script&iife$/,
  source: 'src/structure/structure.ts',
  file: 'src/structure/structure.js',
  outcome: 'tokenGuideStructure',
}

const SCRIPTS: readonly PageScript[] = [CONTENT, STRUCTURE]

/**
 * What terser calls unsafe supposes that nothing replaces what browsers have, and that no function is constructed with `new`: no
 * class is left. Measured in November 2026: 100 bytes less with gzip -9.
 */
const COMPRESS = { unsafe: true, unsafe_arrows: true }

/** It is put into every page of an org, so each byte counts. */
async function smaller(code: string, root: string): Promise<string> {
  const regex = new RegExp(`^(?:${ownPropertyNames(root).join('|')})$`)
  const ordered = inPackingOrder(withShortCustomProperties(code))
  return longTextFirst(await minifyOnceMore(ordered, { compress: COMPRESS, mangle: { properties: { regex } } }))
}

/** @throws when it is not one script */
async function buildScript(
  { source, outcome = 'content', plugins = [] }: PageScript,
  { root, mode, build: { target, minify } }: ResolvedConfig,
): Promise<Rolldown.OutputChunk> {
  const settings = {
    write: false,
    target,
    minify,
    lib: { entry: source, formats: ['iife' as const], name: outcome },
    rolldownOptions: { optimization: { inlineConst: false } }, // a long selector would stand in several places
  }
  const built = await build({ root, mode, configFile: false, logLevel: 'warn', plugins: [...plugins], build: settings })
  const [chunk, ...others] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${source} was not built into one script.`)
  return chunk
}

interface ContentScriptApi {
  /** Hands out the content script with its modules, when it has been built: scripts/lib/dependency-sizes.mjs measures them. */
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
    resolveId: (source) => SCRIPTS.find(({ imported }) => imported.test(source))?.file ?? null,
    async load(id) {
      const script = SCRIPTS.find(({ file }) => file === id)
      if (script === undefined) return null
      const { file: fileName, outcome } = script
      const chunk = await buildScript(script, config)
      const isSmall = script === CONTENT && config.build.minify !== false
      const code = isSmall ? await smaller(chunk.code, config.root) : chunk.code
      // The outcome of a script is the value of its last statement.
      this.emitFile({ type: 'asset', fileName, source: outcome === undefined ? code : `${code}${outcome}\n` })
      for (const module of chunk.moduleIds) this.addWatchFile(module)
      if (script === CONTENT) tell(chunk)
      return `export default '${fileName}'`
    },
  }
}
