// What the drawings of this page are made of: bars that stand for text, and words that fit their box.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A line of text that is not meant to be read. */
export const Bar = ({ x, y, width, height = 7 }: Box & { readonly height?: number }) => (
  <rect class="drawn-bar" x={x} y={y} width={width} height={height} rx={height / 2} />
)

interface WordsProps extends Box {
  readonly height: number
  /** Class names of the words. */
  readonly class?: string
  readonly children: ComponentChildren
}

/** Words in a language that may need more room than the drawing has: there they are smaller. */
export function Words({ x, y, width, height, class: more = '', children }: WordsProps) {
  const words = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (words.current !== null) shrinkToFit(words.current)
  })
  return (
    <foreignObject x={x} y={y} width={width} height={height}>
      <span ref={words} class={`drawn-words ${more}`}>
        {children}
      </span>
    </foreignObject>
  )
}

const SMALLEST = 0.6
const STEP = 0.05

/** Sets `--fit` (1 or less), by which the style sheet multiplies the size of the text. */
function shrinkToFit(words: HTMLElement): void {
  const isTooLong = (): boolean =>
    words.scrollWidth > words.clientWidth + 1 || words.scrollHeight > words.clientHeight + 1
  for (let fit = 1; isTooLong() && fit > SMALLEST; fit -= STEP) words.style.setProperty('--fit', String(fit))
}
