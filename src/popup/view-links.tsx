// Buttons that open the popup's views. Those about an org's tools and users appear once a token was reset.
import { t } from '../browser/i18n'
import { latestResetTime, type Subject } from './popup-subject'
import type { ViewId } from './view-address'

interface Props {
  readonly subject: Subject | null
  readonly openView: (view: ViewId) => void
}

export function ViewLinks({ subject, openView }: Props) {
  const progress = subject?.owner.kind === 'org' ? subject.progress : null
  // Before the reset, the warning about affected tools has its own button to this view.
  const isReset = progress !== null && progress.reset !== null
  const views: readonly (readonly [view: ViewId, title: string])[] = [
    ...(isReset ? [['tools', t('view_tools')] as const] : []),
    ...(progress !== null && latestResetTime(progress) !== null ? [['use', t('view_use')] as const] : []),
    ...(progress !== null && latestResetTime(progress) !== null ? [['users', t('view_users')] as const] : []),
    ['need', t('view_need')],
    ['failures', t('view_failures')],
  ]
  return (
    <nav class="more links" aria-label={t('more_links')}>
      {views.map(([view, title]) => (
        <button type="button" key={view} data-action={`open-${view}`} onClick={() => openView(view)}>
          {title}
        </button>
      ))}
    </nav>
  )
}
