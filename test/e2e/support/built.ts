// Before any end-to-end test: the extension must have been built.
import { existsSync } from 'node:fs'

export default function setup(): void {
  for (const browser of ['chrome', 'firefox']) {
    if (!existsSync(`dist/${browser}/manifest.json`))
      throw new Error(`dist/${browser} is missing: run "npm run build".`)
  }
}
