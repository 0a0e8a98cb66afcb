// Writes the HTML page that shows the pictures of a walkthrough by chapter. It is one static file beside the pictures.
import type { Picture, RecordedChapter } from './screenshot-recorder'

const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => HTML_ENTITIES[character] ?? character)

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#dfe3e8, #3d4650); --quiet: light-dark(#57606a, #a9b4c0);
  --back: light-dark(#f6f7f9, #171b20); --surface: light-dark(#fff, #22272e); --accent: light-dark(#c2410c, #fdba74); }
body { margin: 0 auto; max-width: 1500px; padding: 32px clamp(16px, 4vw, 56px) 64px; background: var(--back);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 30px; }
h2 { margin: 48px 0 0; font-size: 22px; }
p { margin: 4px 0 0; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 16px; }
a { color: var(--accent); }
.about, figcaption p { color: var(--quiet); }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(400px, 100%), 1fr)); gap: 24px; margin-top: 20px; }
.pictures:is(.popup, .popup-views) { grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr)); align-items: start; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 12px; overflow: clip; background: var(--surface); }
img { display: block; width: 100%; height: auto; max-height: 640px; object-fit: contain; border-bottom: 1px solid var(--line); }
figcaption { padding: 12px 16px 16px; }
figcaption b { display: block; }
`

function figure({ file, title, sentence }: Picture): string {
  return `<figure><a href="${file}"><img src="${file}" alt="${escapeHtml(title)}" loading="lazy"></a>
<figcaption><b>${escapeHtml(title)}</b><p>${escapeHtml(sentence)}</p></figcaption></figure>`
}

function section({ id, title, about, pictures }: RecordedChapter): string {
  return `<section id="${id}"><h2>${escapeHtml(title)}</h2><p class="about">${escapeHtml(about)}</p>
<div class="pictures ${id}">${pictures.map(figure).join('\n')}</div></section>`
}

export function galleryHtml(chapters: readonly RecordedChapter[]): string {
  const links = chapters.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`).join('')
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Token Guide: the walkthrough</title><style>${STYLE}</style>
<h1>Token Guide: the walkthrough</h1>
<p class="about">A scripted person followed the ring and the card through a practice org, a small stand-in for Salesforce.</p>
<nav>${links}</nav>
${chapters.map(section).join('\n')}
</html>
`
}
