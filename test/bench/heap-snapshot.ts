// What the scripts of a page hold, by the browser's own heap snapshot: objects apart from compiled code, which grows for as long
// as functions become warm, and the nodes that are held although they are no longer in the page.
import type { CDPSession, Page } from 'puppeteer-core'

export interface Held {
  /** Bytes of objects, strings and closures of all worlds. */
  readonly objects: number
  /** Bytes of functions as they are compiled so far. */
  readonly code: number
  /** Nodes of the page that have gone and are held. */
  readonly gone: number
}

/** The parts that are read of the format that the browser's own tools save. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] }
  }
  readonly nodes: readonly number[]
}

/** The mark of a node that is in no document. */
const DETACHED = 2

/** Collects garbage, and then takes a snapshot: the page waits for about a second. */
export async function heldIn(page: Page): Promise<Held> {
  const session = await page.createCDPSession()
  const snapshot = await snapshotOf(session)
  await session.detach()
  const { node_fields: fields, node_types: types } = snapshot.snapshot.meta
  const [type, size, detachedness] = ['type', 'self_size', 'detachedness'].map((field) => fields.indexOf(field))
  if (type === undefined || size === undefined || detachedness === undefined) throw new Error('Unknown snapshot')
  const names = types[type] as readonly string[]
  const held = { objects: 0, code: 0, gone: 0 }
  for (let at = 0; at < snapshot.nodes.length; at += fields.length) {
    const of = (field: number): number => snapshot.nodes[at + field] ?? Number.NaN
    const name = names[of(type)]
    if (of(detachedness) === DETACHED) held.gone += 1
    if (name === 'code') held.code += of(size)
    else if (name !== 'native') held.objects += of(size)
  }
  return held
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return JSON.parse(chunks.join('')) as Snapshot
}
