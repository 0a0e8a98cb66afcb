// Makes the popup's script smaller: a person waits for it each time the popup opens.
import type { Plugin } from 'vite'
import { minifyOnceMore } from './minify-once-more'

const POPUP = /(?:^|\/)popup-[\w-]+\.js$/

export const smallerPopup: Plugin = {
  name: 'smaller-popup',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && POPUP.test(chunk.fileName)) {
        chunk.code = await minifyOnceMore(chunk.code, { module: true })
      }
    }
  },
}
