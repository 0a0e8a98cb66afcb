// What the browser itself writes down of all consoles: pages, content scripts, the worker, our own pages.
import { existsSync, readFileSync } from 'node:fs'

/** Arguments that make Chromium write its log to a file. It begins the file anew. */
export const loggingTo = (file: string): string[] => ['--enable-logging', `--log-file=${file}`]

const ENTRY = /:CONSOLE:\d+\] "([\s\S]*?)", source: (\S*) \(\d+\)/g

/** Said by the browser where an extension's script has made a mistake, with the page's address as the source. */
const MISTAKE = /runtime\.lastError|Extension context invalidated/

/** Every line of a console that comes from the extension's own scripts. A guide that goes well has none. */
export function linesOfOurs(file: string): string[] {
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(ENTRY)]
    .filter(([, text = '', source = '']) => source.startsWith('chrome-extension://') || MISTAKE.test(text))
    .map(([, text, source]) => `${text} (${source})`)
}
