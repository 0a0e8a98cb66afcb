// The tools that the ring is compared with, each as one script for a page, and rings whose lateness is known.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

export type PeerName = 'driver.js' | 'shepherd.js' | 'intro.js' | 'known'

export const PEERS = ['driver.js', 'shepherd.js', 'intro.js'] as const

const HERE = resolve('test/bench/peers')

export type RingName = PeerName | 'token-guide'
/** Also that of the build of before, and that of the plain way. */
export type AnyRing = RingName | 'token-guide-before' | 'plain-way'

/** Space between target and ring, at its left and top and at its right and bottom, CSS px. intro.js cannot be told. */
export const MARGINS: Readonly<Record<AnyRing, readonly [before: number, after: number]>> = {
  'token-guide': [7.5, 7.5],
  'token-guide-before': [6, 6],
  'plain-way': [6, 6],
  'driver.js': [6, 6],
  'shepherd.js': [6, 6],
  'intro.js': [5, 7],
  known: [6, 6],
}

const scripts = new Map<string, Promise<string>>()

/** A peer with its use, as one script for a page. */
export function peerScript(name: PeerName): Promise<string> {
  const known = scripts.get(name) ?? bundled(join(HERE, `${name.replace('.js', '')}.ts`))
  scripts.set(name, known)
  return known
}

/** One file, minified, of an entry and what it takes in. */
export async function bundled(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'peers' }
  const options = { write: false, target: 'es2023', cssMinify: false, lib } // old sheets hold what is no CSS
  const built = await build({ configFile: false, logLevel: 'error', build: options })
  const [first] = [built].flat()
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}`)
  return chunk.code
}

/** Version and licence as the installed package states them. */
export function aboutPeer(name: (typeof PEERS)[number]): { version: string; licence: string } {
  const folder = resolve('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { version, licence: license ?? 'MIT (stated in its source)' }
}
