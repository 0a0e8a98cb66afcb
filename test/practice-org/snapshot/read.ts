// Reads the kept snapshots, for tests without a browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TruthTarget } from './truth'

export const PAGES = join(import.meta.dirname, '../../drift/pages')

export interface IndexEntry {
  readonly kind: string
  readonly family: 'login' | 'lightning' | 'classic'
  /** null where there is only one */
  readonly markup: 'aura' | 'lwc' | null
  readonly file: string
  /** of the document itself; for `reset-form` that is the frame's */
  readonly address: string
  /** the step of the guide the page is about */
  readonly step: string
  /** the target to point at; null where nothing is to be pointed at */
  readonly next: TruthTarget | null
  /** every true target that is visible */
  readonly targets: readonly TruthTarget[]
}

export function snapshotIndex(): readonly IndexEntry[] {
  return JSON.parse(readFileSync(join(PAGES, 'index.json'), 'utf8'))
}

/** Pages of the real Salesforce, as people have reported them: written by `npm run replay -- … --write`. */
export function reportedIndex(): readonly IndexEntry[] {
  return JSON.parse(readFileSync(join(PAGES, 'reported/index.json'), 'utf8'))
}

export function snapshotHtml({ file }: Pick<IndexEntry, 'file'>): string {
  return readFileSync(join(PAGES, file), 'utf8')
}

/** Raises declarative shadow roots where the parser did not, as in jsdom. Roots in roots, too. */
export function raiseRoots(within: Document | ShadowRoot): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const host = template.parentElement
    if (!host) continue
    const root = host.attachShadow({ mode: 'open' })
    root.append(template.content)
    template.remove()
    raiseRoots(root)
  }
}
