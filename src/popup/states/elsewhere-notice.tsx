// Another site is in front while a guide is under way: one notice above it, with the way back.
import { t } from '../../browser/i18n'
import { InfoIcon } from '../../ui/icons'
import { showSalesforceTab } from '../start-guide-and-open-tabs'
import type { TabContext } from '../tab-context'
import { ELSEWHERE_TEXTS, nameOfTab } from './elsewhere-texts'

export function ElsewhereNotice({ tabContext: { elsewhere, salesforceTabs } }: { tabContext: TabContext }) {
  const [lastUsedTab] = salesforceTabs
  const { what, hint } = ELSEWHERE_TEXTS[elsewhere]
  return (
    <section class="notice" data-elsewhere={elsewhere}>
      <InfoIcon />
      <div class="stack">
        <p>
          <strong>{t(what)}</strong> {elsewhere !== 'elsewhere' && t(hint)}
        </p>
        {lastUsedTab !== undefined && (
          <button
            type="button"
            class="plain under"
            data-action="go-to-tab"
            onClick={() => void showSalesforceTab(lastUsedTab)}
          >
            {t('popup_go_to_tab', nameOfTab(lastUsedTab))}
          </button>
        )}
      </div>
    </section>
  )
}
