// Gives the focus back from the card to where it came from.

/** Returns the function that gives it back, if it is in the card. Call it while the card is still in the page. */
export function focusReturn(card: HTMLElement): () => boolean {
  let cameFrom: EventTarget | null = null
  card.addEventListener('focusin', ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null)) cameFrom = relatedTarget
  })
  return () => {
    const { activeElement } = card.getRootNode() as ShadowRoot
    if (activeElement === null) return false
    if (cameFrom instanceof HTMLElement) cameFrom.focus()
    else (activeElement as HTMLElement).blur()
    return true
  }
}
