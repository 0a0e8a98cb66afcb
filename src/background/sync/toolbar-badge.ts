// The badge on the toolbar icon: the number of orgs whose new token waits to be saved; empty where none does, or the person
// wants no badge. The tooltip says the number in any case.
import { t, tCount } from '../../browser/i18n'
import { setBadge } from '../../browser/toolbar-icon'
import { isWaiting } from '../../guide/progress-state'
import type { StoredState } from '../../state/stored/stored-state'

const BADGE_COLOUR = '#c2410c'

export async function syncToolbarBadge({ guides, settings }: StoredState): Promise<void> {
  const waiting = Object.values(guides).filter(({ progress }) => isWaiting(progress)).length
  const title = waiting === 0 ? t('action_title') : tCount('action_title_waiting', waiting)
  await setBadge(waiting === 0 || !settings.showsBadge ? '' : String(waiting), BADGE_COLOUR, title)
}
