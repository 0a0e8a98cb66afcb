// The line that says what just happened, also to a screen reader, with a button that takes it back.
import { t } from '../browser/i18n'
import type { Message } from './use-message-with-undo'

export function MessageLine({ message }: { message: Message | null }) {
  return (
    <p class="message" role="status">
      {message !== null && <span>{message.text}</span>}
      {message !== null && message.undo !== null && (
        <button type="button" class="plain" data-action="undo" onClick={message.undo}>
          {t('undo')}
        </button>
      )}
    </p>
  )
}
