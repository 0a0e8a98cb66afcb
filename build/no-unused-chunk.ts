// The bundler also emits the content script as a module, which nothing loads: it is left out.
import type { Plugin } from 'vite'

export const noUnusedChunk: Plugin = {
  name: 'no-unused-content-chunk',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk' && file.facadeModuleId?.endsWith('/content/content.ts')) delete bundle[name]
      }
    },
  },
}
