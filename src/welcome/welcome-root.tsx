// The page after the installation: what the extension does, what it never does, and what is left to do before the first guide.
import { t, tAround } from '../browser/i18n'
import { openTab } from '../browser/tabs'
import { LOGIN_ADDRESS } from '../salesforce/addresses/address-builders'
import { Mark } from '../ui/icons'
import { AccessQuestion } from './access-question'
import { Demonstration } from './demonstration'
import { type Facts, useFacts } from './facts-of-browser'
import { HowToPin } from './how-to-pin'
import { KeysLine } from './keys-line'
import { PermissionsExplained } from './permissions-explained'
import { Promises } from './promises'

export function WelcomeRoot({ first }: { first: Facts }) {
  const facts = useFacts(first)
  const [before, after] = tAround('welcome_then', 1)
  return (
    <>
      <p class="brand">
        <Mark />
        {t('extension_name')}
      </p>
      <div class="hero">
        <div class="words">
          <h1 class="display">{t('welcome_heading')}</h1>
          <p class="lead">{t('welcome_lead')}</p>
          <AccessQuestion access={facts.access} wasMissing={first.access === 'none'} />
          <HowToPin isPinned={facts.isPinned} />
          <div class="actions">
            <button type="button" class="primary" data-action="open-login" onClick={() => void openTab(LOGIN_ADDRESS)}>
              {t('welcome_open')}
            </button>
          </div>
          <p class="quiet">
            {before}
            <strong>{t('popup_start')}</strong>
            {after}
          </p>
        </div>
        <Demonstration />
      </div>
      <Promises />
      <PermissionsExplained access={facts.access} />
      <KeysLine keys={facts.openKeys} text="welcome_open_keys" />
      <KeysLine keys={facts.cardKeys} text="welcome_keys" />
      <p class="small quiet">{t('welcome_independent')}</p>
    </>
  )
}
