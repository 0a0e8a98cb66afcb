// Puts what we say about privacy and security into the package, as plain text: the options page shows it without a network.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const DOCUMENTS = { 'privacy.txt': 'PRIVACY.md', 'security.txt': 'SECURITY.md' }

export const documents: Plugin = {
  name: 'documents',
  generateBundle() {
    for (const [fileName, path] of Object.entries(DOCUMENTS)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') })
    }
  },
}
