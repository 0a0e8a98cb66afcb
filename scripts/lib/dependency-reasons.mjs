// What each run-time dependency is for, and why it is this one. docs/dependencies.md is made from it.

/** @type {Readonly<Record<string, { for: string, why: string }>>} */
export const REASONS = {
  '@floating-ui/core': {
    for: 'where the card goes: beside the ring, inside the window',
    why: 'computes with rectangles only, so it neither reads nor touches the page; we hand it what we measured',
  },
  '@floating-ui/utils': {
    for: 'sides and rectangles, for `@floating-ui/core`',
    why: 'comes with it; has no dependency of its own',
  },
  preact: {
    for: 'popup and card',
    why: 'small enough to be put into a page; no dependency; makes no code from text. The build takes out its raw-HTML prop (`build/no-raw-html.ts`)',
  },
  valibot: {
    for: 'validates what is stored and every message',
    why: 'made of small functions, of which only those that are used are shipped; no dependency; makes no code from text',
  },
  'webextension-polyfill': {
    for: 'one WebExtension API, with promises, in both browsers',
    why: "Mozilla's own; no dependency; does nothing where the browser has that API itself",
  },
  zustand: {
    for: 'the store that mirrors what is stored',
    why: 'of it only `zustand/vanilla` is shipped, a store without a framework; no dependency',
  },
}
