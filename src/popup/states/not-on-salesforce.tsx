// On a tab that is no page of an org, and no guide is under way: what it is, as far as the browser tells, and where to go.
import { t } from '../../browser/i18n'
import { PHASES } from '../../guide/steps'
import { ForwardIcon, QuestionIcon } from '../../ui/icons'
import { openLoginPage, showSalesforceTab } from '../start-guide-and-open-tabs'
import type { SalesforceTab, TabContext } from '../tab-context'
import type { ViewId } from '../view-address'
import { ELSEWHERE_TEXTS, nameOfTab } from './elsewhere-texts'
import { Scene } from './scenes'
import '../frame/adopt-items'

interface Props {
  readonly tabContext: TabContext
  readonly openView: (view: ViewId) => void
}

export function NotOnSalesforce({ tabContext: { elsewhere, salesforceTabs }, openView }: Props) {
  const { what, hint } = ELSEWHERE_TEXTS[elsewhere]
  return (
    <>
      <div class="scenes">
        {PHASES.map((phase) => (
          <Scene key={phase} of={phase} />
        ))}
      </div>
      <section class="stack" data-elsewhere={elsewhere}>
        <h2 class="title">{t('popup_elsewhere_title')}</h2>
        <p class="quiet">{t(what)}</p>
        <p class="quiet">{t(hint)}</p>
      </section>
      <div class="actions">
        <WaysToSalesforce lastUsedTab={salesforceTabs[0]} />
      </div>
      <button type="button" class="item alone" data-action="open-need" onClick={() => openView('need')}>
        <QuestionIcon />
        <span class="what">
          {t('view_need')}
          <span class="small quiet">{t('popup_need_hint')}</span>
        </span>
        <ForwardIcon />
      </button>
    </>
  )
}

function WaysToSalesforce({ lastUsedTab }: { lastUsedTab: SalesforceTab | undefined }) {
  const hasTab = lastUsedTab !== undefined
  return (
    <>
      {hasTab && (
        <button
          type="button"
          class="primary"
          data-action="go-to-tab"
          onClick={() => void showSalesforceTab(lastUsedTab)}
        >
          {t('popup_go_to_tab', nameOfTab(lastUsedTab))}
        </button>
      )}
      <button
        type="button"
        class={hasTab ? 'secondary' : 'primary'}
        data-action="open-login"
        onClick={() => void openLoginPage()}
      >
        {t('popup_open_login')}
      </button>
    </>
  )
}
