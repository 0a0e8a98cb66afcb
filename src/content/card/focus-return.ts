// Gives the focus back to where it came from when the card goes while it has the focus.

/** Returns the function that gives it back. Call it while the card is still in the page. */
export function focusReturn(card: HTMLElement): () => void {
  let cameFrom: EventTarget | null = null
  card.addEventListener('focusin', ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null)) cameFrom = relatedTarget
  })
  return () => {
    if (card.matches(':focus-within') && cameFrom instanceof HTMLElement) cameFrom.focus()
  }
}
