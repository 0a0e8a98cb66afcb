// A copy of the built extension that speaks a made-up language.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXTENSION } from '../e2e/support/chromium'
import { type Copy, copyOf } from '../e2e/support/extension-copy'
import type { Catalogue } from './made-up-catalogue'

export function extensionSpeaking(madeUp: (catalogue: Catalogue) => Catalogue): Copy {
  const copy = copyOf(EXTENSION)
  const path = join(copy.folder, '_locales/en/messages.json')
  writeFileSync(path, JSON.stringify(madeUp(JSON.parse(readFileSync(path, 'utf8')) as Catalogue)))
  return copy
}
