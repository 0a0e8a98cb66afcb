// Before any end-to-end test: the extension must have been built. After all of them: profiles of browsers are removed.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Names the folder for the profiles of browsers that workers share among their files. */
export const PROFILES_VARIABLE = 'TOKEN_GUIDE_PROFILES'

export default function setup(): () => void {
  for (const browser of ['chrome', 'firefox']) {
    if (!existsSync(`dist/${browser}/manifest.json`))
      throw new Error(`dist/${browser} is missing: run "npm run build".`)
  }
  const profiles = mkdtempSync(join(tmpdir(), 'token-guide-profiles-'))
  process.env[PROFILES_VARIABLE] = profiles
  return () => rmSync(profiles, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
