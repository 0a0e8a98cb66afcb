// Says that the list of tools was changed, with a button that takes the change back.
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import type { ToolsWithUndo } from './use-tools-with-undo'

/** The button takes the focus after a removal, when the pressed button is gone. */
export function UndoMessage({ editedTools: { tools, last } }: { editedTools: ToolsWithUndo }) {
  const button = useRef<HTMLButtonElement>(null)
  const previousCount = useRef(tools.length)
  const setFocusFallback = useFocusFallback()
  useEffect(() => {
    if (tools.length < previousCount.current) button.current?.focus()
    previousCount.current = tools.length
  }, [tools.length])
  const takeBack = () => {
    setFocusFallback('.view-head h1') // this button disappears
    last?.undo()
  }
  return (
    <p class="message" role="status">
      {last !== null && (
        <>
          <span>{last.text}</span>
          <button type="button" class="plain" data-action="undo" onClick={takeBack} ref={button}>
            {t('undo')}
          </button>
        </>
      )}
    </p>
  )
}
