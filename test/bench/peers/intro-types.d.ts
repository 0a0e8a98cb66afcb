// The part of intro.js that the bench uses; that version has no types of its own.
declare module 'intro.js' {
  interface Intro {
    setOptions(options: { steps: readonly { element: Element; intro: string }[] }): Intro
    start(): Intro
    exit(): Intro
  }
  export function introJs(): Intro
}
