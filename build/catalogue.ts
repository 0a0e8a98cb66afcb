// A catalogue of texts as the build sees it, and data that the build puts into it.

export interface Message {
  readonly message: string
}

export type Catalogue = Readonly<Record<string, Message>>

/** Data of the content script that stand in the built catalogue in place of in the script. */
export interface DataInCatalogue {
  /** The module of src/ that gives them otherwise. */
  readonly module: string
  /** Takes its place in the content script. */
  readonly code: string
  /** The catalogue with the data. To the default one browsers turn for what another one lacks. */
  into(catalogue: Catalogue, isDefault: boolean): Catalogue
}
