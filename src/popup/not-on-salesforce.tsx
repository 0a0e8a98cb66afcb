// On a tab that is not Salesforce: says so and offers the way there.
import { t } from '../browser/i18n'
import { goTo, openLogin } from './popup-actions'
import type { TabContext } from './tab-context'

interface Props {
  around: TabContext
  hasSubject: boolean
}

export function Elsewhere({ around, hasSubject }: Props) {
  const last = around.tabs[0]
  return (
    <section class="elsewhere" data-elsewhere>
      <p>
        <strong>{t('popup_elsewhere')}</strong> {!hasSubject && t('popup_elsewhere_hint')}
      </p>
      <div class="pair">
        {last !== undefined && (
          <button type="button" class="secondary" data-action="go-to-tab" onClick={() => void goTo(last)}>
            {t('popup_go_to_tab')}
          </button>
        )}
        <button type="button" class="secondary" data-action="open-login" onClick={() => void openLogin()}>
          {t('popup_open_login')}
        </button>
      </div>
    </section>
  )
}
