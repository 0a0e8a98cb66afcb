// The ways to the further views that are open in every stage, also without an org.
import { t } from '../browser/i18n'
import { latestResetTime, type Subject } from './popup-subject'
import type { ViewId } from './view-address'

interface Props {
  readonly subject: Subject | null
  readonly openView: (view: ViewId) => void
}

export function ViewLinks({ subject, openView }: Props) {
  const progress = subject?.owner.kind === 'org' ? subject.progress : null
  const isReset = progress !== null && progress.reset !== null // before that, the warning leads to the tools
  const views: readonly (readonly [view: ViewId, title: string])[] = [
    ...(isReset ? [['tools', t('view_tools')] as const] : []),
    ...(progress !== null && latestResetTime(progress) !== null ? [['use', t('view_use')] as const] : []),
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
