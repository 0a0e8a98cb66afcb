// Asks for access to Salesforce pages where the browser does not give it, and says so once it does.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { requestHostPermissions } from '../browser/permissions'
import { HOST_PATTERNS } from '../salesforce/hosts/host-patterns'
import { LockIcon } from '../ui/icons'
import { useFocusFallback } from '../ui/use-focus-fallback'
import type { Facts } from './facts-of-browser'
import { Ticked } from './ticked'

/** What the person does next. */
const NEXT_ACTION = '[data-action="open-login"]'

interface Props extends Pick<Facts, 'access'> {
  /** It was missing when the page was opened. */
  readonly wasMissing: boolean
}

export function AccessQuestion({ access, wasMissing }: Props) {
  const [isRefused, setIsRefused] = useState(false)
  const setFocusFallback = useFocusFallback()
  const ask = async (): Promise<void> => {
    setFocusFallback(NEXT_ACTION)
    setIsRefused(!(await requestHostPermissions(HOST_PATTERNS)))
  }
  return (
    <div class="access" data-access={access} role="status">
      {access === 'none' ? (
        <div class="notice caution">
          <LockIcon />
          <div class="stack">
            <h2>{t('welcome_access_question')}</h2>
            <p>{t(isRefused ? 'welcome_access_refused' : 'welcome_access_why')}</p>
            <button type="button" class="secondary" data-action="allow-hosts" onClick={() => void ask()}>
              {t('welcome_access_allow')}
            </button>
          </div>
        </div>
      ) : (
        wasMissing && <Ticked>{t(access === 'all' ? 'welcome_access_all' : 'welcome_access_some')}</Ticked>
      )}
    </div>
  )
}
