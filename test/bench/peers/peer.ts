// What a peer does for the bench, in the page: points at an element, or at nothing.

export interface Peer {
  /** Points at it from now on. */
  show(target: Element): void
  end(): void
}

/** Hands the peer to the page, as `window.peer`, with its style sheet. */
export function offer(peer: Peer, css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  ;(window as unknown as { peer: Peer }).peer = peer
}
