// Shown on a tab that is no page of an org: says what it is, as far as the browser tells, and offers to go to the last Salesforce tab or to the login page.
import { type MessageKey, t } from '../browser/i18n'
import type { SalesforceHost } from '../salesforce/hosts/salesforce-host'
import { orgDisplayName } from '../state/org-display-name'
import { openLoginPage, showSalesforceTab } from './start-guide-and-open-tabs'
import type { Elsewhere, TabContext } from './tab-context'

interface Props {
  tabContext: TabContext
  hasSubject: boolean
}

const TEXTS = {
  elsewhere: { what: 'popup_elsewhere', hint: 'popup_elsewhere_hint' },
  customers: { what: 'popup_elsewhere_customers', hint: 'popup_elsewhere_customers_hint' },
  other: { what: 'popup_elsewhere_other', hint: 'popup_elsewhere_hint' },
  hidden: { what: 'popup_elsewhere_hidden', hint: 'popup_elsewhere_hidden_hint' },
} as const satisfies Record<Elsewhere, { what: MessageKey; hint: MessageKey }>

const displayName = (host: SalesforceHost): string =>
  host.kind === 'login' ? host.hostname : orgDisplayName({ kind: 'org', org: host.org, user: 1 })

export function NotOnSalesforce({ tabContext, hasSubject }: Props) {
  const { elsewhere } = tabContext
  const lastUsedTab = tabContext.salesforceTabs[0]
  return (
    <section class="elsewhere" data-elsewhere={elsewhere}>
      <p>
        <strong>{t(TEXTS[elsewhere].what)}</strong>{' '}
        {(!hasSubject || elsewhere !== 'elsewhere') && t(TEXTS[elsewhere].hint)}
      </p>
      <div class="pair">
        {lastUsedTab !== undefined && (
          <button
            type="button"
            class="secondary"
            data-action="go-to-tab"
            onClick={() => void showSalesforceTab(lastUsedTab)}
          >
            {t('popup_go_to_tab', displayName(lastUsedTab.host))}
          </button>
        )}
        <button type="button" class="secondary" data-action="open-login" onClick={() => void openLoginPage()}>
          {t('popup_open_login')}
        </button>
      </div>
    </section>
  )
}
