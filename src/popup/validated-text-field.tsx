// A field for a short text of the person's own. It says at once when a text cannot be taken: too long, or what looks like a
// token, which no field of ours stores.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { firstTokenLikeWord } from '../state/user-text/secret-detection'
import { findTextFault, type TextFault } from '../state/user-text/user-text-validation'
import { underscored } from '../ui/step-and-trouble-texts'

export interface TextFieldState {
  readonly text: string
  readonly fault: TextFault | 'empty' | null
  readonly longest: number
  readonly change: (text: string) => void
}

interface Limits {
  /** Characters. */
  readonly longest: number
  readonly isNeeded?: boolean
}

export function useTextField(first: string, { longest, isNeeded = false }: Limits): TextFieldState {
  const [text, change] = useState(first)
  const fault = findTextFault(text, longest) ?? (isNeeded && text.trim() === '' ? 'empty' : null)
  return { text, fault, longest, change }
}

/** So much of a suspicious word is shown (characters): enough to find it. */
const SHOWN = 8

const faultText = (fault: TextFault, text: string, longest: number): string =>
  fault === 'looks-like-token'
    ? t('text_looks_like_token', `${firstTokenLikeWord(text)?.slice(0, SHOWN)}…`)
    : t(`text_${underscored(fault)}`, String(longest))

interface Props {
  readonly field: TextFieldState
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** The form was opened for this field: it takes the focus. */
  readonly isFirst?: boolean
}

export function TextField({ field: { text, fault, longest, change }, name, label, hint, isFirst = false }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])
  const told = fault === null || fault === 'empty' ? null : faultText(fault, text, longest)
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
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <span id={`${id}-hint`} class={told === null ? 'quiet' : 'fault'} aria-live="polite">
        {told ?? hint}
      </span>
    </div>
  )
}
