// Minifies once more, what the bundler has minified: it leaves names in place of constants, and much else that is used once.
// About 2 % with gzip.
import { type MinifyOptions, minify } from 'terser'
import type { Plugin } from 'vite'

const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: { ecma: 2020, passes: 3, sequences: false, lhs_constants: false, unsafe_arrows: true },
  mangle: true,
}

async function smaller(code: string, isModule: boolean): Promise<string> {
  const { code: minified } = await minify(code, { ...OPTIONS, module: isModule })
  return minified ?? code
}

let isMinified = true

export const smallerScripts: Plugin = {
  name: 'smaller-scripts',
  enforce: 'post',
  configResolved({ build }) {
    isMinified = build.minify !== false
  },
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      if (!isMinified) return
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = await smaller(file.code, true)
        else if (file.fileName.endsWith('.js')) file.source = await smaller(String(file.source), false)
      }
    },
  },
}
