// Says what just happened to the list of tools, with a button that takes it back.
import type { Ref } from 'preact'
import { t } from '../../browser/i18n'
import { useFocusFallback } from '../../ui/use-focus-fallback'

interface Props {
  readonly text: string
  /** Null where there is nothing to take back: then nothing is shown. */
  readonly undo: (() => void) | null
  /** What takes the keyboard focus once the button is gone. */
  readonly focusAfter: string
  readonly button?: Ref<HTMLButtonElement>
}

export function UndoMessage({ text, undo, focusAfter, button }: Props) {
  const setFocusFallback = useFocusFallback()
  const takeBack = () => {
    setFocusFallback(focusAfter)
    undo?.()
  }
  return (
    <p class="message" role="status">
      {undo !== null && (
        <>
          <span>{text}</span>
          <button type="button" class="plain" data-action="undo" onClick={takeBack} ref={button}>
            <strong>{t('undo')}</strong>
          </button>
        </>
      )}
    </p>
  )
}
