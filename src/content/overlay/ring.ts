// The ring around a target. It is placed by comparing client rectangles, so zoom and transforms of the page do no harm.
import type { StepId } from '../../guide/steps'
import type { Certainty } from '../../salesforce/targets/ladder'
import { grow, type Rect } from './rects'

/** Space between the target and the outer edge of the ring, CSS px. */
const MARGIN = 6

export interface Ring {
  describe(step: StepId, sure: Certainty): void
  surround(target: Element): void
  hide(): void
  /** Where the ring is, in CSS px of the viewport. */
  rect(): Rect
}

export function createRing(layer: HTMLElement): Ring {
  const ring = document.createElement('div')
  ring.dataset.ring = ''
  ring.ariaHidden = 'true'
  ring.hidden = true
  layer.append(ring)
  return {
    describe(step, sure) {
      ring.dataset.step = step
      ring.dataset.sure = sure
    },
    surround(target) {
      ring.hidden = false
      moveTo(ring, grow(target.getBoundingClientRect(), MARGIN))
    },
    hide() {
      ring.hidden = true
    },
    rect: () => ring.getBoundingClientRect(),
  }
}

/** Sets the box, looks where it ended up, and corrects the difference once. */
function moveTo(ring: HTMLElement, wanted: Rect): void {
  setBox(ring, wanted)
  const is = ring.getBoundingClientRect()
  const scale = is.width / wanted.width
  if (Math.abs(scale - 1) < 0.001 && Math.abs(is.left - wanted.left) < 0.1 && Math.abs(is.top - wanted.top) < 0.1)
    return
  setBox(ring, {
    left: wanted.left + (wanted.left - is.left) / scale,
    top: wanted.top + (wanted.top - is.top) / scale,
    width: wanted.width / scale,
    height: wanted.height / scale,
  })
}

function setBox({ style }: HTMLElement, { left, top, width, height }: Rect): void {
  style.transform = `translate(${left}px, ${top}px)`
  style.width = `${width}px`
  style.height = `${height}px`
}
