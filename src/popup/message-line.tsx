// The line that says what just happened, with a button that takes it back. It lies over the lower edge, because what comes and
// goes by itself must not move what a person is about to click. A page that scrolls can be scrolled until its end is above it.
import { useLayoutEffect, useRef } from 'preact/hooks'
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
  /** Puts it away. */
  readonly onClose: () => void
}

export function MessageLine({ message, onClose }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => leaveRoomFor(line.current), [message])
  const close = () => {
    offerFocusFallback(MAIN_ACTION)
    onClose()
  }
  return (
    <p class="message over" ref={line}>
      <span>{message.text}</span>
      {message.undo !== null && (
        <button type="button" class="plain" data-action="undo" onClick={message.undo}>
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        data-action="close-message"
        aria-label={t('message_close')}
        onClick={close}
      >
        <CloseIcon />
      </button>
    </p>
  )
}

/** Only a page that scrolls already: another one would move. Gives a function that ends this. */
function leaveRoomFor(line: HTMLElement | null): (() => void) | undefined {
  const frame = document.querySelector<HTMLElement>('.frame')
  const { scrollHeight, clientHeight } = document.documentElement
  const isOver = line !== null && getComputedStyle(line).position === 'fixed'
  if (!isOver || frame === null || scrollHeight <= clientHeight) return
  frame.style.paddingBlockEnd = `${clientHeight - line.getBoundingClientRect().top}px`
  return () => {
    frame.style.paddingBlockEnd = ''
  }
}
