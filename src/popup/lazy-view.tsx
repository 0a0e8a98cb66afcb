// Loads one of the popup's views when it is opened, and shows it with a heading and a button back. The code of views
// is not part of the popup's first script, so that the checklist appears at once.
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { type ViewId, viewAddress } from './view-address'
import type { ViewProps } from './view-props'

interface LazyViewEntry {
  readonly title: string
  readonly load: () => Promise<ComponentType<ViewProps>>
}

const LAZY_VIEWS: Readonly<Record<ViewId, LazyViewEntry>> = {
  tools: { title: t('view_tools'), load: async () => (await import('./tools/edit-tools-view')).EditToolsView },
  need: { title: t('view_need'), load: async () => (await import('./advice/need-view')).NeedView },
  'no-mail': { title: t('view_no_mail'), load: async () => (await import('./mail/no-mail-view')).NoMailView },
  use: { title: t('view_use'), load: async () => (await import('./tools/update-tools-view')).UpdateToolsView },
  users: { title: t('view_users'), load: async () => (await import('./users/users-view')).UsersView },
  failures: {
    title: t('view_failures'),
    load: async () => (await import('./advice/failures/failures-view')).FailuresView,
  },
}

export function LazyView({ view, onClose, ...props }: ViewProps & { view: ViewId; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [ViewContent, setViewContent] = useState<ComponentType<ViewProps> | null>(null)
  useEffect(() => {
    setViewContent(null)
    heading.current?.focus()
    void LAZY_VIEWS[view].load().then((content) => setViewContent(() => content))
  }, [view])
  return (
    <section class="view" data-view={view}>
      <div class="row">
        <button type="button" class="back" data-action="close-view" onClick={onClose}>
          {t('view_back')}
        </button>
        <span class="spacer" />
        {!props.tabContext.isOrdinaryTab && (
          <a data-action="in-a-tab" href={viewAddress(view, props.subject)} target="_blank" rel="noreferrer">
            {t('view_in_tab')}
          </a>
        )}
      </div>
      <h2 tabIndex={-1} ref={heading}>
        {LAZY_VIEWS[view].title}
      </h2>
      {ViewContent === null ? <p class="quiet">{t('view_loading')}</p> : <ViewContent {...props} />}
    </section>
  )
}
