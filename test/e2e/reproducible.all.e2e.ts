// The same sources give the same bytes: two builds for each browser, in two folders and time zones, and the zips made of
// them. Needs no browser.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { zipFolder } from '../../scripts/lib/reproducible-zip'
import { filesIn } from './support/files-in'

const FOLDERS = ['src', 'public', 'build', 'scripts']
const FILES = [
  'LICENSE',
  'PRIVACY.md',
  'SECURITY.md',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

const folder = mkdtempSync(join(tmpdir(), 'token-guide-build-'))
const copy = join(folder, 'copy')

beforeAll(() => {
  for (const name of [...FOLDERS, ...FILES]) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
})
afterEach(() => vi.useRealTimers())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds what is in `from`, in a process of its own, because plugins remember things. Answers with the folder. */
async function built(browser: string, from: string, timeZone: string): Promise<string> {
  const { NODE_ENV: _, ...variables } = process.env // the test runner's would make it another kind of build
  const place = join(folder, browser, timeZone)
  await promisify(execFile)('npx', ['vite', 'build', '--mode', browser, '--outDir', place], {
    cwd: from,
    env: { ...variables, TZ: timeZone },
  })
  return place
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const hashes = (place: string): Record<string, string> =>
  Object.fromEntries(filesIn(place).map((name) => [name, hash(readFileSync(join(place, name)))]))

test.each(['chrome', 'firefox'])(
  'two builds for %s, and their zips, are equal byte by byte',
  async (browser) => {
    const [one, two] = await Promise.all([built(browser, '.', 'UTC'), built(browser, copy, 'Pacific/Auckland')])
    expect(Object.keys(hashes(one))).toContain('manifest.json')
    expect(hashes(two)).toEqual(hashes(one))

    const before = hash(zipFolder(one))
    const longAgo = new Date(2001, 1, 3)
    for (const name of filesIn(two)) utimesSync(join(two, name), longAgo, longAgo)
    vi.setSystemTime(longAgo)
    expect(hash(zipFolder(two))).toBe(before)
  },
  120_000,
)
