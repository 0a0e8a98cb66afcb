// How to keep the icon in sight, until it is; and the keys that lead to the card.
import { t, tAround } from '../browser/i18n'
import { isPinnedByMenu } from '../browser/toolbar-pin'
import { KeyCombination } from '../ui/key-combination'
import type { Facts } from './facts-of-browser'
import { PinPicture } from './pin-picture'
import { Ticked } from './ticked'

export const PinAndKeys = ({ isPinned, cardKeys }: Pick<Facts, 'isPinned' | 'cardKeys'>) => (
  <section class="card half" data-pinned={isPinned}>
    <h2 class="title">{t('welcome_reach_title')}</h2>
    <div class="pin" role="status">
      {isPinned === true && <Ticked>{t('welcome_pinned')}</Ticked>}
      {isPinned === false && <HowToPin />}
    </div>
    {cardKeys.length > 0 && <CardKeys keys={cardKeys} />}
  </section>
)

const HowToPin = () => (
  <>
    <PinPicture />
    <p>{t(isPinnedByMenu() ? 'welcome_pin_in_menu' : 'welcome_pin')}</p>
  </>
)

function CardKeys({ keys }: { keys: readonly string[] }) {
  const [before, after] = tAround('welcome_keys', 1)
  return (
    <p class="quiet">
      {before}
      <KeyCombination keys={keys} />
      {after}
    </p>
  )
}
