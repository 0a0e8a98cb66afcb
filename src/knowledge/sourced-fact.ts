// What every entry of this room carries: where its fact comes from, and when somebody last compared the two.

export interface SourcedFact {
  /** The source by its own name: an article with its number, a manual, a library, an issue. */
  readonly source: string
  /** The day on which the entry was last compared with its source: yyyy-mm-dd. */
  readonly checked: string
}
