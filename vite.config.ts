// One build per browser: `vite build --mode chrome` and `--mode firefox`, into dist/chrome and dist/firefox.
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }

type Browser = 'chrome' | 'firefox'

const FIREFOX = {
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'token-guide@extension',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

const CHROME = { minimum_chrome_version: '123' }

const manifestFor = (browser: Browser) =>
  ({ ...manifest, version: project.version, ...(browser === 'firefox' ? FIREFOX : CHROME) }) as ManifestV3Export

/** The bundler also emits the content script as a module, which nothing loads. */
const noUnusedChunk: Plugin = {
  name: 'no-unused-content-chunk',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk' && file.facadeModuleId?.endsWith('/content/content.ts')) delete bundle[name]
      }
    },
  },
}

/** The bundler opens the content script to every site, which would let any page detect the extension. Nothing needs it. */
const noWebAccessibleResources: Plugin = {
  name: 'no-web-accessible-resources',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json']
      if (file?.type !== 'asset') return
      const { web_accessible_resources: _, ...built } = JSON.parse(String(file.source))
      file.source = JSON.stringify(built, null, 2)
    },
  },
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [preact(), crx({ manifest: manifestFor(browser), browser }), noWebAccessibleResources, noUnusedChunk],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false }, // it would fetch
      sourcemap: false,
    },
  }
})
