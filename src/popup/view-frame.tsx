// What every view of the popup has: a head with the way back, a title, and a link that opens the view in a tab; below it
// the content, and a foot with what concerns the whole of it.
import type { ComponentChild, ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type MessageKey, t } from '../browser/i18n'
import { guideDisplayName } from '../state/guide-display-name'
import { adoptStylesheet } from '../ui/adopt-stylesheet'
import { BackIcon, OutIcon } from '../ui/icons'
import { useEscape } from './use-escape'
import { type ViewId, viewAddress } from './view-address'
import type { ViewProps } from './view-props'
import styles from './views.css?inline'
import '../ui/adopt-fields'

adoptStylesheet(styles)

const TITLES = {
  tools: 'view_tools',
  need: 'view_need',
  'no-mail': 'view_no_mail',
  use: 'view_use',
  users: 'view_users',
  failures: 'view_failures',
} as const satisfies Record<ViewId, MessageKey>

/** These are about one org. Where there are several, the head names it. */
const VIEWS_OF_ORG: readonly ViewId[] = ['tools', 'use', 'users']

interface HeadProps extends Pick<ViewProps, 'subject' | 'stored' | 'tabContext'> {
  readonly view: ViewId
  readonly onClose: () => void
}

/** Its title takes the keyboard focus when the view opens. */
export function ViewHead({ view, subject, stored, tabContext, onClose }: HeadProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [view])
  useEscape(tabContext.place !== 'tab', onClose)
  const namesOrg =
    VIEWS_OF_ORG.includes(view) && (tabContext.place !== 'popup' || Object.keys(stored.guides).length > 1)
  return (
    <header class="view-head">
      <button
        type="button"
        class="icon-button"
        data-action="close-view"
        aria-label={t('view_back')}
        title={t('view_back')}
        onClick={onClose}
      >
        <BackIcon />
      </button>
      <div>
        <h1 class="title" tabIndex={-1} ref={title}>
          {t(TITLES[view])}
        </h1>
        {namesOrg && subject !== null && <p class="small quiet">{guideDisplayName(subject)}</p>}
      </div>
      {tabContext.place !== 'tab' && (
        <a
          class="button icon-button"
          data-action="in-a-tab"
          href={viewAddress(view, subject)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('view_in_tab')}
          title={t('view_in_tab')}
          onPointerDown={takeAlong}
          onFocus={takeAlong}
        >
          <OutIcon />
        </a>
      )}
    </header>
  )
}

/** What a view has noted behind the # of the address goes along into the tab. */
function takeAlong({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  currentTarget.hash = location.hash
}

interface BodyProps {
  readonly view: ViewId
  /** The line about what just happened. */
  readonly message: ComponentChild
  /** What concerns the whole view. */
  readonly foot?: ComponentChildren
  readonly children: ComponentChildren
}

export const ViewBody = ({ view, message, foot, children }: BodyProps) => (
  <>
    <main data-view={view}>
      {children}
      {message}
    </main>
    {foot != null && foot !== false && <footer class="foot">{foot}</footer>}
  </>
)

/** A view that is about an org, where none is known yet. */
export const ViewWithoutOrg = ({ view, message }: Pick<BodyProps, 'view' | 'message'>) => (
  <ViewBody view={view} message={message}>
    <p>{t('tools_no_org')}</p>
  </ViewBody>
)
