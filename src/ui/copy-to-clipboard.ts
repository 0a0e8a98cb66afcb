// The clipboard, written to only by a person's click.

/** Puts a text on the clipboard; false where the browser does not let us, as in some frames. */
export const copyToClipboard = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
