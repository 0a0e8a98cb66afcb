// What the extension may do, each with its reason, and whether it may look at Salesforce pages at the moment.
import type { ComponentType } from 'preact'
import { type MessageKey, t } from '../browser/i18n'
import { DataIcon, TickIcon, WindowIcon } from '../ui/icons'
import type { Facts } from './facts-of-browser'
import { BellIcon, RingIcon } from './welcome-icons'

const OTHERS: readonly [Icon: ComponentType, what: MessageKey, why: MessageKey][] = [
  [RingIcon, 'welcome_may_scripts', 'welcome_may_scripts_why'],
  [DataIcon, 'welcome_may_storage', 'welcome_may_storage_why'],
  [BellIcon, 'welcome_may_remind', 'welcome_may_remind_why'],
]

export const PermissionsExplained = ({ access }: Pick<Facts, 'access'>) => (
  <section class="card may">
    <h2 class="title">{t('welcome_may_title')}</h2>
    <dl class="reasons">
      <div>
        <dt>
          <WindowIcon />
          {t('welcome_may_pages')}
          <AccessMark access={access} />
        </dt>
        <dd class="quiet">{t('welcome_may_pages_why')}</dd>
      </div>
      {OTHERS.map(([Icon, what, why]) => (
        <div key={what}>
          <dt>
            <Icon />
            {t(what)}
          </dt>
          <dd class="quiet">{t(why)}</dd>
        </div>
      ))}
    </dl>
  </section>
)

function AccessMark({ access }: Pick<Facts, 'access'>) {
  if (access === 'none') return <span class="small quiet push">{t('welcome_not_allowed')}</span>
  return (
    <span class="small good push">
      <TickIcon />
      {t(access === 'all' ? 'welcome_allowed' : 'welcome_allowed_some')}
    </span>
  )
}
