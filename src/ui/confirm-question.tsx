// A question before something that takes things away. The safe answer has the focus.
import { useEffect, useId, useRef } from 'preact/hooks'

interface Props {
  /** What Yes does. */
  readonly action: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export function ConfirmQuestion({ action, text, yes, no, onYes, onNo }: Props) {
  const keep = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => keep.current?.focus(), [])
  return (
    <div class="question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="row">
        <button type="button" class="primary" data-action={action} data-answer="yes" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="secondary" data-answer="no" onClick={onNo} ref={keep}>
          {no}
        </button>
      </div>
    </div>
  )
}
