// A question before something is taken away: a sheet over the lower edge. All else can be neither clicked nor reached with
// the keyboard meanwhile. The focus starts on “no”, which changes nothing; Escape means no, too. What is clicked before the
// question can have been read does not count: it is the second click of a double-click.
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

/** A question that has been in sight for this long (ms) has been read. */
const READ_AFTER_MS = 500

interface Props {
  /** The `data-action` of the yes button. */
  readonly action: string
  /** The question itself. */
  readonly title: string
  /** What a yes brings with it. */
  readonly text: string
  readonly yesLabel: string
  readonly noLabel: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export function ConfirmQuestion({ action, title, text, yesLabel, noLabel, onYes, onNo }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const noButton = useRef<HTMLButtonElement>(null)
  const shownAt = useRef(Number.POSITIVE_INFINITY)
  const titleId = useId()
  const textId = useId()
  useLayoutEffect(() => {
    if (sheet.current === null) return
    const { activeElement } = document
    const release = makeRestInert(sheet.current)
    noButton.current?.focus()
    shownAt.current = performance.now()
    return () => {
      release()
      if (activeElement instanceof HTMLElement && activeElement !== document.body) activeElement.focus()
    }
  }, [])
  const stopEarlyClick = (event: MouseEvent) => {
    const isFromKeyboardOrScreenReader = event.detail === 0
    if (!isFromKeyboardOrScreenReader && event.timeStamp - shownAt.current < READ_AFTER_MS) event.stopPropagation()
  }
  const handleKey = (event: KeyboardEvent) => {
    // The key that asked is still held down.
    if (event.repeat && event.key !== 'Tab') event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault() // else the browser would close the popup
    onNo()
  }
  return (
    <div
      class="question"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={textId}
      ref={sheet}
      onClickCapture={stopEarlyClick}
      onKeyDown={handleKey}
    >
      <div class="stack">
        <p id={titleId}>
          <strong>{title}</strong>
        </p>
        <p id={textId}>{text}</p>
      </div>
      {/* The button that asks mostly stands at the end: there is “no”. */}
      <div class="pair">
        <button type="button" class="secondary danger" data-action={action} data-answer="yes" onClick={onYes}>
          {yesLabel}
        </button>
        <button type="button" class="secondary" data-answer="no" onClick={onNo} ref={noButton}>
          {noLabel}
        </button>
      </div>
    </div>
  )
}

/** Makes all of the page inert but the element and what it stands in. Gives a function that ends this. */
function makeRestInert(element: HTMLElement): () => void {
  const made: HTMLElement[] = []
  for (let inside = element; inside !== document.body && inside.parentElement !== null; inside = inside.parentElement) {
    for (const each of inside.parentElement.children) {
      if (each === inside || !(each instanceof HTMLElement) || each.inert) continue
      each.inert = true
      made.push(each)
    }
  }
  return () => {
    for (const each of made) each.inert = false
  }
}
