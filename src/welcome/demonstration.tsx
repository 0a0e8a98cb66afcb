// The demonstration: a ring walks over a drawn window, from the picture of the person to the button that resets the token. It
// plays once; people who want less motion see its last picture.
import { useRef } from 'preact/hooks'
import { t } from '../browser/i18n'
import { DrawnWindow } from './drawn-window'
import { AgainIcon } from './welcome-icons'

export function Demonstration() {
  const figure = useRef<HTMLDivElement>(null)
  const playAgain = (): void => {
    for (const animation of figure.current?.getAnimations({ subtree: true }) ?? []) {
      animation.cancel()
      animation.play()
    }
  }
  return (
    <div ref={figure} class="demonstration">
      <DrawnWindow />
      <button
        type="button"
        class="icon-button again"
        data-action="play-again"
        title={t('welcome_demo_again')}
        aria-label={t('welcome_demo_again')}
        onClick={playAgain}
      >
        <AgainIcon />
      </button>
    </div>
  )
}
