// Shortens the custom properties of the card's style sheet: `--surface` becomes `--a`. They stand in our shadow root, where no page
// has a say. Measured in November 2026: 57 bytes less with gzip -9.

/** A longer name than any that a minifier gives: `--a` may also be a variable that is counted down. */
const DECLARED = /--[a-z][a-z-]{3,}(?=:)/g

export function withShortCustomProperties(code: string): string {
  const names = [...new Set(code.match(DECLARED))]
  const short = new Map(names.map((name, at) => [name, `--${(at + 10).toString(36)}`]))
  return code.replaceAll(/--[a-z][a-z-]{3,}/g, (name) => short.get(name) ?? name)
}
