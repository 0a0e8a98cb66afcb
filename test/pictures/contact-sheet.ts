// The page that shows all pictures side by side: a row for each state, a column for each variant.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { STATES } from './states'
import { VARIANT_NAMES } from './variants'

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px; background: light-dark(#e9e6e1, #1c1a18); font: 14px/1.4 system-ui, sans-serif; }
h1 { margin: 0 0 16px; font-size: 22px; }
section { margin-block-end: 32px; }
h2 { margin: 0 0 8px; font-size: 16px; }
div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; }
figure { flex: none; margin: 0; }
figcaption { color: light-dark(#5c544c, #b3aaa1); }
img { display: block; inline-size: 300px; block-size: auto; border-radius: 8px; box-shadow: 0 1px 6px #0003; }
.wide img { inline-size: 500px; }
`

/** `folder`: where the pictures are; what is not there is left out. `type` ends their names. */
export function contactSheet(folder: string, type: 'png' | 'webp'): string {
  const rows = STATES.map(({ id, title, in: place }) => {
    const figures = VARIANT_NAMES.filter((name) => existsSync(join(folder, `${id}.${name}.${type}`))).map(
      (name) =>
        `<figure><figcaption>${name}</figcaption><img src="${id}.${name}.${type}" alt="${title}, ${name}" loading="lazy"></figure>`,
    )
    const width = place === 'page' || place === 'tab' ? ' class="wide"' : ''
    return `<section id="${id}"><h2>${title} <small>${id}</small></h2><div${width}>${figures.join('')}</div></section>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Token Guide: every state</title><style>${STYLE}</style>
<h1>Token Guide: every state</h1>
${rows.join('\n')}
</html>
`
}
