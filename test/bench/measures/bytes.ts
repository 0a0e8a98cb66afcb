// How many bytes go into a page and into the popup, beside what others need for pointing alone; and what is inside ours.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { contentSizes, type Size } from '../../../scripts/lib/dependency-sizes.mjs'
import { OURS } from '../browsers'
import { limited, type Measure, type Row, type Table } from '../measure'
import { aboutPeer, bundled, PEERS } from '../peers'

const KB = 1_000

const gzipOf = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length
const kb = (bytes: number): number => bytes / KB

const inBuild = (path: string): Buffer => readFileSync(join(OURS, path))

/** Everything that the popup loads before it shows anything: its page, and what that names. */
function popupFiles(): string[] {
  const { action } = JSON.parse(inBuild('manifest.json').toString())
  const page: string = action.default_popup
  const named = [
    ...inBuild(page)
      .toString()
      .matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g),
  ].map(([, path]) => path ?? '')
  return [page, ...named.map((path) => (path.startsWith('/') ? path : join(dirname(page), path)))]
}

function ours(): Row[] {
  const popup = popupFiles().reduce((sum, file) => sum + gzipOf(inBuild(file)), 0)
  return [
    limited(
      'Token Guide: content script, with everything',
      [kb(gzipOf(inBuild('src/content/content.js')))],
      [['maximum', 28, 'KB']],
    ),
    limited('Token Guide: popup, with all it loads at first', [kb(popup)], [['maximum', 30, 'KB']]),
  ]
}

/** Whole packages, bundled and minified as our own build does it, without style sheets. */
const peers = (): Promise<Row[]> =>
  Promise.all(
    PEERS.map(async (name) => {
      const code = await bundled(fileURLToPath(import.meta.resolve(name)))
      return { what: `${name} ${aboutPeer(name).version}, script only`, samples: [kb(gzipOf(code))] }
    }),
  )

/** The folder of a module two levels deep, or the package. */
const roomOf = (module: string): string =>
  module.startsWith('src/') ? module.split('/').slice(0, 2).join('/') : module

function byRoom(modules: ReadonlyMap<string, Size>): Map<string, number> {
  const rooms = new Map<string, number>()
  for (const [module, { gzip }] of modules) rooms.set(roomOf(module), (rooms.get(roomOf(module)) ?? 0) + gzip)
  return rooms
}

/** Modules smaller than this share (%) of all are not listed by themselves. */
const LEAST_SHARE = 1

function shareRows(parts: ReadonlyMap<string, number>): Row[] {
  const whole = [...parts.values()].reduce((sum, each) => sum + each, 0)
  const shares = [...parts].map(([what, bytes]) => ({ what, share: (bytes / whole) * 100 }))
  const listed = shares.filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share)
  const rest = 100 - listed.reduce((sum, { share }) => sum + share, 0)
  const rows = listed.map(({ what, share }): Row => ({ what, samples: [share] }))
  return rest < 0.05 ? rows : [...rows, { what: 'smaller ones', samples: [rest] }]
}

async function insideOurs(): Promise<Table[]> {
  const modules = await contentSizes()
  const sizes = new Map([...modules].map(([module, { gzip }]) => [module, gzip]))
  const note = 'Each part minified and compressed alone, as a share of the sum of all parts.'
  return [
    {
      title: 'Inside the content script, by folder and package',
      unit: '%',
      digits: 1,
      rows: shareRows(byRoom(modules)),
      note,
    },
    { title: 'Inside the content script, by module', unit: '%', digits: 1, rows: shareRows(sizes), note },
  ]
}

export const bytes: Measure = {
  name: 'bytes',
  title: 'Bytes',
  about:
    'Minified, with gzip at its best. The peers only point: they recognise nothing, and their style sheets are left out.',
  async run() {
    const table: Table = {
      title: 'What is loaded',
      unit: 'KB',
      digits: 1,
      rows: [...ours(), ...(await peers())],
      note: NOTE,
    }
    return [table, ...(await insideOurs())]
  },
}

const NOTE =
  'KB of 1,000 bytes. Newest releases as stated elsewhere, not measured here: driver.js 7.4 KB, shepherd.js 16.4 KB, intro.js 20.6 KB, react-joyride 27.7 KB.'
