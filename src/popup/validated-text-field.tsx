// A field for a short text that the person writes. It says at once why a text cannot be taken: it is too long, or
// something in it looks like a token. Nothing that looks like a token is ever stored.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t, tCount } from '../browser/i18n'
import { firstTokenLikeWord } from '../state/user-text/secret-detection'
import { findTextFault, type TextFault } from '../state/user-text/user-text-validation'
import { underscored } from '../ui/step-and-phase-texts'

export interface ValidatedText {
  readonly text: string
  /** Why the text cannot be taken; null when it can. */
  readonly fault: TextFault | 'empty' | null
  /** Characters. */
  readonly maxLength: number
  readonly setText: (text: string) => void
}

interface Limits {
  /** Characters. */
  readonly maxLength: number
  readonly isRequired?: boolean
}

export function useValidatedText(firstText: string, { maxLength, isRequired = false }: Limits): ValidatedText {
  const [text, setText] = useState(firstText)
  const fault = findTextFault(text, maxLength) ?? (isRequired && text.trim() === '' ? 'empty' : null)
  return { text, fault, maxLength, setText }
}

/** How many characters of a suspicious word are shown: enough to find the word, too few to give a token away. */
const SHOWN_CHARACTERS = 8

function faultText(fault: TextFault, text: string, longest: number): string {
  if (fault === 'too-long') return tCount('text_too_long', longest)
  return fault === 'looks-like-token'
    ? t('text_looks_like_token', `${firstTokenLikeWord(text)?.slice(0, SHOWN_CHARACTERS)}…`)
    : t(`text_${underscored(fault)}`)
}

interface Props {
  readonly field: ValidatedText
  readonly name: string
  readonly label: string
  /** Short words beside the label. */
  readonly aside?: string
  /** A sentence below the field. */
  readonly hint?: string
  /** What such a text may look like. */
  readonly example?: string
  /** The field takes the keyboard focus when it appears. */
  readonly takesFocus?: boolean
}

export function ValidatedTextField({
  field: { text, fault, maxLength, setText },
  name,
  label,
  aside,
  hint,
  example,
  takesFocus = false,
}: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const shownFault = fault === null || fault === 'empty' ? null : faultText(fault, text, maxLength)
  return (
    <div class="field">
      <span>
        <label for={id}>{label}</label>
        {aside !== undefined && (
          <span id={`${id}-aside`} class="quiet aside">
            {aside}
          </span>
        )}
      </span>
      <input
        id={id}
        ref={input}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        data-field={name}
        value={text}
        placeholder={example}
        aria-invalid={shownFault !== null}
        aria-describedby={aside === undefined ? `${id}-hint` : `${id}-aside ${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <span id={`${id}-hint`} class={shownFault === null ? 'quiet' : 'bad'} aria-live="polite">
        {shownFault ?? hint}
      </span>
    </div>
  )
}
