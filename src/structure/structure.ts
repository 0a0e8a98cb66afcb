// Entry of the script that reads a page for a report. It is put into the page only when a person asks for that, runs once, and
// leaves nothing there. What it gives back goes to the page of ours that asked; nothing is stored or sent.
import { isVisible } from '../salesforce/dom/is-visible'
import type { Box } from './element-line'
import { readFrame } from './read-frame'

const round = (pixels: number): number => Math.round(pixels / 10) * 10

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [round(left), round(top), round(width), round(height)]
}

function isVisibleSafely(element: Element): boolean {
  try {
    return isVisible(element)
  } catch {
    return false // a form whose fields stand in the way of its own properties
  }
}

/** Filled by the browser, or without the placeholder that it has. What stands in the field is not read. */
const isFilled = (field: Element): boolean =>
  field.matches(':autofill') || field.matches('[placeholder]:not(:placeholder-shown)')

/** The build makes this the outcome of the script. */
export default readFrame({
  address: location.href,
  document,
  isTop: window === window.top,
  size: [window.innerWidth, window.innerHeight],
  isVisible: isVisibleSafely,
  isFilled,
  boxOf,
})
