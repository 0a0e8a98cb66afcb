// The browser does not let us see the pages of this org yet: why it is needed, where, and one button that asks and starts.
import { type MessageKey, t } from '../../browser/i18n'
import { hostOfPattern } from '../../salesforce/hosts/granted-patterns'
import { GROUP_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { HostGroup } from '../../salesforce/hosts/host-table'
import { LockIcon } from '../../ui/icons'
import type { MissingAccess } from '../site-access'
import { StepList } from '../steps/step-list'
import type { StateProps } from './state-props'

const REASONS = {
  main: null,
  government: 'popup_permission_government',
  china: 'popup_permission_china',
  proxy: 'popup_permission_proxy',
  proxy_government: 'popup_permission_proxy',
  cloudforce: 'popup_permission_cloudforce',
} as const satisfies Record<HostGroup, MessageKey | null>

/** More patterns than these are only noise. */
const MAX_LISTED_HOSTS = 3

export function AccessState({ subject, missingAccess, startOrShow, onToggle, children }: StateProps) {
  if (missingAccess === null) return null
  return (
    <>
      <AccessCard missing={missingAccess} startOrShow={startOrShow} />
      {children}
      <StepList progress={subject.progress} form="folded" onToggle={onToggle} />
    </>
  )
}

interface Props extends Pick<StateProps, 'startOrShow'> {
  readonly missing: MissingAccess
}

function AccessCard({ missing: { group, hosts }, startOrShow }: Props) {
  const reason = REASONS[group]
  const listed = hosts.length > 0 ? hosts : GROUP_PATTERNS[group].flatMap((pattern) => hostOfPattern(pattern) ?? [])
  return (
    <section class="card" data-notice="permission" role="alert">
      <div class="now">
        <span class="round ask" aria-hidden="true">
          <LockIcon />
        </span>
        <div>
          {reason !== null && <p class="small quiet">{t(reason)}</p>}
          <h2 class="title">{t('popup_permission_title')}</h2>
        </div>
        <p>{t('popup_permission')}</p>
      </div>
      <ul class="quiet small">
        {listed.slice(0, MAX_LISTED_HOSTS).map((host) => (
          <li key={host}>
            <code>{host}</code>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="primary" data-action="start" onClick={startOrShow}>
          {t('popup_permission_ask')}
        </button>
      </div>
      <p class="small quiet">{t('popup_permission_after')}</p>
    </section>
  )
}
