// What is shipped: the built manifests ask for no more than was promised, and the bundles hold nothing they should not.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly [key: string]: unknown
  readonly background: { service_worker?: string; scripts?: string[]; type?: string }
  readonly action: { default_popup: string }
}

const FAMILIES = ['https://*.salesforce.com/*', 'https://*.lightning.force.com/*', 'https://*.salesforce-setup.com/*']

/** Asked for with a click where they are met; none is granted with the installation. */
const OPTIONAL = [
  'https://*.my.salesforce.mil/*',
  'https://*.lightning.crmforce.mil/*',
  'https://*.my.sfcrmproducts.cn/*',
  'https://*.lightning.sfcrmapps.cn/*',
  'https://*.cloudforce.com/*',
  'https://*.salesforce.com.mcas.ms/*',
  'https://*.lightning.force.com.mcas.ms/*',
  'https://*.salesforce-setup.com.mcas.ms/*',
  'https://*.my.salesforce.mil.mcas.ms/*',
  'https://*.lightning.crmforce.mil.mcas.ms/*',
  'https://*.my.sfcrmproducts.cn.mcas.ms/*',
  'https://*.lightning.sfcrmapps.cn.mcas.ms/*',
  'https://*.cloudforce.com.mcas.ms/*',
]

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = join('dist', browser)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((file) => file.endsWith('.js'))

  test('asks for exactly the promised permissions', () => {
    expect(manifest['permissions']).toEqual(['storage', 'alarms', 'notifications', 'scripting', 'activeTab'])
    expect(manifest['host_permissions']).toEqual(FAMILIES)
    expect(manifest['optional_permissions']).toBeUndefined()
    expect(manifest['optional_host_permissions']).toEqual(OPTIONAL)
  })

  test('opens nothing to pages and declares no content script', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['content_scripts']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
    expect(JSON.stringify(manifest['content_security_policy'])).toContain("default-src 'none'")
  })

  test('the background loads the background, not another entry of the same name', () => {
    const loader = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? ''
    const imported = /import\s*['"]\.\/(.+?)['"]/.exec(readFileSync(join(folder, loader), 'utf8'))?.[1] ?? loader
    expect(imported).toMatch(/\/background\.ts-/)
    expect(readFileSync(join(folder, imported), 'utf8')).toContain('content/content.js') // which it registers
  })

  test('the content script is one synchronous file', () => {
    const source = readFileSync(join(folder, 'src/content/content.js'), 'utf8')
    expect(source).not.toMatch(/\bimport\s*\(|^import\s/m)
    expect(scripts.filter((file) => file.includes('content'))).toEqual(['src/content/content.js'])
  })

  test('no code asks the network, makes code from text, or names the confirmation as an address', () => {
    for (const file of scripts) {
      const source = readFileSync(join(folder, file), 'utf8')
      for (const forbidden of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /WebSocket/,
        /sendBeacon/,
        /\beval\(/,
        /new Function\(/,
      ]) {
        expect(source, `${file} has ${forbidden}`).not.toMatch(forbidden)
      }
      expect(source).not.toMatch(/https?:\/\/[^"'`]*ResetApiTokenConfirm/)
    }
  })
})

test('web-ext finds no error in the Firefox build', () => {
  const report = execFileSync('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { errors } = JSON.parse(report) as { errors: unknown[] }
  expect(errors).toEqual([])
})
