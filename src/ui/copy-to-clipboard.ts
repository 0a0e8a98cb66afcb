// Copies a text to the clipboard. Called only when the person clicks a button for it.

/** Resolves to false where the browser forbids it, as in some frames. Never rejects. */
export const copyToClipboard = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
