// The bundler opens the content script to every site, which would let any page detect the extension. Nothing needs it.
import type { Plugin } from 'vite'

export const noWebAccessibleResources: Plugin = {
  name: 'no-web-accessible-resources',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json']
      if (file?.type !== 'asset') return
      const { web_accessible_resources: _, ...built } = JSON.parse(String(file.source))
      file.source = JSON.stringify(built, null, 2)
    },
  },
}
