// The line that says what just happened, with a button that takes it back.
import { t } from '../browser/i18n'
import type { Message } from './use-message-with-undo'

export function MessageLine({ message }: { message: Message | null }) {
  return (
    <p class="message">
      {message !== null && <span>{message.text}</span>}
      {message !== null && message.undo !== null && (
        <button type="button" class="plain" data-action="undo" onClick={message.undo}>
          {t('undo')}
        </button>
      )}
    </p>
  )
}

/** The same for a screen reader. It stays in the page when the state changes, else a new text in it would not be heard. */
export const Said = ({ text }: { text: string }) => (
  <p class="for-screen-readers" role="status">
    {text}
  </p>
)
