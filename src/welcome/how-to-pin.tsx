// How to get the icon into sight, until it is.
import { t } from '../browser/i18n'
import { isPinnedByMenu } from '../browser/toolbar-pin'
import type { Facts } from './facts-of-browser'
import { PinPicture } from './pin-picture'
import { Ticked } from './ticked'

export const HowToPin = ({ isPinned }: Pick<Facts, 'isPinned'>) => (
  <div class="pin" data-pinned={isPinned} role="status">
    {isPinned === true && <Ticked>{t('welcome_pinned')}</Ticked>}
    {isPinned === false && (
      <>
        <p>
          <strong>{t(isPinnedByMenu() ? 'welcome_pin_in_menu' : 'welcome_pin')}</strong>
        </p>
        <PinPicture />
      </>
    )}
  </div>
)
