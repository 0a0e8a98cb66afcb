// A text as a file on the person's own computer: nothing leaves it.

/** By then (ms) the browser has saved the file. */
const REVOKE_AFTER_MS = 60_000

export function downloadTextFile(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS)
}
