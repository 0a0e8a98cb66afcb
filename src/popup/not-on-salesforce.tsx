// Shown on a tab that is not Salesforce: says so, and offers to go to the last Salesforce tab or to the login page.
import { t } from '../browser/i18n'
import { openLoginPage, showSalesforceTab } from './start-guide-and-open-tabs'
import type { TabContext } from './tab-context'

interface Props {
  tabContext: TabContext
  hasSubject: boolean
}

export function NotOnSalesforce({ tabContext, hasSubject }: Props) {
  const lastUsedTab = tabContext.salesforceTabs[0]
  return (
    <section class="elsewhere" data-elsewhere>
      <p>
        <strong>{t('popup_elsewhere')}</strong> {!hasSubject && t('popup_elsewhere_hint')}
      </p>
      <div class="pair">
        {lastUsedTab !== undefined && (
          <button
            type="button"
            class="secondary"
            data-action="go-to-tab"
            onClick={() => void showSalesforceTab(lastUsedTab)}
          >
            {t('popup_go_to_tab')}
          </button>
        )}
        <button type="button" class="secondary" data-action="open-login" onClick={() => void openLoginPage()}>
          {t('popup_open_login')}
        </button>
      </div>
    </section>
  )
}
