// Saves a text as a file on the person's own computer. Nothing is sent anywhere.

/** After so long (ms) the browser has surely saved the file, and its memory may be freed. */
const REVOKE_AFTER_MS = 60_000

export function downloadTextFile(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS)
}
