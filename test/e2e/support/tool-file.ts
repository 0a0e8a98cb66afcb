// Reading a file with a list of tools into the popup, as a person does who was sent one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { says } from './popup'

export interface ToolFileContent {
  readonly version?: number
  readonly label?: string
  readonly tools: readonly object[]
}

/** Chooses such a file in the list of tools. Resolves when the popup says these words of it. */
export async function readToolFile(popup: Page, content: ToolFileContent, words: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'token-guide-tools-'))
  const file = join(folder, 'tools.json')
  writeFileSync(file, JSON.stringify({ format: 'token-guide-tools', version: 1, ...content }))
  const input = (await popup.waitForSelector('[data-field="import-tools"]')) as unknown as {
    uploadFile(path: string): Promise<void>
  }
  await input.uploadFile(file)
  await says(popup, '[data-import]', words)
  rmSync(folder, { recursive: true })
}
