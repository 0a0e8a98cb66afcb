// The ways to the further views that are open in every stage, also without an org.
import { t } from '../browser/i18n'
import { resetOf, type Subject } from './subject'
import type { ViewId } from './views'

interface Props {
  readonly subject: Subject | null
  readonly openView: (view: ViewId) => void
}

export function MoreLinks({ subject, openView }: Props) {
  const isOrg = subject?.owner.kind === 'org'
  const views: readonly (readonly [view: ViewId, title: string])[] = [
    ...(isOrg ? [['tools', t('view_tools')] as const] : []),
    ...(isOrg && resetOf(subject.progress) !== null ? [['use', t('view_use')] as const] : []),
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
