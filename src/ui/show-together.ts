// Scrolls so that two parts of a page are in sight together.

/** Where both and what lies between them do not fit into the window, the first one stands at its upper edge. */
export function showTogether(first: Element, last: Element): void {
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0
  const needed = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top
  const fits = needed <= innerHeight - covered
  first.scrollIntoView({ block: fits ? 'nearest' : 'start' })
  if (fits) last.scrollIntoView({ block: 'nearest' })
}
