// More: the one quiet place for all that is not the next step.
import { t } from '../../browser/i18n'
import { MoreIcon } from '../../ui/icons'
import { lazyPart } from '../lazy-part'
import type { MoreItemsProps } from './more-items'
import { useClosingDetails } from './use-closing-details'

/** Nobody sees it before the menu is opened, so the popup does not wait for it. */
const MoreItems = lazyPart(() => import('./more-items').then((module) => module.MoreItems))

export function MoreMenu(props: MoreItemsProps) {
  const { details } = useClosingDetails()
  return (
    <details
      class="more"
      ref={details}
      // in a low window, its upper end would be out of sight
      onToggle={({ currentTarget }) => currentTarget.lastElementChild?.scrollIntoView({ block: 'nearest' })}
    >
      <summary data-action="more">
        <MoreIcon />
        {t('more_links')}
      </summary>
      <nav class="sheet" aria-label={t('more_links')}>
        <MoreItems {...props} />
      </nav>
    </details>
  )
}
