// What a screen reader is told: the dialog's name and the live region as they stand in the browser's accessibility tree, and
// every text that the live region has held. Chromium only.
import type { CDPSession, Frame } from 'puppeteer-core'
import { inClosedRoot } from './closed-shadow-root'

export interface Heard {
  /** Names of dialogs. */
  readonly dialogs: readonly string[]
  /** What live regions say. */
  readonly statuses: readonly string[]
}

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly childIds?: readonly string[]
}

export async function heardIn(frame: Frame): Promise<Heard> {
  const { _id: frameId, client } = frame as unknown as { _id: string; client: CDPSession }
  const { nodes } = (await client.send('Accessibility.getFullAXTree', { frameId })) as unknown as {
    nodes: readonly Node[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textIn = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node.childIds ?? []).map((id) => textIn(byId.get(id) ?? { nodeId: id, ignored: true })).join('')
  const ofRole = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role)
  return {
    dialogs: ofRole('dialog').map(({ name }) => name?.value ?? ''),
    statuses: ofRole('status').map(textIn),
  }
}

/** Every text that the overlay's live region has held since this was first asked of it. */
export const spokenIn = (frame: Frame): Promise<readonly string[] | null> =>
  inClosedRoot(frame, function () {
    const root = this as ShadowRoot & { spoken?: string[] }
    if (root.spoken !== undefined) return root.spoken
    const now = root.querySelector('[role=status]')?.textContent ?? ''
    const spoken = now === '' ? [] : [now]
    root.spoken = spoken
    new MutationObserver(() => {
      const text = root.querySelector('[role=status]')?.textContent ?? ''
      if (text !== '') spoken.push(text)
    }).observe(root, { subtree: true, childList: true, characterData: true })
    return spoken
  })
