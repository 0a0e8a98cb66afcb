// What each run-time dependency is for, and why it is this one. docs/dependencies.md is made from it.

/** @type {Readonly<Record<string, { for: string, why: string }>>} */
export const REASONS = {
  minisearch: {
    for: 'finds what is known about an error message, in the view “It still fails”',
    why: 'compares with typing errors, and lets us say what a word is; smaller than Fuse.js; loaded only with that view; no dependency; makes no code from text',
  },
  preact: {
    for: 'popup and options',
    why: 'small enough to open at once; no dependency; makes no code from text',
  },
  valibot: {
    for: 'validates what is stored and every message',
    why: 'made of small functions, of which only those that are used are shipped; no dependency; makes no code from text',
  },
  'webextension-polyfill': {
    for: 'one WebExtension API, with promises, in both browsers: what the background needs of it',
    why: "Mozilla's own; no dependency; does nothing where the browser has that API itself",
  },
  zustand: {
    for: 'the store that mirrors what is stored',
    why: 'of it only `zustand/vanilla` is shipped, a store without a framework; no dependency',
  },
}
