// Preact without the prop that writes raw HTML: no bundle can, and the linter of add-ons has nothing to warn of.
// The copy is made at every build from the installed Preact, and only where that is the Preact known here.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** The prop is put aside, once among the old props and once among the new: `i == '…' ? html = value : …` */
const PROP = /"dangerouslySetInnerHTML"==[\w$]+\?([\w$]+)=[\w$]+:/g

/**
 * `newHtml ? (hydrating || oldHtml && (unchanged) || (dom.innerHTML = newHtml.__html), node._children = []) :
 * (oldHtml && (dom.textContent = ''), …` of which only what follows, the way of all other elements, stays.
 */
const BRANCH =
  /(?<now>[\w$]+)\?\([\w$]+\|\|(?<old>[\w$]+)&&\(\k<now>\.__html==\k<old>\.__html\|\|\k<now>\.__html==(?<dom>[\w$]+)\.innerHTML\)\|\|\(\k<dom>\.innerHTML=\k<now>\.__html\),[\w$]+\.__k=\[\]\):\(\k<old>&&\(\k<dom>\.textContent=""\),/g

/** The map beside the installed Preact is not for the copy. */
const MAP = /^\/\/# sourceMappingURL=.*$/m

/**
 * The source of Preact's module without its raw-HTML branch; everything else is as it was.
 * @throws {Error} when the source has anything but exactly that branch
 */
export function withoutRawHtml(source: string): string {
  const props = [...source.matchAll(PROP)].map(([, name]) => name)
  const branches = [...source.matchAll(BRANCH)].map(({ groups }) => [groups?.['old'], groups?.['now']])
  const result = source.replace(PROP, '').replace(BRANCH, '(').replace(MAP, '')
  const isKnown = branches.length === 1 && props.join() === branches[0]?.join() && !/innerHTML|__html/i.test(result)
  if (isKnown) return result
  throw new Error(
    `Preact has changed where it writes raw HTML (found ${props.length} of 2 props, ${branches.length} of 1 branch). ` +
      'See "dangerouslySetInnerHTML" in preact/dist/preact.mjs, and make PROP and BRANCH in build/no-raw-html.ts fit it.',
  )
}

/** Replaced as a whole, so that a build at the same time reads the old or the new one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, text)
  renameSync(`${path}.${process.pid}`, path)
}

/** An alias, not a transform: the content script is made by a build of its own, which inherits aliases but no plugins. */
export const noRawHtml: Plugin = {
  name: 'no-raw-html',
  config({ root = process.cwd() }) {
    const installed = createRequire(import.meta.url).resolve('preact')
    const copy = join(root, 'node_modules/.cache/token-guide/preact.mjs')
    writeWhole(copy, withoutRawHtml(readFileSync(installed, 'utf8')))
    return { resolve: { alias: [{ find: /^preact$/, replacement: copy }] } }
  },
}
