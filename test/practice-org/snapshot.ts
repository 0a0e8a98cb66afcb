// Renews the snapshots in test/drift/pages: real practice pages as they stand in Chromium, for tests without a browser.
//
//   npx tsx test/practice-org/snapshot.ts            all of them, and index.json
//
// Run it after a change of the practice org's markup, look at the difference in git, and commit both together. Frame
// names hold the time and are written as vfFrameId_0. Pages of Lightning come twice, `<kind>.html` with Aura markup and
// `<kind>-lwc.html` with open shadow roots (declarative: `snapshot/read.ts` raises them in a DOM that does not).
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openChromium } from './chromium'
import { startPracticeOrg } from './server'
import { SNAPSHOT_KINDS } from './snapshot/kinds'
import { type IndexEntry, PAGES } from './snapshot/read'
import { renderStatic } from './snapshot/take'

const org = await startPracticeOrg()
const browser = await openChromium(org.port)
const index: IndexEntry[] = []
mkdirSync(PAGES, { recursive: true })
for (const kind of SNAPSHOT_KINDS) {
  for (const markup of kind.family === 'lightning' ? (['aura', 'lwc'] as const) : [null]) {
    const file = `${kind.kind}${markup === 'lwc' ? '-lwc' : ''}.html`
    const { address, html, targets } = await renderStatic({ browser, org }, kind, markup ? { markup } : {})
    if (kind.next !== null && !targets.includes(kind.next)) throw new Error(`${file} does not show its ${kind.next}`)
    writeFileSync(join(PAGES, file), html)
    const { family, step, next } = kind
    index.push({ kind: kind.kind, family, markup, file, address, step, next, targets })
    console.log(file)
  }
}
writeFileSync(join(PAGES, 'index.json'), `${JSON.stringify(index, null, 2)}\n`)
await browser.close()
await org.close()
