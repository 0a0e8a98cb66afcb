// A field for a short text of the person's own. It says at once when a text cannot be taken: too long, or what looks like a
// token, which no field of ours stores.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { suspectIn } from '../state/readers/secret-detection'
import { faultOf, type TextFault } from '../state/readers/user-text-validation'
import { underscored } from '../ui/step-and-trouble-texts'

export interface ValidatedText {
  readonly text: string
  readonly fault: TextFault | 'empty' | null
  readonly maxLength: number
  readonly setText: (text: string) => void
}

interface Limits {
  /** Characters. */
  readonly maxLength: number
  readonly isRequired?: boolean
}

export function useValidatedText(first: string, { maxLength, isRequired = false }: Limits): ValidatedText {
  const [text, setText] = useState(first)
  const fault = faultOf(text, maxLength) ?? (isRequired && text.trim() === '' ? 'empty' : null)
  return { text, fault, maxLength, setText }
}

/** So much of a suspicious word is shown (characters): enough to find it. */
const SHOWN_CHARACTERS = 8

const faultText = (fault: TextFault, text: string, longest: number): string =>
  fault === 'looks-like-token'
    ? t('text_looks_like_token', `${suspectIn(text)?.slice(0, SHOWN_CHARACTERS)}…`)
    : t(`text_${underscored(fault)}`, String(longest))

interface Props {
  readonly field: ValidatedText
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** The form was opened for this field: it takes the focus. */
  readonly takesFocus?: boolean
}

export function ValidatedTextField({
  field: { text, fault, maxLength, setText },
  name,
  label,
  hint,
  takesFocus = false,
}: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const told = fault === null || fault === 'empty' ? null : faultText(fault, text, maxLength)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        data-field={name}
        value={text}
        aria-invalid={told !== null}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <span id={`${id}-hint`} class={told === null ? 'quiet' : 'fault'} aria-live="polite">
        {told ?? hint}
      </span>
    </div>
  )
}
