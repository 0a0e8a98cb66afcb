// A ring that is known to be late by so many frames (window.lateBy): what the bench must report as just that.
import { offer } from './peer'

/** Space between the target and the outer edge of the ring, CSS px. */
const MARGIN = 6

const lateBy = (window as unknown as { lateBy: number }).lateBy

let ring: HTMLElement | null = null
let generation = 0

function place(at: HTMLElement, { left, top, width, height }: DOMRect): void {
  at.style.cssText = `position: fixed; pointer-events: none; left: ${left - MARGIN}px; top: ${top - MARGIN}px;
    width: ${width + 2 * MARGIN}px; height: ${height + 2 * MARGIN}px`
}

function end(): void {
  generation += 1
  ring?.remove()
  ring = null
}

offer(
  {
    show(target) {
      end()
      const own = generation
      const seen: DOMRect[] = []
      const follow = (): void => {
        if (own !== generation) return
        seen.push(target.getBoundingClientRect())
        const then = seen.at(-1 - lateBy)
        if (then !== undefined) {
          if (ring === null) {
            ring = document.body.appendChild(document.createElement('div'))
            ring.className = 'known-ring'
          }
          place(ring, then)
        }
        requestAnimationFrame(follow)
      }
      requestAnimationFrame(follow)
    },
    end,
  },
  '',
)
