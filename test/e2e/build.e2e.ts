// What is shipped: the built manifests ask for no more than was promised, and the bundles hold nothing they should not.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { dependenciesOf } from '../../scripts/lib/dependency-list.mjs'
import { filesIn } from './support/files-in'

interface Manifest {
  readonly [key: string]: unknown
  readonly background: { service_worker?: string; scripts?: string[]; type?: string }
  readonly action: { default_popup: string }
}

/** What a manifest asks for or opens. What is absent stands in the golden file as null. */
const RIGHTS = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_security_policy',
  'externally_connectable',
  'web_accessible_resources',
  'content_scripts',
  'commands',
  'incognito',
  'side_panel',
  'sidebar_action',
]
/** Of them those that PRIVACY.md gives reasons for. */
const ASKED = RIGHTS.slice(0, 4)
/** Firefox needs no permission for its sidebar. */
const ONLY_IN_CHROMIUM = ['sidePanel']

/** Nothing built has these, not even in a text. The table of the WebExtension API has `eval: {` as a key. */
const FORBIDDEN = {
  // A method of that name of an object of a library's own asks nothing.
  'asks the network':
    /(?<![\w$.])fetch\((?![\w$,]*\)\{)|\b(?:window|self|globalThis|global)\??\.fetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/,
  'makes code from text': /\beval\b(?!:\{)|\bFunction\s*\(|\bset(?:Timeout|Interval)\(\s*["'`]|WebAssembly/,
  'loads code from elsewhere':
    /importScripts|createElement\(\s*["'`]script|(?<![-\w$.])(?:import|from)\s*\(?\s*["'`](?!\.{0,2}\/)|:\/\/[^\s"'`]+\.m?js\b/,
  'names the confirmation as an address': /https?:\/\/[^"'`]*ResetApiTokenConfirm/,
}

const MARKUP =
  /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|document\.write/gi

/** Each mention of a way to write markup. */
const markupIn = (text: string): string[] => (text.match(MARKUP) ?? []).toSorted()

/** What Preact as released says of markup: its prop for raw HTML. See SECURITY.md. */
const PREACT = markupIn(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'))
/** The scripts that Preact is in, one for each page. */
const WITH_PREACT = /^assets\/(options|popup|report|welcome)-[\w-]+\.js$/

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The permissions of PRIVACY.md: what stands as code in the first column of its last table, where a reason follows. */
function explained(): string[] {
  const [, table = ''] = readFileSync('PRIVACY.md', 'utf8').split('## Permissions')
  const rows = [...table.matchAll(/^\|(.+)\|(.+)\|$/gm)].filter(([, , reason = '']) => /[a-z]/.test(reason))
  return rows.flatMap(([, asked = '']) => [...asked.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

/** A pattern for whole hosts is the same as their name there. */
const hostOf = (permission: string): string => permission.replace(/^https:\/\/(.+)\/\*$/, '$1')

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = join('dist', browser)
  const manifest = json(join(folder, 'manifest.json')) as Manifest
  const files = filesIn(folder)
  const ending = (...ends: string[]): string[] => files.filter((file) => ends.includes(extname(file)))
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

  test('asks for exactly what is written down', () => {
    const built = Object.fromEntries(RIGHTS.map((right) => [right, manifest[right] ?? null]))
    const keys = Object.keys(manifest).toSorted()
    expect({ keys, ...built }).toEqual(json(`test/e2e/golden/manifest-${browser}.json`))
  })

  test('asks for nothing without a reason in PRIVACY.md, which gives none for anything else', () => {
    const asked = ASKED.flatMap((right) => (manifest[right] ?? []) as string[])
    const expected = explained().filter((name) => browser === 'chrome' || !ONLY_IN_CHROMIUM.includes(name))
    expect(expected.map(hostOf).toSorted()).toEqual(asked.map(hostOf).toSorted())
  })

  test('opens nothing to pages and declares no content script', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['content_scripts']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
    expect(JSON.stringify(manifest['content_security_policy'])).toContain("default-src 'none'")
  })

  test('the background loads the background, not another entry of the same name', () => {
    const loader = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? ''
    const imported = /import\s*['"]\.\/(.+?)['"]/.exec(read(loader))?.[1] ?? loader
    expect(imported).toMatch(/\/background\.ts-/)
    expect(read(imported)).toContain('content/content.js') // which it registers
  })

  test('what is put into pages are two scripts, each one synchronous file', () => {
    for (const script of ['src/content/content.js', 'src/structure/structure.js']) {
      expect(read(script)).not.toMatch(/\bimport\s*\(|^import\s/m)
    }
    expect(ending('.js').filter((file) => file.includes('structure'))).toEqual(['src/structure/structure.js'])
    expect(ending('.js').filter((file) => file.includes('content'))).toEqual(['src/content/content.js'])
  })

  test('holds no other kinds of files', () => {
    expect([...new Set(files.map(extname))].toSorted()).toEqual([
      '.css',
      '.html',
      '.js',
      '.json',
      '.png',
      '.svg',
      '.txt',
    ])
  })

  test('its catalogues hold what is shown, not what translators read', () => {
    const catalogues = files.filter((file) => file.endsWith('messages.json'))
    expect(catalogues.length).toBeGreaterThan(0)
    for (const file of catalogues) {
      const text = read(file)
      expect(text).toContain('"message":"')
      expect(text).toContain('"content":"$1"')
      expect(text).not.toMatch(/"description":|"example":/)
    }
  })

  test('brings the licence of everything that is in it', () => {
    const text = read('licences.txt')
    for (const { name, version } of dependenciesOf('package-lock.json')) expect(text).toContain(`${name} ${version}`)
    expect(text.match(/Permission is hereby granted|Mozilla Public License/g)?.length).toBeGreaterThanOrEqual(5)
  })

  test.each(Object.entries(FORBIDDEN))('no code %s', (_what, forbidden) => {
    const scripts = ending('.js')
    expect(scripts.length).toBeGreaterThan(5)
    expect(scripts.map((file) => [file, forbidden.exec(read(file))?.[0]]).filter(([, found]) => found)).toEqual([])
  })

  test('no code writes markup, but for Preact as it was released', () => {
    expect(PREACT).not.toEqual([])
    const found = ending('.js').map((file) => [file, markupIn(read(file))] as const)
    expect(found.filter(([file, markup]) => markup.length > 0 && !WITH_PREACT.test(file))).toEqual([])
    expect(found.filter(([file]) => WITH_PREACT.test(file)).map(([, markup]) => markup)).toEqual([
      PREACT,
      PREACT,
      PREACT,
      PREACT,
    ])
  })

  test('pages have no code or style of their own, and take all they need from the extension', () => {
    const pages = ending('.html')
    expect(pages).toContain(manifest.action.default_popup)
    for (const page of pages) {
      const elements = [...new JSDOM(read(page)).window.document.querySelectorAll('*')]
      const scripts = elements.filter(({ localName }) => localName === 'script')
      expect(scripts.filter((script) => script.textContent !== '' || !script.hasAttribute('src'))).toEqual([])
      expect(elements.filter(({ localName }) => ['style', 'base', 'iframe'].includes(localName))).toEqual([])
      const attributes = elements.flatMap((element) => [...element.attributes])
      expect(attributes.filter(({ name }) => /^(on|style$|srcdoc$)/.test(name))).toEqual([])
      const addresses = attributes.filter(({ name }) => name === 'src' || name === 'href').map(({ value }) => value)
      expect(addresses.filter((address) => !/^\/\w/.test(address))).toEqual([])
    }
  })

  test('no style or picture loads anything', () => {
    const loading = /url\(|@import|<script|\bhref=|\bon\w+=/i
    expect(ending('.css', '.svg').filter((file) => loading.test(read(file)))).toEqual([])
  })
})

interface Finding {
  readonly code: string
  readonly message: string
  readonly file: string
}

/** The linter takes 5 s, and a minute on a machine that does other things. */
const LINT_MS = 120_000

test(
  'web-ext warns of the raw HTML in Preact, once for each page, and of nothing else',
  () => {
    const report = execFileSync('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const { errors, notices, warnings } = JSON.parse(report) as Record<'errors' | 'notices' | 'warnings', Finding[]>
    const found = warnings.map(
      ({ code, message, file }) => `${WITH_PREACT.exec(file)?.[1] ?? file}: ${code}, ${message}`,
    )
    const known = 'UNSAFE_VAR_ASSIGNMENT, Unsafe assignment to innerHTML'
    expect({ errors, notices, warnings: found.toSorted() }).toEqual({
      errors: [],
      notices: [],
      warnings: [`options: ${known}`, `popup: ${known}`, `report: ${known}`, `welcome: ${known}`],
    })
  },
  LINT_MS,
)
