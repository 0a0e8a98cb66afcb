// The line that says what just happened, with a button that takes it back. It lies over the lower edge, because what comes and
// goes by itself must not move what a person is about to click.
import { t } from '../browser/i18n'
import { adoptStylesheet } from '../ui/adopt-stylesheet'
import { CloseIcon } from '../ui/icons'
import { offerFocusFallback } from '../ui/use-focus-fallback'
import { MAIN_ACTION } from './main-action'
import styles from './message-line.css?inline'
import type { Message } from './use-message-with-undo'

adoptStylesheet(styles)

interface Props {
  readonly message: Message
  /** Puts away what cannot be taken back. */
  readonly onClose: () => void
}

export function MessageLine({ message, onClose }: Props) {
  const close = () => {
    offerFocusFallback(MAIN_ACTION)
    onClose()
  }
  return (
    <p class="message over">
      <span>{message.text}</span>
      {message.undo !== null ? (
        <button type="button" class="plain" data-action="undo" onClick={message.undo}>
          {t('undo')}
        </button>
      ) : (
        <button
          type="button"
          class="icon-button"
          data-action="close-message"
          aria-label={t('message_close')}
          onClick={close}
        >
          <CloseIcon />
        </button>
      )}
    </p>
  )
}
