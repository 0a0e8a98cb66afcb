// The ring around a target. It is positioned by comparing client rectangles, so zoom and transforms of the page do no harm.
import type { StepId } from '../../guide/steps'
import type { Certainty } from '../../salesforce/targets/ladder'
import { growRect, type Rect } from './rects'

/** Space between the target and the outer edge of the ring, CSS px: inside of it the page's own mark of the focus is seen. */
const MARGIN = 7.5
/** How much the ring may differ from where it should be: as a part of its size, and in CSS px. */
const SCALE_TOLERANCE = 0.001
const POSITION_TOLERANCE = 0.1

export interface Ring {
  /** `sure`: a target that is not certain gets a dashed ring. */
  setStepAndSure(step: StepId, sure: Certainty): void
  /** Shows the ring around the target as it is now. */
  moveAround(target: Element): void
  hide(): void
  /** Where the ring is, in CSS px of the viewport. */
  rect(): Rect
}

export function createRing(layer: HTMLElement): Ring {
  const ring = document.createElement('div')
  ring.setAttribute('data-ring', '')
  ring.ariaHidden = 'true'
  ring.hidden = true
  layer.append(ring)
  return {
    setStepAndSure(step, sure) {
      ring.dataset.step = step
      ring.setAttribute('data-sure', sure) // the build may rename the property of that name
    },
    moveAround(target) {
      ring.hidden = false
      moveTo(ring, growRect(target.getBoundingClientRect(), MARGIN))
    },
    hide() {
      ring.hidden = true
    },
    rect: () => ring.getBoundingClientRect(),
  }
}

/** Moves the ring, measures where it ended up, and corrects the difference once. */
function moveTo(ring: HTMLElement, wanted: Rect): void {
  setBox(ring, wanted)
  const actual = ring.getBoundingClientRect()
  const scale = actual.width / wanted.width
  const isAtWanted =
    Math.abs(scale - 1) < SCALE_TOLERANCE &&
    Math.abs(actual.left - wanted.left) < POSITION_TOLERANCE &&
    Math.abs(actual.top - wanted.top) < POSITION_TOLERANCE
  if (isAtWanted) return
  setBox(ring, {
    left: wanted.left + (wanted.left - actual.left) / scale,
    top: wanted.top + (wanted.top - actual.top) / scale,
    width: wanted.width / scale,
    height: wanted.height / scale,
  })
}

function setBox({ style }: HTMLElement, { left, top, width, height }: Rect): void {
  style.transform = `translate(${left}px, ${top}px)`
  style.width = `${width}px`
  style.height = `${height}px`
}
