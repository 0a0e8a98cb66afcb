// What every entry in src/knowledge carries: where the fact comes from, and when somebody last compared it with that
// source.

export interface SourcedFact {
  /** The source by its name, not by its address: “Salesforce Help, KB 000386179”, a manual, a library, an issue. */
  readonly source: string
  /** The day on which the entry was last compared with its source: yyyy-mm-dd. */
  readonly checked: string
}
