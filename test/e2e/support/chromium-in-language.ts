// A Chromium whose interface is in a language that is not installed with it. It shows its own texts in English then, but extensions
// are told that language all the same.
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromiumPath } from './chromium'

export interface ChromiumInLanguage {
  readonly path: string
  remove(): void
}

/** The texts that every Chromium has. */
const ENGLISH = 'locales/en-US.pak'

/** Distributions start it by a script, which stands elsewhere. */
const folders = (): string[] => [
  dirname(realpathSync(chromiumPath())),
  '/usr/lib/chromium',
  '/usr/lib/chromium-browser',
]
const EXECUTABLES = ['chromium', 'chrome', 'chromium-browser']

/** Null where this machine has no such browser, or does not let us link its files. Copied, they would be hundreds of megabytes. */
export function chromiumInLanguage(language: string): ChromiumInLanguage | null {
  const folder = folders().find((each) => existsSync(join(each, ENGLISH)))
  if (folder === undefined) return null
  if (existsSync(join(folder, `locales/${language}.pak`))) return { path: chromiumPath(), remove: () => {} }
  const executable = EXECUTABLES.find((name) => existsSync(join(folder, name)))
  if (executable === undefined) return null
  const copy = mkdtempSync(join(tmpdir(), 'token-guide-chromium-'))
  const remove = (): void => rmSync(copy, { recursive: true, force: true })
  try {
    linkAll(folder, copy)
    copyFileSync(join(folder, ENGLISH), join(copy, `locales/${language}.pak`))
    return { path: join(copy, executable), remove }
  } catch {
    remove()
    return null
  }
}

function linkAll(from: string, to: string): void {
  for (const each of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, each.name), join(to, each.name)]
    if (each.isDirectory()) {
      mkdirSync(target)
      linkAll(source, target)
    } else linkSync(source, target)
  }
}
