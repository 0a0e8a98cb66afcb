// A yes-or-no question before something is deleted. The keyboard focus starts on “no”, which changes nothing.
import { useEffect, useId, useRef } from 'preact/hooks'

interface Props {
  /** The `data-action` of the yes button. */
  readonly action: string
  readonly text: string
  readonly yesLabel: string
  readonly noLabel: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export function ConfirmQuestion({ action, text, yesLabel, noLabel, onYes, onNo }: Props) {
  const noButton = useRef<HTMLButtonElement>(null)
  const textId = useId()
  useEffect(() => noButton.current?.focus(), [])
  return (
    <div class="question" role="alertdialog" aria-labelledby={textId}>
      <p id={textId}>{text}</p>
      <div class="row">
        <button type="button" class="primary" data-action={action} data-answer="yes" onClick={onYes}>
          {yesLabel}
        </button>
        <button type="button" class="secondary" data-answer="no" onClick={onNo} ref={noButton}>
          {noLabel}
        </button>
      </div>
    </div>
  )
}
