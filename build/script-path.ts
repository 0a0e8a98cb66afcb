// Where the background finds the content script, written into it at once. The bundler would first put a mark there that is
// made of this folder's own path, and name the background's file by it: every folder would build other bytes.
import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'

const QUERY = '?scriptId='
const MARK = /import\.meta\.CRX_DYNAMIC_SCRIPT_\w+/

let root = ''

export const scriptPath: Plugin = {
  name: 'script-path',
  configResolved(config) {
    root = config.root
  },
  transform(code, id) {
    const [file = '', query] = id.split(QUERY)
    if (query === undefined) return null
    if (!MARK.test(code)) this.error(`${id} has no mark for the script's path: build/script-path.ts no longer fits.`)
    const built = relative(root, file).replaceAll(sep, '/').replace(/\.ts$/, '.js')
    return code.replace(MARK, JSON.stringify(built))
  },
}
