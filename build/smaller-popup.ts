// The popup's script, minified once more by terser, as the content script is: a person waits for it each time the popup opens.
// Measured in November 2026: 30,538 bytes with gzip -9 before, and 30,120 after.
import { minify } from 'terser'
import type { Plugin } from 'vite'

export const smallerPopup: Plugin = {
  name: 'smaller-popup',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !/(?:^|\/)popup-[\w-]+\.js$/.test(chunk.fileName)) continue
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2022,
        compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, unsafe_methods: true },
        mangle: true,
      })
      chunk.code = code ?? chunk.code
    }
  },
}
