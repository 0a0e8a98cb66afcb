// Copies of the built extension with another manifest: optional hosts or notifications granted, a later version. Or with other
// texts.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Manifest {
  readonly version: string
  readonly permissions: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } }
}

export interface Copy {
  readonly folder: string
  /** Writes the manifest anew. */
  rewrite(change: (manifest: Manifest) => Manifest): void
  remove(): void
}

/** `built` is a folder such as `dist/chrome`. */
export function copyOf(built: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'token-guide-copy-'))
  cpSync(built, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  return {
    folder,
    rewrite: (change) =>
      writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * In which the optional hosts are granted with the installation: browsers show their question where no test can answer it.
 * Nothing else differs.
 */
export function withAllHosts(built: string): Copy {
  const copy = copyOf(built)
  copy.rewrite(({ optional_host_permissions: optional = [], ...manifest }) => ({
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...optional],
  }))
  return copy
}

/** With other texts in its catalogue, by key. */
export function withTexts(built: string, texts: Readonly<Record<string, string>>): Copy {
  const copy = copyOf(built)
  const path = join(copy.folder, '_locales/en/messages.json')
  const catalogue = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>
  const others = Object.entries(texts).map(([key, message]) => [key, { ...catalogue[key], message }])
  writeFileSync(path, JSON.stringify({ ...catalogue, ...Object.fromEntries(others) }))
  return copy
}

/** With another id in Firefox: a policy that names it is not about the extension in other browsers. */
export function withGeckoId(built: string, id: string): Copy {
  const copy = copyOf(built)
  copy.rewrite((manifest) => ({
    ...manifest,
    browser_specific_settings: { gecko: { ...manifest.browser_specific_settings?.gecko, id } },
  }))
  return copy
}

/** In which notifications are granted with the installation, as after a yes to the browser's question. Nothing else differs. */
export function withNotifications(built: string): Copy {
  const copy = copyOf(built)
  copy.rewrite(({ optional_permissions: optional = [], ...manifest }) => ({
    ...manifest,
    permissions: [...manifest.permissions, ...optional],
  }))
  return copy
}
