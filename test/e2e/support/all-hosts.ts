// A copy of the built extension in which the optional hosts are granted with the installation: browsers show their question
// where no test can answer it. Nothing else differs.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Manifest {
  host_permissions: string[]
  optional_host_permissions?: string[]
}

export interface Copy {
  readonly folder: string
  remove(): void
}

/** `built` is a folder such as `dist/chrome`. */
export function withAllHosts(built: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'token-guide-all-hosts-'))
  cpSync(built, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const { optional_host_permissions: optional = [], ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const granted = { ...manifest, host_permissions: [...manifest.host_permissions, ...optional] }
  writeFileSync(path, JSON.stringify(granted))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
