// Rectangles in CSS px of the viewport. They are compared with each other, never computed from scroll offsets.

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const isSameRect = (a: Rect, b: Rect): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height

/** A rectangle grown by `margin` (CSS px) on every side; a negative margin shrinks it. */
export const growRect = ({ left, top, width, height }: Rect, margin: number): Rect => ({
  left: left - margin,
  top: top - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
})

/** Whether two rectangles have a point in common. */
export const isOver = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

/** Whether the middle of a rectangle is in the viewport. */
export const isCenterInViewport = ({ left, top, width, height }: Rect): boolean => {
  const x = left + width / 2
  const y = top + height / 2
  return x >= 0 && y >= 0 && x <= window.innerWidth && y <= window.innerHeight
}
