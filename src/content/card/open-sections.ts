// What the person has opened and copied on the card of a step. A card for another step starts anew.

export interface OpenSections {
  /** Null until the person opens or closes the help: the content of the card then says whether it is open. */
  readonly help: boolean | null
  /** The action of the button with which something was just copied; '' for none. */
  readonly copied: string
  /** The message for the administrator is shown, because it could not be copied. */
  readonly showsMessage: boolean
}

export type SetOpenSections = (change: Partial<OpenSections>) => void

export const NO_OPEN_SECTIONS: OpenSections = { help: null, copied: '', showsMessage: false }
