// Takes the focus from the card, back to where it came from or on to another element.

/**
 * Returns the function that takes it, if it is in the card, and says whether it was. Call it while the card is still in the page.
 * `to`: the element that gets it; null where it goes back.
 */
export function focusReturn(card: HTMLElement): (to?: Element | null) => boolean {
  let cameFrom: EventTarget | null = null
  card.addEventListener('focusin', ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null)) cameFrom = relatedTarget
  })
  return (to = null) => {
    const { activeElement } = card.getRootNode() as ShadowRoot
    if (activeElement === null) return false
    const next = to ?? cameFrom
    ;(activeElement as HTMLElement).blur()
    if (next instanceof HTMLElement) next.focus()
    return true
  }
}
