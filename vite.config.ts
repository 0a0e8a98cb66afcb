// One build per browser: `vite build --mode chrome` and `--mode firefox`, into dist/chrome and dist/firefox.
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { contentScript } from './build/content-script.ts'
import { documents } from './build/documents.ts'
import { leanCatalogues } from './build/lean-catalogues.ts'
import { licences } from './build/licences.ts'
import { oneScriptPerPage } from './build/one-script-per-page.ts'
import { plainDynamicImports } from './build/plain-dynamic-imports.ts'
import { smallerPopup } from './build/smaller-popup.ts'
import manifest from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }

type Browser = 'chrome' | 'firefox'

/** The sidebar shows the popup's page, which learns from the address where it is. */
const PANEL_PAGE = `${manifest.action.default_popup}?in=panel`

const FIREFOX = {
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  sidebar_action: {
    default_panel: PANEL_PAGE,
    default_title: manifest.action.default_title,
    default_icon: manifest.action.default_icon,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'token-guide@extension',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

const CHROME = {
  minimum_chrome_version: '123',
  permissions: [...manifest.permissions, 'sidePanel'],
  // Older versions refuse an extension with an address in place of a file here: the page finds out itself (popup/place.ts).
  side_panel: { default_path: manifest.action.default_popup },
  // What a company may set; Firefox needs no list of it. See docs/policies.md.
  storage: { managed_schema: 'managed-schema.json' },
}

const manifestFor = (browser: Browser) =>
  ({ ...manifest, version: project.version, ...(browser === 'firefox' ? FIREFOX : CHROME) }) as ManifestV3Export

/** Pages that no field of the manifest names: the background opens them in a tab. */
const PAGES = ['src/report/report.html', 'src/welcome/welcome.html']

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [
      oneScriptPerPage,
      plainDynamicImports,
      contentScript(),
      crx({ manifest: manifestFor(browser), browser }),
      smallerPopup,
      licences,
      leanCatalogues,
      documents,
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome123', 'firefox142'],
      modulePreload: false, // the script files that a part imports are few and at hand
      sourcemap: false,
      rolldownOptions: { input: PAGES },
    },
  }
})
