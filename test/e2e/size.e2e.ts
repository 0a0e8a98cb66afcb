// How much is put into every page of an org, and how much is loaded before the popup shows: each has a limit. Needs no browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'

/** Less than so many bytes with gzip -9; style sheets are inside. */
const CONTENT_LIMIT = 28_800
const POPUP_LIMIT = 30_000

const CONTENT = 'src/content/content.js'

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const read = (file: string): string => readFileSync(join('dist', browser, file), 'utf8')
  const sizesOf = (files: readonly string[]) =>
    Object.fromEntries(files.map((file) => [file, gzipSync(read(file), { level: 9 }).length]))
  const sum = (sizes: Readonly<Record<string, number>>): number => Object.values(sizes).reduce((a, b) => a + b, 0)
  const said = (sizes: Readonly<Record<string, number>>): string =>
    Object.entries(sizes)
      .map(([file, size]) => `${size} ${file}`)
      .join('\n')

  /** The page, what it names, and what that imports at once: not the views, which are loaded when they are opened. */
  function loadedBy(page: string): string[] {
    const { document } = new JSDOM(read(page)).window
    const named = [...document.querySelectorAll('script, link')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    )
    const files = new Set([page, ...named.map((name) => name.slice(1))])
    for (const file of files) {
      if (!file.endsWith('.js')) continue
      for (const [, name = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
        files.add(join(file, '..', name))
      }
    }
    return [...files]
  }

  test('the content script is small', () => {
    const sizes = sizesOf([CONTENT])
    expect(sum(sizes), said(sizes)).toBeLessThan(CONTENT_LIMIT)
  })

  test('the popup is small, and waits for one file beside its page', () => {
    const { action } = JSON.parse(read('manifest.json')) as { action: { default_popup: string } }
    const files = loadedBy(action.default_popup)
    expect(files).toHaveLength(2)
    const sizes = sizesOf(files)
    expect(sum(sizes), said(sizes)).toBeLessThan(POPUP_LIMIT)
  })
})
